import { expect, test } from 'vitest';
import { evaluate, inputsOf, parseFormula, resultValue, type Operand } from './formula.ts';
import { finder } from './find.ts';
import { sumsOf } from './sum.ts';

const facts: (Operand & { id: string })[] = [
  { id: 'jpm-2030', value: 2030, unit: 'year' },
  { id: 'sora-shown', value: '2024-02-15', unit: 'date' },
  { id: 'vidu-released', value: '2024-04-27', unit: 'date' },
  { id: 'u-vit', value: '2022-09', unit: 'date' },
  { id: 'cards', value: 30_000, unit: 'cards' },
  { id: 'price', value: 200_000, unit: 'cny' },
  { id: 'clip', value: [6, 8], unit: 'seconds' },
  { id: 'few', value: { en: 'a few', zh: '几' }, reading: [2, 9], unit: 'seconds' },
  { id: 'remark', value: null, unit: 'none' },
];
const fact = finder('fact', facts);
const result = (text: string) => resultValue(evaluate(parseFormula(text), fact));

test.each([
  ['year(jpm-2030) − year(sora-shown)', 6],
  ['days(sora-shown, vidu-released)', 72],
  ['months(u-vit, sora-shown)', 17],
  ['cards × price', 6e9],
  ['price / cards * 3', 20],
  ['2 + 3 × 4', 14],
  ['(2 + 3) × 4', 20],
  ['10 - 3 − 2', 5],
  ['0.1 + 0.2', 0.3],
  ['60 ÷ clip', [7.5, 10]],
  ['10 − clip', [2, 4]],
  ['60 ÷ few', [60 / 9, 30].map((n) => Number(n.toPrecision(15)))],
])('%s', (text, expected) => expect(result(text)).toEqual(expected));

test('a result can be rounded to significant digits', () => {
  expect(resultValue([16 / 60, 16 / 60], 2)).toBe(0.27);
});

test('inputs are listed once, in order', () => {
  expect(inputsOf(parseFormula('cards × price + cards'))).toEqual(['cards', 'price']);
});

test.each([
  ['cards ×', 'formula ends too early'],
  ['cards price', '“price” is left over'],
  ['(cards', 'expected “)”, got “the end”'],
  ['cards ^ 2', 'cannot be read at “^ 2”'],
  ['year(2024)', 'year() takes fact ids, got “2024”'],
  ['days(u-vit, sora-shown)', 'days need dates known to the day'],
  ['days(cards, sora-shown)', 'days() takes dates'],
  ['year(cards)', '“cards” is neither a date nor a calendar year'],
  ['sora-shown + 1', '“sora-shown” is not a number'],
  ['remark + 1', '“remark” is not a number'],
  ['1 ÷ (2 − 2)', 'divides by zero'],
  ['60 ÷ (clip − 7)', 'divides by zero'],
  ['nothing + 1', 'there is no fact “nothing”'],
])('%s is refused', (text, message) => expect(() => result(text)).toThrow(message));

test('a sum reads from top to bottom, and brackets on the right come first', () => {
  expect(sumsOf(parseFormula('year(jpm-2030) − year(sora-shown)'), fact)).toEqual([
    {
      rows: [
        { op: null, fact: 'jpm-2030', year: true, amount: [2030, 2030] },
        { op: '−', fact: 'sora-shown', year: true, amount: [2024, 2024] },
      ],
      result: [6, 6],
    },
  ]);
  expect(sumsOf(parseFormula('10 + 2 × 3'), fact)).toEqual([
    {
      rows: [
        { op: null, amount: [2, 2] },
        { op: '×', amount: [3, 3] },
      ],
      result: [6, 6],
    },
    {
      rows: [
        { op: null, amount: [10, 10] },
        { op: '+', amount: [6, 6] },
      ],
      result: [16, 16],
    },
  ]);
  expect(sumsOf(parseFormula('days(sora-shown, vidu-released)'), fact)).toEqual([
    {
      rows: [
        { op: 'from', fact: 'sora-shown' },
        { op: 'to', fact: 'vidu-released' },
      ],
      result: [72, 72],
    },
  ]);
});
