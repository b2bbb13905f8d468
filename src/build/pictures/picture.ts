import type { ResolvedScene } from '../story-page.ts';
import { drawnChart, escaped, pictureStyle, pictureTokens, skyWash } from './drawn.ts';
import { frame, headlineSize, size } from './sheet.ts';

/** What stands around the chart on a picture. */
export interface PictureWords {
  title: string;
  dateline: string;
  cited: string;
  description: string;
  lang: string;
  /** Where the step stands on the site. */
  address: string;
  licence: string;
}

/**
 * The settled picture of a step as one SVG file: 1200 x 675, light theme, with its headline, sources and description.
 * Text is still text; `raster.ts` makes it shapes or pixels.
 *
 * @throws when the scene has no such step
 */
export function pictureSvg(scene: ResolvedScene, id: string, words: PictureWords): string {
  const { stage, told } = scene;
  const index = stage.steps.findIndex((step) => step.id === id);
  const step = stage.steps[index];
  const said = told.steps[index];
  if (!step || !said) throw new Error(`scene “${stage.id}” has no step “${id}”`);
  const tokens = pictureTokens(stage.sky);
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${size.width}" height="${size.height}" viewBox="0 0 ${size.width} ${size.height}" xml:lang="${words.lang}">` +
    `<title>${escaped(said.said)}</title><desc>${escaped(words.description)}</desc>${metadata(words, said.facts)}` +
    pictureStyle(tokens, around) +
    skyWash(tokens, size) +
    `<text class="picture-headline" x="${frame.x}" y="86" font-size="${headlineSize(said.said)}">${escaped(said.said)}</text>` +
    drawnChart(scene, step, size, frame) +
    `<text class="picture-note" x="${frame.x}" y="${size.height - 30}">${escaped([words.cited, words.dateline].filter(Boolean).join('  ·  '))}</text>` +
    `<text class="picture-name" x="${size.width - frame.x}" y="${size.height - 30}" text-anchor="end">${escaped(words.title)}</text>` +
    `</svg>`
  );
}

/** What drawing programs show of a file: in Dublin Core's words, which they all read. */
function metadata({ lang, address, licence }: PictureWords, facts: readonly string[]): string {
  const said = {
    language: lang,
    source: address,
    rights: licence,
    identifier: [...new Set(facts)].join(' '),
  };
  const elements = Object.entries(said).map(([name, text]) => `<dc:${name}>${escaped(text)}</dc:${name}>`);
  return (
    '<metadata><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:dc="http://purl.org/dc/elements/1.1/">' +
    `<rdf:Description>${elements.join('')}</rdf:Description></rdf:RDF></metadata>`
  );
}

/** Type of what stands around the chart. */
const around = `
.picture-headline { fill: var(--ink); font-family: var(--serif); font-weight: 400; }
.picture-note { fill: var(--ink2); font-family: var(--sans); font-size: 15px; }
.picture-name { fill: var(--ink); font-family: var(--serif); font-weight: 600; font-size: 19px; }
`;
