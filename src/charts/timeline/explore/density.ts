import { tidy } from '../../labels/boxes.ts';
import { dayNumber } from './days.ts';
import { lengthOf } from './range.ts';
import type { ExploreEvent, Range } from './types.ts';

/** A month, about: the width of one bar. Days. */
const BAR = 30.4375;

/**
 * Events to a month over the whole world of time as one outline of bars; an event counts for one in all, spread over
 * as long as its date is vague. The highest bar is as high as the box.
 */
export function densityPath(
  events: readonly ExploreEvent[],
  world: Range,
  width: number,
  height: number,
): string {
  const bars = Array.from({ length: Math.ceil(lengthOf(world) / BAR) }, () => 0);
  for (const { start, end } of events) {
    const from = (dayNumber(start) - world[0]) / BAR;
    const to = Math.max(from + 1, (dayNumber(end) - world[0]) / BAR);
    for (let bar = Math.floor(from); bar < to && bar < bars.length; bar++) {
      const share = Math.min(bar + 1, to) - Math.max(bar, from);
      bars[bar] = (bars[bar] ?? 0) + share / (to - from);
    }
  }
  const most = Math.max(...bars, 1);
  const step = (width * BAR) / lengthOf(world);
  const tops = bars.map((count, index) => `H${tidy(index * step)}V${tidy(height - (count / most) * height)}`);
  return `M0 ${height}${tops.join('')}H${width}V${height}Z`;
}
