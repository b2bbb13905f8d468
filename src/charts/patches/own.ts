import type { PatchesHand, PatchesView } from './types.ts';

/** How often a clip can be made here: so many fit into the picture. */
export const MOST_TRIES = 10;

/** The reader's clip, kept to what the picture holds. */
export interface Own {
  seconds: number;
  tries: number;
}

const kept = (value: number | undefined, most: number, otherwise: number): number =>
  value === undefined || Number.isNaN(value) ? otherwise : Math.min(most, Math.max(1, Math.round(value)));

/**
 * What the reader has set, in whole numbers from 1 to what the picture holds; nothing where the view offers nothing.
 *
 * @param cells seconds of the strip: no clip is longer
 */
export function ownOf({ sets }: PatchesView, hand: PatchesHand | null, cells: number): Own | undefined {
  if (!hand || !sets) return undefined;
  return {
    seconds: sets.includes('seconds') ? kept(hand.seconds, cells, cells) : cells,
    tries: kept(hand.tries, MOST_TRIES, 1),
  };
}

/** Frames lower than this have no room for controls. Pixels. */
export const LOWEST = 300;
/** Height of a row of controls. Pixels. */
export const CONTROL = 52;
