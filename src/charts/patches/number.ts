import type { Text } from '../types.ts';
import type { PatchesNumber } from './types.ts';

/** All forms of the number a picture is about: with what it says, in fewer letters, alone. */
export const numberForms = ({ text, short, lines }: PatchesNumber): Text[][] => [
  [text, ...lines],
  [short, ...lines],
  [short, ...lines.slice(0, 1)],
  [short],
];
