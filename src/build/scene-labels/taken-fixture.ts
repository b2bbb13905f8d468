import { overlap } from '#charts/labels/boxes.ts';
import type { Box } from '#charts/types.ts';

/** A word or a mark of a picture, with the room it takes. */
export interface Taken {
  id: string;
  box: Box;
}

/** Every pair of a word and something that it lies on. */
export const lyingOn = (words: readonly Taken[], others: readonly Taken[]): string[] =>
  words.flatMap(({ id, box }) =>
    others.filter((other) => overlap(box, other.box)).map((other) => `${id} lies on ${other.id}`),
  );
