import { tidy } from '../labels/boxes.ts';
import { roughText } from '../labels/rough.ts';
import type { Text } from '../types.ts';
import { dayOf, quarterOf, type TimeScale } from './time.ts';
import type { TimelineData, TimelineEvent } from './types.ts';
import { fill, spanOf } from './words.ts';

/** A distance from the guess to an event, measured on a row of its own under the axis. */
export interface GuessSpan {
  id: string;
  y: number;
  x1: number;
  x2: number;
  /** The line's pieces: it makes room for words that stand within it. */
  parts: [number, number][];
  /** What it says, and where: left edge and baseline. */
  text: Text;
  textX: number;
  textY: number;
}

/** How far words stand below a line that is too short for them, in em. */
const UNDER = 1.2;
/** The least line that is left on each side of words within it. */
const STUB = 14;

/** Where rows are set. Pixels. */
interface Rows {
  /** The guess on the axis. */
  x: number;
  /** Baseline of the row before the first. */
  baseline: number;
  step: number;
  size: number;
  width: number;
}

/** The distances from a guess to events, one row each. Throws on an unknown event. */
export function spansOf(
  data: TimelineData,
  against: { id: string; what: string }[],
  value: number,
  scale: TimeScale,
  { x, baseline, step, size, width }: Rows,
): GuessSpan[] {
  let row = baseline;
  return against.map(({ id, what }) => {
    const event = data.events.find((each) => each.id === id);
    if (!event) throw new Error(`timeline: the guess is measured against "${id}", which is no event`);
    const text = roughText(said(event, what, value, data), 'note');
    const wide = text.em * size;
    const target = Math.max(0, Math.min(width, scale(dayOf(event.start))));
    const [x1, x2] = [Math.min(x, target), Math.max(x, target)];
    const inside = x2 - x1 >= wide + 2 * STUB;
    const beside = x2 + 12 + wide <= width ? x2 + 12 : x1 - 12 - wide >= 0 ? x1 - 12 - wide : undefined;
    const middle = Math.max(0, Math.min((x1 + x2 - wide) / 2, width - wide));
    const textX = inside ? middle : (beside ?? middle);
    row += step;
    const y = row - size * 0.32;
    if (!inside && beside === undefined) row = y + size * UNDER;
    return {
      id,
      y: tidy(y),
      x1: tidy(x1),
      x2: tidy(x2),
      parts: inside
        ? [
            [tidy(x1), tidy(textX - 6)],
            [tidy(textX + wide + 6), tidy(x2)],
          ]
        : [[tidy(x1), tidy(x2)]],
      text,
      textX: tidy(textX),
      textY: tidy(row),
    };
  });
}

/** Height that two rows may need under the axis, in pixels. */
export const spansHeight = (step: number, size: number): number => 2 * (step + size * (UNDER - 0.32));

function said(event: TimelineEvent, what: string, value: number, { words }: TimelineData): string {
  const distance = distanceTo(event, value);
  const pattern = distance === 0 ? words.same : distance > 0 ? words.after : words.before;
  return fill(pattern, { span: spanOf(Math.abs(distance), words), what });
}

/** Years from the event's beginning to the guess; 0 when the guess falls within the event's own date. */
export function distanceTo(event: TimelineEvent, guess: number): number {
  const first = quarterOf(dayOf(event.start));
  const last = quarterOf(new Date(Number(dayOf(event.end)) - 1));
  return guess >= first && guess <= last ? 0 : guess - first;
}
