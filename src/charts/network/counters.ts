import { ASCENT, DESCENT } from '../labels/block.ts';
import { tidy } from '../labels/boxes.ts';
import { growth, voiceSize } from '../labels/voice.ts';
import { NARROW } from '../standing.ts';
import type { Box, Evidence, Size, Text } from '../types.ts';
import type { NetworkView } from './types.ts';

/** A number at the foot of the picture with what it counts. Baselines in pixels within the frame. */
export interface Counter {
  id: string;
  number: { text: Text; x: number; y: number; size: number };
  said: { text: Text; x: number; y: number; size: number };
  /** Where the sign of our own arithmetic stands after the number. */
  sum?: { x: number; y: number; size: number };
  box: Box;
  evidence: Evidence;
  facts: string[];
}

interface Plan {
  /** Side by side with the words under the number, or one under another with the words beside it. */
  across: boolean;
  number: number;
  note: number;
  height: number;
  column: number;
}

const SUM = 0.42;
const GAP = 16;
/** Frames lower than this have no room for counters: the words beside the picture tell the numbers. */
const LOWEST = 240;

function planOf({ counters = [] }: NetworkView, frame: Size): Plan {
  const note = voiceSize('note', frame.width);
  const column = frame.width / Math.max(1, counters.length);
  const widest = Math.max(0.1, ...counters.map(({ number }) => number.em));
  const most = (frame.width < NARROW ? 26 : 36) * growth(frame.width);
  const number = Math.round(
    Math.max(16, Math.min(most, frame.height * 0.1, (column - GAP) / (widest + SUM))),
  );
  const across = counters.every(({ said }) => said.em * note <= column - GAP);
  if (across) return { across, number, note, column, height: number * 1.1 + note * 1.35 + 10 };
  const small = Math.round(Math.min(number, note * 1.6));
  return { across, number: small, note, column, height: counters.length * small * 1.3 + 8 };
}

/** The counters for which a frame has room. */
const shownIn = ({ counters = [] }: NetworkView, { height }: Size) => (height < LOWEST ? [] : counters);

/** Height that the row of counters takes; 0 where there are none. */
export const countersHeight = (view: NetworkView, frame: Size): number =>
  shownIn(view, frame).length ? Math.ceil(planOf(view, frame).height) : 0;

/** The numbers that sum the picture up, at its foot. */
export function countersOf(view: NetworkView, frame: Size): Counter[] {
  const { across, number: size, note, column, height } = planOf(view, frame);
  const top = frame.height - Math.ceil(height);
  const counters = shownIn(view, frame);
  const signed = Math.max(12, size / 3);
  const wideOf = ({ number, evidence }: (typeof counters)[number]) =>
    number.em * size + (evidence === 'derived' ? signed + 3 : 0);
  const widest = Math.max(0, ...counters.map(wideOf));
  return counters.map(({ id, number, said, evidence, facts }, index) => {
    const x = across ? index * column : 0;
    const y = across ? top + 10 + size * ASCENT : top + 8 + index * size * 1.3 + size * ASCENT;
    const wide = number.em * size;
    const sum = evidence === 'derived' ? signed : 0;
    const words = across
      ? { text: said, x, y: y + size * DESCENT + note * 1.05, size: note }
      : { text: said, x: widest + 10, y, size: note };
    const right = Math.max(x + wide + sum, words.x + said.em * note);
    const low = words.y + note * DESCENT;
    return {
      id,
      number: { text: number, x: tidy(x), y: tidy(y), size },
      said: { ...words, x: tidy(words.x), y: tidy(words.y) },
      ...(sum && { sum: { x: tidy(x + wide + 3), y: tidy(y - size * 0.36), size: tidy(sum) } }),
      box: {
        x: tidy(x),
        y: tidy(y - size * ASCENT),
        width: tidy(right - x),
        height: tidy(low - y + size * ASCENT),
      },
      evidence,
      facts,
    };
  });
}
