import { render } from 'svelte/server';
import { Explore, layout, Overview, worldOf } from '#charts/timeline/explore/index.ts';
import type { ExploreData } from '#charts/timeline/explore/types.ts';
import type { Size } from '#charts/types.ts';

/** Height of the strip of all time under the picture, with the air over it: the same as in the page's style sheet. */
const STRIP = 56;

/** Sizes the picture at rest is laid out for: a page on a desk, and a phone. */
export const sizes = { wide: { width: 1180, height: 720 }, narrow: { width: 350, height: 880 } } as const;

/** All of time at rest, as HTML that fits its place at any width. */
export function still(data: ExploreData, { width, height }: Size): string {
  const range = worldOf(data.events);
  const shown = data.events.map(({ id }) => id);
  const size = { width, height: height - STRIP };
  const picture = layout(data, { range, shown }, size);
  const drawn = svgOf(render(Explore, { props: { picture, range, size, motion: 'none' } }).body);
  const plot = picture.plan.plot;
  const strip = {
    events: data.events,
    shown,
    range,
    width: plot.width,
    height: STRIP - 10,
    motion: 'none' as const,
  };
  const below = svgOf(render(Overview, { props: strip }).body);
  return (
    `<svg viewBox="0 0 ${width} ${height}" aria-hidden="true">${drawn}` +
    `<g class="overview" transform="translate(${plot.x} ${size.height + 10})">${below}</g></svg>`
  );
}

/** What stands inside the first svg element of a component's HTML, without comments and a component's own classes. */
function svgOf(html: string): string {
  const inner = /<svg\b[^>]*>([\s\S]*)<\/svg>/.exec(html)?.[1];
  if (!inner) throw new Error('the timeline at rest has no drawing');
  return inner
    .replace(/<!--[\s\S]*?-->/g, '')
    .replace(/\s*\bsvelte-\w+\b/g, '')
    .replace(/\sclass=""/g, '');
}
