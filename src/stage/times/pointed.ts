import { nearest, type ExploreLayout } from '#charts/timeline/explore/index.ts';

/**
 * The event a pointer means: the one whose mark or name it is on, else the nearest in reach; undefined for none.
 * @param root the live picture, within which marks have their places
 * @param reach pixels
 */
export function pointedAt(
  event: MouseEvent,
  root: HTMLElement,
  { bands, plan }: ExploreLayout,
  reach: number,
): string | undefined {
  const mark = (event.target as Element).closest<SVGElement>('[data-event], [data-label]')?.dataset;
  const named = mark?.event ?? mark?.label?.replace(/^when:/, '');
  if (named && bands.some((band) => band.event.id === named)) return named;
  const { left, top } = root.getBoundingClientRect();
  return nearest(bands, event.clientX - left - plan.plot.x, event.clientY - top, reach)?.event.id;
}
