import { utcMonth, type CountableTimeInterval } from 'd3';
import { tidy } from '../labels/boxes.ts';
import { growth } from '../labels/voice.ts';
import type { Box, Emphasis } from '../types.ts';
import type { Lane } from './plan.ts';
import { dayOf, type TimeScale } from './time.ts';
import type { TimelineData, TimelineSpan, TimelineView } from './types.ts';

/** A piece of a line that grows or fades: the same stretch of the calendar in every view. */
export interface SpanPiece {
  id: string;
  x: number;
  width: number;
  /** How much of it is left to see. */
  strength: number;
}

/** A line along a lane at its place. */
export interface Span {
  span: TimelineSpan;
  emphasis: Emphasis;
  /** What of it can be seen; it hangs from the lane's line, so that marks and words stand clear of it. */
  box: Box;
  pieces: SpanPiece[];
}

/** What is left of a line at the end where nobody knows. */
const FAINTEST = 0.14;
const GAP = 2;
/** A longer fade goes by quarters, a shorter one by months. */
const LONG = 700 * 86_400_000;

/** Thickness of a line while it is warm, in a lane. */
export const lineWeight = (lane: Lane, width: number): number =>
  lane.dense ? 2 : Math.round(Math.max(3, Math.min(7 * growth(width), lane.markHeight * 0.34)));

/**
 * The lines that a view wants, as far as they can be seen.
 * @throws where the data has no such span, or the view lacks its lane
 */
export function spansOf(
  data: Pick<TimelineData, 'spans'>,
  view: TimelineView,
  lanes: Lane[],
  scale: TimeScale,
): Span[] {
  const width = scale.range()[1] ?? 0;
  return (view.spans ?? []).flatMap((id): Span[] => {
    const span = data.spans?.find((each) => each.id === id);
    if (!span) throw new Error(`timeline: no span "${id}"`);
    const lane = lanes.find((each) => each.id === span.lane);
    if (!lane) throw new Error(`timeline: span "${id}" stands in lane "${span.lane}", which the view lacks`);
    const emphasis = view.emphasis.includes(id) ? 2 : view.quiet?.includes(id) || lane.quiet ? 0 : 1;
    const [from, to] = [scale(dayOf(span.start)), scale(dayOf(span.end))].map((x) =>
      tidy(Math.min(Math.max(x, 0), width)),
    ) as [number, number];
    if (to - from < 1) return [];
    const weight = lineWeight(lane, width);
    const height = span.state === 'warm' ? weight : Math.max(lane.dense ? 1 : 2, Math.round(weight * 0.35));
    const box = { x: from, y: lane.y, width: tidy(to - from), height };
    return [{ span, emphasis, box, pieces: piecesOf(span, box, scale) }];
  });
}

function piecesOf(span: TimelineSpan, box: Box, scale: TimeScale): SpanPiece[] {
  if (!span.fade) return [{ id: span.id, x: box.x, width: box.width, strength: 1 }];
  const [start, end] = [dayOf(span.start), dayOf(span.end)];
  const step = Number(end) - Number(start) > LONG ? (utcMonth.every(3) ?? utcMonth) : utcMonth;
  const cuts = [start, ...cutsOf(step as CountableTimeInterval, start, end), end];
  const right = box.x + box.width;
  return cuts.slice(1).flatMap((until, index): SpanPiece[] => {
    const since = cuts[index] ?? start;
    const x = Math.max(box.x, scale(since));
    const stop = Math.min(right, scale(until) - (index < cuts.length - 2 ? GAP : 0));
    if (stop - x < 1) return [];
    const share = cuts.length > 2 ? index / (cuts.length - 2) : 0;
    return [
      {
        id: `${span.id}:${since.toISOString().slice(0, 7)}`,
        x: tidy(x),
        width: tidy(stop - x),
        strength: tidy(FAINTEST + (1 - FAINTEST) * (span.fade === 'in' ? share : 1 - share)),
      },
    ];
  });
}

const cutsOf = (step: CountableTimeInterval, start: Date, end: Date): Date[] =>
  step.range(step.ceil(new Date(Number(start) + 1)), end);
