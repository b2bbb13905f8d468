import { dayNumber } from './days.ts';
import type { ExploreEvent, ExploreLane, Range } from './types.ts';

/** Where a reader who walks may go: through time, across lanes, to either end. */
export type Move = 'before' | 'after' | 'up' | 'down' | 'first' | 'last';

const middleOf = ({ start, end }: ExploreEvent): number => (dayNumber(start) + dayNumber(end)) / 2;

/** Events in the order of time; of two that begin together the one known more exactly comes first. */
export const inOrder = <One extends ExploreEvent>(events: readonly One[]): One[] =>
  events.toSorted(
    (a, b) => a.start.localeCompare(b.start) || a.end.localeCompare(b.end) || a.id.localeCompare(b.id, 'en'),
  );

/**
 * The event a move leads to; undefined where there is none. Who stands nowhere yet begins with the first in sight.
 *
 * @param events those that a filter lets through, in the order of time
 * @param from id of the event stood on
 */
export function stepFrom(
  from: string | undefined,
  move: Move,
  events: readonly ExploreEvent[],
  lanes: readonly ExploreLane[],
  range: Range,
): ExploreEvent | undefined {
  const index = events.findIndex(({ id }) => id === from);
  const here = events[index];
  if (move === 'first') return events[0];
  if (move === 'last') return events.at(-1);
  if (!here) return events.find((event) => middleOf(event) >= range[0]) ?? events.at(-1);
  if (move === 'before' || move === 'after') return events[index + (move === 'after' ? 1 : -1)];
  const ids = lanes.map(({ id }) => id).filter((id) => events.some(({ lane }) => lane === id));
  const lane = ids[ids.indexOf(here.lane) + (move === 'down' ? 1 : -1)];
  const at = middleOf(here);
  return events
    .filter((event) => event.lane === lane)
    .toSorted((a, b) => Math.abs(middleOf(a) - at) - Math.abs(middleOf(b) - at))[0];
}
