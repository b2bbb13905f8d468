import { utcYear } from 'd3';
import { dayNumber, momentOf } from './days.ts';
import type { ExploreEvent, Range } from './types.ts';

/** The least a picture shows, in days. */
export const SHORTEST = 10;

/** From one button, key or double press to the next: so much nearer, or farther. */
export const STEP = 2;

/** The years that hold all events, whole. Throws where there are none. */
export function worldOf(events: readonly ExploreEvent[]): Range {
  if (!events.length) throw new Error('timeline: nothing to explore');
  const from = Math.min(...events.map(({ start }) => dayNumber(start)));
  const to = Math.max(...events.map(({ end }) => dayNumber(end)));
  return [dayAt(utcYear.floor(momentOf(from))), dayAt(utcYear.ceil(momentOf(to)))];
}

const dayAt = (moment: Date): number => dayNumber(moment.toISOString().slice(0, 10));

export const lengthOf = ([from, to]: Range): number => to - from;

/** The nearest range that lies within the world and is no shorter than may be. */
export function within(range: Range, world: Range): Range {
  const length = Math.min(Math.max(lengthOf(range), SHORTEST), lengthOf(world));
  const middle = (range[0] + range[1]) / 2;
  const from = Math.min(Math.max(middle - length / 2, world[0]), world[1] - length);
  return [from, from + length];
}

/** The same in whole days: what a picture at rest shows and an address says. */
export function inDays(range: Range, world: Range): Range {
  const [from, to] = within(range, world);
  return within([Math.round(from), Math.round(from) + Math.round(to - from)], world);
}

/**
 * Nearer or farther.
 *
 * @param by how many times as long the new range is: 0.5 shows half
 * @param at the day that stays where it is; the middle where nothing is said
 */
export function zoomed(range: Range, by: number, world: Range, at = (range[0] + range[1]) / 2): Range {
  const length = Math.min(Math.max(lengthOf(range) * by, SHORTEST), lengthOf(world));
  const share = (at - range[0]) / lengthOf(range);
  return within([at - share * length, at + (1 - share) * length], world);
}

/** Earlier or later by a share of what is shown. */
export const panned = (range: Range, share: number, world: Range): Range =>
  within([range[0] + share * lengthOf(range), range[1] + share * lengthOf(range)], world);

/** The range moved as little as need be to have an event in sight, with some air; the same where it is already. */
export function showing(event: ExploreEvent, range: Range, world: Range): Range {
  const [start, end] = [dayNumber(event.start), dayNumber(event.end)];
  const air = lengthOf(range) * 0.12;
  if (end > range[0] + air / 2 && start < range[1] - air / 2) return range;
  const by = end <= range[0] + air ? start - air - range[0] : end + air - range[1];
  return within([range[0] + by, range[1] + by], world);
}

/** So near that an event is seen for itself: a few times as long as its date is vague. */
export function around(event: ExploreEvent, world: Range): Range {
  const [start, end] = [dayNumber(event.start), dayNumber(event.end)];
  const length = Math.max((end - start) * 4, 60);
  const middle = (start + end) / 2;
  return inDays([middle - length / 2, middle + length / 2], world);
}
