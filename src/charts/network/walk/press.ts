import { changed } from '../hand.ts';
import type { NetworkHand } from '../types.ts';

/**
 * The hand after a press on a node: it is selected, and a second press takes that back. With Shift, or while the
 * reader picks the other end of a path, it is added to the one already selected.
 */
export function pressed(hand: NetworkHand | null, id: string, more: boolean): NetworkHand | null {
  const selected = hand?.selected ?? [];
  const [first] = selected;
  if (first && (more || hand?.picking)) {
    return changed(hand, { selected: first === id ? [first] : [first, id], picking: false });
  }
  const again = first === id && selected.length === 1;
  return changed(hand, { selected: again ? [] : [id] });
}

/** The hand after a press on empty ground: nothing is selected. */
export const released = (hand: NetworkHand | null): NetworkHand | null =>
  changed(hand, { selected: [], picking: false });
