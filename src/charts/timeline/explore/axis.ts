import { scaleUtc } from 'd3';
import { ticksOf, type Tick } from '../ticks.ts';
import type { TimeScale } from '../time.ts';
import { momentOf } from './days.ts';
import { typeOf } from './plan.ts';
import type { ExploreData } from './types.ts';

/** Days are counted from a fixed one, so that the axis does not jump as it moves. */
const WEEK = 14;
/** Over more days than this the axis tells months. */
const DAYS = 130;
/** The width of a picture in the story, for which the axis chooses its steps. Pixels. */
const USUAL = 480;

/** The ticks of the axis in sight; the first text of the second row stays at the left edge. */
export function ticksIn(x: TimeScale, data: ExploreData, width: number): Tick[] {
  const [start, end] = x.domain().map((at) => Number(at) / 86_400_000) as [number, number];
  const setting = { width, size: typeOf(width), besideLine: true, more: Math.max(1, width / USUAL) };
  if (end - start > DAYS) return ticksOf(x, data.words, setting);
  // From a fixed day on, which is out of sight.
  const from = Math.floor(start / WEEK) * WEEK;
  const wider: TimeScale = scaleUtc([momentOf(from), momentOf(end)], [x(momentOf(from)), width]);
  const ticks = ticksOf(wider, data.words, setting);
  const seen = ticks.filter((tick) => tick.x >= 0);
  const first = seen.find(({ label }) => label);
  const next = seen.find(({ under }) => under);
  const stays = ticks.findLast((tick) => tick.x < 0 && tick.under)?.under;
  // The month goes on from out of sight: it is named at the edge unless the next is named right there.
  if (first && !first.under && stays && (!next?.under || next.under.x > stays.text.em * setting.size + 12))
    first.under = { ...stays, x: first.label?.x ?? 0, anchor: 'start' };
  return seen;
}
