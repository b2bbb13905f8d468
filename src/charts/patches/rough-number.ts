import { roughText } from '../labels/rough.ts';
import { fill } from '../timeline/words.ts';
import type { Text } from '../types.ts';
import { amountText } from './amount.ts';
import type { PatchesWords } from './types.ts';

/** An amount that the reader made, with what is said under it; its width is that of its letters. */
export function rough({
  words,
  amount,
  said,
  tries,
  seconds = 0,
}: {
  words: PatchesWords;
  amount: [number, number];
  /** One try, and more than one, with `{tries}` and `{seconds}`. */
  said: [one: string, many: string];
  tries: number;
  seconds?: number;
}): Text[][] {
  const number = measured(amountText(amount, words.amount), words);
  const brief = measured(amountText(amount, words.tick), words);
  const line = roughText(fill(said[tries === 1 ? 0 : 1], { tries, seconds }), 'note');
  return [[number, line], [brief, line], [brief]];
}

const measured = (text: string, { letters }: PatchesWords): Text => ({
  text,
  voice: 'number',
  em: [...text].reduce((sum, letter) => sum + (letters[letter] ?? 1), 0),
});
