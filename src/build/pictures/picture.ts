import { readFileSync } from 'node:fs';
import { render } from 'svelte/server';
import Anchor from '#charts/anchors/Anchor.svelte';
import type { ChartProps } from '#charts/types.ts';
import type { Component } from 'svelte';
import type { ResolvedScene } from '../story-page.ts';
import { asAttributes, layersOf } from './standalone.ts';
import { resolveCss, tokensOf } from './tokens.ts';
import { frame as fixedFrame, headlineSize, size } from './sheet.ts';

const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** What stands around the chart on a picture. */
export interface PictureWords {
  title: string;
  dateline: string;
  cited: string;
  description: string;
  lang: string;
}

/** The style sheets as pages use them. */
const read = (path: string): string => readFileSync(path, 'utf8');
const tokenSheet = read('src/stage/styles/tokens.css');
const chartSheet = ['charts.css', 'labels/labels.css', 'timeline/timeline.css']
  .map((path) => read(`src/charts/${path}`))
  .join('\n');

/**
 * The settled picture of a step as one SVG file: 1200 x 675, light theme, with its headline, sources and description.
 * Text is still text; `raster.ts` makes it shapes or pixels.
 *
 * @throws when the scene has no such step
 */
export function pictureSvg(scene: ResolvedScene, id: string, words: PictureWords): string {
  const { stage, told, module } = scene;
  const index = stage.steps.findIndex((step) => step.id === id);
  const step = stage.steps[index];
  const said = told.steps[index];
  if (!step || !said) throw new Error(`scene “${stage.id}” has no step “${id}”`);
  const picture = module.layout(stage.data, step.view, null, fixedFrame);
  const motion = 'none' as const;
  const props = { data: stage.data, view: step.view, picture, hand: null, size, frame: fixedFrame, motion };
  const chart = render(module.Chart as Component<ChartProps<unknown, unknown, unknown>>, { props });
  const anchors = picture.anchors
    .map((anchor) => asAttributes(render(Anchor, { props: { anchor, frame: fixedFrame, motion } }).body))
    .join('')
    .replace(/<!--[\s\S]*?-->/g, '');
  const tokens = tokensOf(tokenSheet, stage.sky);
  const sky = [1, 2, 3].map((stop) => tokens.get(`--sky-${stop}`));
  const facts = [...new Set(told.steps[index]?.facts)].join(' ');
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${size.width}" height="${size.height}" viewBox="0 0 ${size.width} ${size.height}" xml:lang="${words.lang}">` +
    `<title>${escape(said.said)}</title><desc>${escape(words.description)}</desc><metadata>${escape(facts)}</metadata>` +
    `<style>${resolveCss(chartSheet, tokens)}${resolveCss(around, tokens)}</style>` +
    `<defs><linearGradient id="sky" x2="0" y2="1"><stop stop-color="${sky[0]}"/><stop offset=".52" stop-color="${sky[1]}"/><stop offset="1" stop-color="${sky[2]}"/></linearGradient></defs>` +
    `<rect width="${size.width}" height="${size.height}" fill="url(#sky)"/>` +
    `<text class="picture-headline" x="${fixedFrame.x}" y="86" font-size="${headlineSize(said.said)}">${escape(said.said)}</text>` +
    anchors +
    layersOf(chart.body) +
    `<text class="picture-note" x="${fixedFrame.x}" y="${size.height - 30}">${escape([words.cited, words.dateline].filter(Boolean).join('  ·  '))}</text>` +
    `<text class="picture-name" x="${size.width - fixedFrame.x}" y="${size.height - 30}" text-anchor="end">${escape(words.title)}</text>` +
    `</svg>`
  );
}

/** Type of what stands around the chart. */
const around = `
.picture-headline { fill: var(--ink); font-family: var(--serif); font-weight: 400; }
.picture-note { fill: var(--ink2); font-family: var(--sans); font-size: 15px; }
.picture-name { fill: var(--ink); font-family: var(--serif); font-weight: 600; font-size: 19px; }
`;
