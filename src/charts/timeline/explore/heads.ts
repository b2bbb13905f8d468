import { tidy } from '../../labels/boxes.ts';
import type { Size } from '../../types.ts';
import { fill } from '../words.ts';
import { dayNumber } from './days.ts';
import type { Visible } from './names.ts';
import { headSize, type ExplorePlan } from './plan.ts';
import type { ExploreData, ExploreEvent, ExploreLane, ExploreWords, Range } from './types.ts';

/** The head of a lane: what it holds, and how much of it is in sight. */
export interface LaneHead {
  lane: ExploreLane;
  count: string;
  /** Baselines of its name and of the count; size of the name. */
  y: number;
  countY: number;
  /** Where the count ends where it stands right of the name; absent where it stands below. */
  right?: number;
  size: number;
  /** The line over the lane. */
  top: number;
}

/** The heads of all lanes that have something to show. */
export function headsOf(
  data: ExploreData,
  plan: ExplorePlan,
  events: ExploreEvent[],
  visible: Visible[],
  range: Range,
  frame: Size,
): LaneHead[] {
  const size = headSize(frame.width);
  return plan.lanes.map(({ lane, top, first }) => {
    const n = visible.filter(({ event }) => event.lane === lane.id).length;
    const count = countOf(
      events.filter((event) => event.lane === lane.id),
      n,
      range,
      data.counts,
    );
    const y = plan.beside ? first + size * 0.8 : top + size * 1.15;
    return plan.beside
      ? { lane, count, size, top, y: tidy(y), countY: tidy(y + plan.type * 1.4) }
      : { lane, count, size, top, y: tidy(y), countY: tidy(y), right: plan.plot.width };
  });
}

/** How many of a lane are in sight; of one with none, where they are. */
function countOf(events: ExploreEvent[], n: number, range: Range, words: ExploreWords): string {
  const all = events.length;
  if (n === all) return fill(words.whole[all === 1 ? 0 : 1], { n: all });
  if (n) return fill(words.part, { n, all });
  const earlier = events.filter(({ end }) => dayNumber(end) <= range[0]).length;
  if (earlier === all) return fill(words.earlier, { n: all });
  return earlier ? fill(words.around, { n: earlier, later: all - earlier }) : fill(words.later, { n: all });
}
