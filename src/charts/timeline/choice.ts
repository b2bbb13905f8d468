import { roughText } from '../labels/rough.ts';
import { growth } from '../labels/voice.ts';
import type { Size } from '../types.ts';
import type { TimelineHand, TimelineView } from './types.ts';

/** Frames lower than this have no room for a switch; the step's own view is all they show. */
const LOWEST = 300;

/** A switch of more than this many ways takes as many rows as it needs. */
const FEW = 4;
/** The size of type on a button, what a button has around its words, and the step to the next row. Pixels. */
const [TYPE, AROUND, ROW] = [14, 30, 48];

/** Height of the rows in which the switch stands over the picture; 0 where there is none. */
export const switchHeight = (view: TimelineView, frame: Size): number =>
  view.choices && frame.height >= LOWEST
    ? Math.round(52 * growth(frame.width)) + (rowsOf(view.choices, frame.width) - 1) * ROW
    : 0;

function rowsOf({ whole, of }: NonNullable<TimelineView['choices']>, width: number): number {
  if (of.length <= FEW) return 1;
  let [rows, x] = [1, 0];
  for (const label of [whole, ...of.map((choice) => choice.label)]) {
    const wide = roughText(label, 'note').em * TYPE + AROUND;
    if (x && x + wide > width) [rows, x] = [rows + 1, 0];
    x += wide;
  }
  return rows;
}

/** The view as the reader has chosen to look at it; an unknown choice is the step's own view. */
export function chosen(view: TimelineView, hand: TimelineHand | null): TimelineView {
  const choice = view.choices?.of.find(({ id }) => id === hand?.choice);
  return choice ? { ...view, ...choice.view } : view;
}
