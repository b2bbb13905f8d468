import { fill } from '../timeline/words.ts';
import type { AmountWords } from './types.ts';

/** Two decimals below ten, one below a hundred. */
const clean = (n: number): number => {
  const unit = n < 10 ? 100 : n < 100 ? 10 : 1;
  return Math.round(n * unit) / unit;
};

/** An amount or a range in words: "1.2 million", "9–12 million". For amounts the reader makes, which no fact holds. */
export function amountText([low, high]: [number, number], { units, to }: AmountWords): string {
  const unitOf = (n: number) => units.find(({ from }) => n >= from) ?? units.at(-1);
  const one = (n: number): string => {
    const unit = unitOf(n);
    return unit ? fill(unit.one, { n: clean(n / unit.from) }) : String(n);
  };
  if (low === high) return one(low);
  const unit = unitOf(low);
  if (unit?.both && unit === unitOf(high))
    return fill(unit.both, { a: clean(low / unit.from), b: clean(high / unit.from) });
  return `${one(low)}${to}${one(high)}`;
}
