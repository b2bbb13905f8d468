import type { NetworkHand } from './types.ts';

/**
 * The hand with a change in it, so that no tool drops what another one holds; null when nothing is left.
 * @param change new values by field; what is undefined, false or empty is taken out of the hand
 */
export function changed(hand: NetworkHand | null, change: NetworkHand): NetworkHand | null {
  const held = Object.entries({ ...hand, ...change }).filter(
    ([, value]) => value !== undefined && value !== false && value !== '' && !isEmpty(value),
  );
  return held.length ? (Object.fromEntries(held) as NetworkHand) : null;
}

const isEmpty = (value: unknown): boolean => Array.isArray(value) && value.length === 0;
