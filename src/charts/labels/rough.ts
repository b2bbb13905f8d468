import type { Text, Voice } from '../types.ts';

/** Generous widths in em, for texts that only come to be while the page is used and so were never measured. */
const widths: [RegExp, number][] = [
  [/[\u2e80-\u9fff\uf900-\ufaff\uff00-\uff60]/u, 1],
  [/[ ,.:;'’!|ijltfr()[\]-]/u, 0.36],
  [/[mwMW@%]/u, 0.88],
  [/[A-Z]/u, 0.66],
  [/[0-9]/u, 0.5],
];

/** A text of digits, month names and short words with its width estimated, never too narrow. */
export const roughText = (text: string, voice: Voice): Text => ({
  text,
  voice,
  em: [...text].reduce((sum, letter) => sum + (widths.find(([set]) => set.test(letter))?.[1] ?? 0.54), 0),
});
