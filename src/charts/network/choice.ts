import { growth } from '../labels/voice.ts';
import type { Size } from '../types.ts';
import type { NetworkHand, NetworkView } from './types.ts';

/** Frames lower than this have no room for a switch; the step's own view is all they show. */
const LOWEST = 300;

/** Height of the row in which the switch stands over the picture; 0 where there is none. */
export const switchHeight = (view: NetworkView, frame: Size): number =>
  view.choices && frame.height >= LOWEST ? Math.round(52 * growth(frame.width)) : 0;

/** The view as the reader has chosen to look at it; an unknown choice is the step's own view. */
export function chosen(view: NetworkView, hand: NetworkHand | null): NetworkView {
  const choice = view.choices?.of.find(({ id }) => id === hand?.choice);
  return choice ? { ...view, ...choice.view } : view;
}
