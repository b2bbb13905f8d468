import { cellsPath, UNIT } from '#charts/cells.ts';
import type { PageLang } from '#facts/types.ts';
import { languageNames } from '#story/languages.ts';
import type { ToldStep } from '../told-step.ts';
import { drawnChart, escaped, pictureStyle, pictureTokens, skyWash } from './drawn.ts';
import { posterOn } from './share-poster.ts';
import { chartFrame, FOOT, LEADING, MARGIN, setHeadline, sheet } from './share-sheet.ts';

/** What stands around the chart on a share picture. */
export interface ShareWords {
  lang: PageLang;
  title: string;
  /** The title in the other script. */
  titleAside: string;
  dateline: string;
}

/**
 * The share picture of a step as SVG with text: headline, what the picture shows, the settled chart, and how far the
 * articles reach. `raster.ts` makes it pixels.
 *
 * @throws for a character that our fonts do not draw
 */
export function shareSvg(shared: ToldStep, words: ShareWords): string {
  const { width, height } = sheet;
  const tokens = pictureTokens(shared.scene.stage.sky);
  const drawn = shared.step.bleed ? posterOn(shared, words) : stepOn(shared, words);
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" xml:lang="${languageNames[words.lang].tag}">` +
    `${pictureStyle(tokens, around)}${skyWash(tokens, sheet)}${drawn}</svg>`
  );
}

/** Where the headline begins, below the strip of progress. */
const TOP = 32;

function stepOn({ scene, step, told, number, all }: ToldStep, words: ShareWords): string {
  const { lines, size } = setHeadline(told.phrases, words.lang);
  const headline = lines.map((line, index) => {
    const y = TOP + size * (0.84 + index * LEADING);
    return `<text class="share-headline" x="${MARGIN}" y="${y}" font-size="${size}">${escaped(line)}</text>`;
  });
  const below = TOP + size * (0.84 + (lines.length - 1) * LEADING) + 32;
  const about = step.caption
    ? `<text class="share-about" x="${MARGIN}" y="${below}">${escaped(step.caption.title)}</text>`
    : '';
  return (
    progress(number / all) +
    headline.join('') +
    about +
    drawnChart(scene, step, sheet, chartFrame(below + 18)) +
    `<text class="share-name" x="${MARGIN}" y="${FOOT}">${escaped(words.title)}` +
    `<tspan class="share-aside" dx="10">${escaped(words.titleAside)}</tspan></text>` +
    `<text class="share-note" x="${sheet.width - MARGIN}" y="${FOOT}" text-anchor="end">${escaped(words.dateline)}</text>`
  );
}

/** The strip of the story's header: sixty cells, filled as far as the story has come. */
function progress(done: number): string {
  const scale = `scale(${sheet.width / (60 * UNIT)} ${6 / UNIT})`;
  const filled = Math.max(1, Math.round(done * 60));
  return (
    `<path class="share-rest" transform="${scale}" d="${cellsPath(60, 4)}"/>` +
    `<path class="share-done" transform="${scale}" d="${cellsPath(filled, 4)}"/>`
  );
}

/** Type and colour of what stands around the chart. */
const around = `
.share-headline { fill: var(--ink); font-family: var(--serif); font-weight: 400; }
.share-about { fill: var(--ink2); font-family: var(--sans); font-weight: 600; font-size: 17px; }
.share-name { fill: var(--ink); font-family: var(--serif); font-weight: 600; font-size: 20px; }
.share-aside { font-weight: 400; font-size: 17px; }
.share-note { fill: var(--ink2); font-family: var(--sans); font-weight: 400; font-size: 15.5px; }
.share-title { fill: var(--ink); font-family: var(--serif); }
.share-rest { fill: color-mix(in oklab, var(--ink) 20%, transparent); }
.share-done { fill: var(--minute); }
`;
