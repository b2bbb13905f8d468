import { readFileSync } from 'node:fs';
import { render } from 'svelte/server';
import type { Component } from 'svelte';
import Anchor from '#charts/anchors/Anchor.svelte';
import type { Box, ChartProps, Size } from '#charts/types.ts';
import type { Sky } from '#stage/scene.ts';
import type { ResolvedScene } from '../story-page.ts';
import type { ToldStep } from '../told-step.ts';
import { asAttributes, layersOf } from './standalone.ts';
import { resolveCss, tokensOf, type Tokens } from './tokens.ts';

/** The style sheets as pages use them. */
const read = (path: string): string => readFileSync(path, 'utf8');
const tokenSheet = read('src/stage/styles/tokens.css');
const chartSheet = [
  'charts',
  'labels/labels',
  'cards/cards',
  'funding/funding',
  'timeline/timeline',
  'network/network',
  'patches/patches',
  'devices/devices',
  'seams/seams',
]
  .map((path) => read(`src/charts/${path}.css`))
  .join('\n');

/** Words as they stand inside an element. */
export const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** The light theme's tokens under a sky. */
export const pictureTokens = (sky: Sky): Tokens => tokensOf(tokenSheet, sky);

/** A file cannot be touched, so nothing in it asks to be. */
const untouched = '.dated .guess, .in-hand { display: none; }';

/** Style element of a picture: what the charts need, and what stands around them. */
export const pictureStyle = (tokens: Tokens, around: string): string =>
  `<style>${resolveCss(chartSheet, tokens)}${untouched}${resolveCss(around, tokens)}</style>`;

/** The hour's sky over the whole sheet. */
export function skyWash(tokens: Tokens, { width, height }: Size): string {
  const [zenith, middle, horizon] = [1, 2, 3].map((stop) => tokens.get(`--sky-${stop}`));
  return (
    `<defs><linearGradient id="sky" x2="0" y2="1"><stop stop-color="${zenith}"/><stop offset=".52" stop-color="${middle}"/><stop offset="1" stop-color="${horizon}"/></linearGradient></defs>` +
    `<rect width="${width}" height="${height}" fill="url(#sky)"/>`
  );
}

/** The settled chart of a step as SVG elements, on a sheet of a size, within a frame. */
export function drawnChart(
  { stage, module }: ResolvedScene,
  step: ToldStep['step'],
  size: Size,
  frame: Box,
): string {
  const picture = module.layout(stage.data, step.view, null, frame);
  const motion = 'none' as const;
  const props = { data: stage.data, view: step.view, picture, hand: null, size, frame, motion };
  const chart = render(module.Chart as Component<ChartProps<unknown, unknown, unknown>>, { props });
  const anchors = picture.anchors
    .map((anchor) => asAttributes(render(Anchor, { props: { anchor, frame, motion } }).body))
    .join('')
    .replace(/<!--[\s\S]*?-->/g, '');
  return anchors + layersOf(chart.body);
}
