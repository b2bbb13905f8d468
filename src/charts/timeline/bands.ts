import { growth } from '../labels/voice.ts';
import { tidy } from '../labels/boxes.ts';
import type { Box, Emphasis } from '../types.ts';
import type { Lane } from './plan.ts';
import { dayOf, type TimeScale } from './time.ts';
import type { TimelineEvent, TimelineView } from './types.ts';

/** An event at its place: a band as wide as its date is vague. */
export interface Band {
  event: TimelineEvent;
  box: Box;
  emphasis: Emphasis;
  lane: string;
  /** Side of the quotation tag it carries if it is only claimed. */
  tag: number;
  /** Where that tag stands where it is not over the band; null for nowhere. */
  tagBox?: Box | null;
}

/** The least width of a mark, in pixels. */
const NARROWEST = 4;

/** Bands of the events shown, in rows where they would cover each other. Throws on a lane the view does not have. */
export function bandsOf(
  events: TimelineEvent[],
  view: TimelineView,
  lanes: Lane[],
  scale: TimeScale,
): Band[] {
  const width = scale.range()[1] ?? 0;
  const least = NARROWEST * growth(width);
  return lanes.flatMap((lane) => {
    const spans = events
      .filter((event) => laneOf(event, lanes) === lane.id)
      .sort(byRank)
      .flatMap((event) => {
        const [from, to] = [scale(dayOf(event.start)), scale(dayOf(event.end))];
        if (to <= 0 || from >= width) return [];
        const x = Math.max(0, Math.min(from, width - least));
        return [{ event, x, width: Math.max(least, Math.min(to, width) - x) }];
      });
    const rows = rowsOf(spans);
    const count = Math.max(1, ...rows.map((row) => row + 1));
    const gap = count > 6 ? 1 : 3;
    const room = (lane.y - lane.top) * 0.6;
    const height =
      count === 1 ? lane.markHeight : Math.max(3, Math.min(lane.markHeight * 0.7, room / count - gap));
    return spans.map((span, index) => ({
      event: span.event,
      lane: lane.id,
      tag: tidy(9 * growth(width)),
      emphasis: emphasisOf(span.event.id, view),
      box: {
        x: tidy(span.x),
        y: tidy(lane.y - ((rows[index] ?? 0) + 1) * height - (rows[index] ?? 0) * gap),
        width: tidy(span.width),
        height: tidy(height),
      },
    }));
  });
}

function laneOf(event: TimelineEvent, lanes: Lane[]): string {
  const [first] = lanes;
  if (first && lanes.length === 1) return first.id;
  const lane = lanes.find(({ id }) => id === event.lane);
  if (!lane)
    throw new Error(`timeline: event "${event.id}" stands in lane "${event.lane}", which the view lacks`);
  return lane.id;
}

/** The minute stands on the line; then the earlier before the later. */
const byRank = (one: TimelineEvent, other: TimelineEvent): number =>
  Number(other.role === 'minute' && other.precision === 'day') -
    Number(one.role === 'minute' && one.precision === 'day') ||
  one.start.localeCompare(other.start) ||
  one.end.localeCompare(other.end) ||
  one.id.localeCompare(other.id, 'en');

/** The lowest row for each span in which nothing is covered. */
function rowsOf(spans: { x: number; width: number }[]): number[] {
  const rows: { x: number; width: number }[][] = [];
  return spans.map((span) => {
    const free = rows.findIndex((row) =>
      row.every((other) => span.x >= other.x + other.width - 0.01 || other.x >= span.x + span.width - 0.01),
    );
    const row = free < 0 ? rows.length : free;
    (rows[row] ??= []).push(span);
    return row;
  });
}

const emphasisOf = (id: string, view: TimelineView): Emphasis =>
  view.emphasis.includes(id) ? 2 : view.quiet?.includes(id) ? 0 : 1;

/** The box of the quotation tag of a band that is only claimed: over it unless it says otherwise. */
export const tagOf = ({ event, box, tag, tagBox }: Band): Box[] => {
  if (event.evidence !== 'claimed' || tagBox === null) return [];
  return [tagBox ?? { x: box.x, y: box.y - tag - 3, width: tag, height: tag }];
};
