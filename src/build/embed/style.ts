import { readFileSync } from 'node:fs';
import type { ChartName } from '#charts/index.ts';
import type { Sky } from '#stage/scene.ts';
import { leanCss } from './lean-css.ts';

const read = (path: string): string => readFileSync(path, 'utf8');

/** Style sheets of a chart besides those that all have. */
const charts: Partial<Record<ChartName, string[]>> = {
  cards: ['src/charts/cards/cards.css'],
  devices: ['src/charts/devices/devices.css', 'src/charts/timeline/timeline.css'],
  funding: ['src/charts/funding/funding.css'],
  network: ['src/charts/network/network.css'],
  patches: ['src/charts/patches/patches.css'],
  seams: ['src/charts/network/network.css', 'src/charts/seams/seams.css'],
  timeline: ['src/charts/timeline/timeline.css'],
};

/** Skies that bring the ink of night with them: a transparent picture stands under another one. */
const night: Sky[] = ['minute', 'holds'];

/**
 * The style sheet of one embed as long as nobody has touched it: the tokens of its own sky, its own chart and the frame
 * around it, as far as its body uses them. The live chart brings the rest.
 */
export function embedStyle(chart: ChartName, sky: Sky, body: string): string {
  const skies = night.includes(sky) ? [sky, 'sora'] : [sky];
  return leanCss(
    [
      underSkies(read('src/stage/styles/tokens.css'), skies),
      read('src/stage/styles/base.css'),
      read('src/stage/styles/live.css'),
      read('src/charts/charts.css'),
      read('src/charts/labels/labels.css'),
      read('src/charts/parts/sign-mark.css'),
      ...(charts[chart] ?? []).map(read),
      read('src/stage/embed/embed.css'),
    ].join('\n'),
    body,
  );
}

/** The tokens without the skies of other scenes; the choice of themes by sky stays whole, and what holds under any. */
const underSkies = (css: string, skies: string[]): string =>
  css
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/([^{}]+)\{[^{}]*--sky-1[^{}]*\}/g, (rule, selectors: string) =>
      !selectors.includes('[data-sky=') || skies.some((sky) => selectors.includes(`[data-sky='${sky}']`))
        ? rule
        : '',
    );
