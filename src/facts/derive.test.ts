import { expect, test } from 'vitest';
import { article, expectProblems, more, problemsOf, refusedIn, type Refusal } from './refusal-fixture.ts';
import { seedsWith } from './seeds-fixture.ts';

const sum = (formula: string, unit = 'cny') =>
  `formula: cards × price\n  value: 6000000000\n  qualifier: over\n  unit: cny → formula: ${formula}\n  unit: ${unit}`;
const refusal = (formula: string, says: string, unit?: string): Refusal => [
  sum(formula, unit),
  `recounted-bill: ${says}`,
  '- id',
];

test.each<Refusal>([
  refusal('cards × cost', 'formula needs “cost”, which is no fact'),
  refusal('cards × recounted-bill', 'formula runs in a circle: recounted-bill → recounted-bill'),
  refusal('cards × × price', 'formula: “×” stands in the wrong place'),
  refusal('cards ×', 'formula ends too early'),
  refusal("''", 'formula ends too early'),
  refusal('cards price', 'formula: “price” is left over'),
  refusal('(cards × price', 'formula: expected “)”, got “the end”'),
  refusal('cards^2 × price', 'formula cannot be read at “^2 × price”'),
  refusal('days(cards) × price', 'formula: expected “,”, got “)”'),
  refusal('year(2023)', 'formula: year() takes fact ids, got “2023”', 'year'),
  refusal('price ÷ (cards − cards)', 'formula divides by zero'),
  refusal('year(cards)', '“cards” is neither a date nor a calendar year', 'year'),
  refusal('days(cards, price)', 'days() takes dates', 'days'),
  refusal('price + cards', 'formula adds or subtracts cny and cards'),
  refusal('price − 5', 'formula adds or subtracts cny and a bare number'),
  refusal('price × price', 'formula comes out in cny^2, but its unit is cny'),
  refusal('cards × price', 'formula comes out in cny, but its unit is usd', 'usd'),
  refusal('price ÷ printed-bill', 'formula comes out in a bare number, but its unit is cny'),
  refusal('price ÷ cards', 'formula comes out in cny, but its unit is share', 'share'),
])('%s', refusedIn('derived.yaml'));

test.each<Refusal>([
  [
    'value: 6000000000 → value: 600000000',
    'recounted-bill: formula gives 6000000000, but the value written is 600000000',
    '- id',
  ],
  [
    'value: 6000000000 → value: [5, 6]',
    'recounted-bill: formula gives 6000000000, but the value written is 5,6',
    '- id',
  ],
])('%s', refusedIn('derived.yaml'));

test('a circle of two is told once for each', () => {
  const second =
    '- { id: twin, theme: compute, formula: recounted-bill × 1, unit: cny, label: { en: t, zh: 对 }, text: { en: T., zh: 对。 } }\n';
  expectProblems(
    [
      ['derived.yaml', 'cards × price', 'twin × 1'],
      ['derived.yaml', '', second],
    ],
    ['- id: recounted', 'recounted-bill: formula runs in a circle: recounted-bill → twin → recounted-bill'],
    ['- { id: twin', 'twin: formula runs in a circle: twin → recounted-bill → twin'],
  );
});

const day = (id: string, date: string) =>
  more(`value: '${date}', unit: date, label: { en: day, zh: 日子 }`)
    .slice(2)
    .replace('id: more', `id: ${id}`);
const length = more('value: 5, unit: years, label: { en: length, zh: 长度 }').slice(2);
const dates = [day('start', '2023-03-01'), day('end', '2024'), length].join('\n');

test.each([
  ['days(start, end)', 'days', 'days need dates known to the day: 2023-03-01, 2024'],
  ['months(start, end)', 'months', 'months need dates known to the month: 2023-03-01, 2024'],
  ['start × 2', 'none', '“start” is not a number'],
  ['year(end) − year(start)', 'months', 'formula comes out in years, but its unit is months'],
  ['year(end) − cards', 'years', 'formula adds or subtracts year and cards'],
  ['cards × 1', 'cards', undefined],
  ['year(start) + more', 'year', undefined],
  ['year(end) − year(start)', 'years', undefined],
  ['price ÷ printed-bill', 'share', undefined],
  ['cards × price + printed-bill', 'cny', undefined],
])('with dates: %s in %s', (formula, unit, says) => {
  const [from, to] = sum(formula, unit).split(' → ') as [string, string];
  const found = problemsOf(seedsWith([article, '', dates], ['derived.yaml', from, to]));
  expect(found).toEqual(says ? [`seeds/derived.yaml:1 recounted-bill: ${says}`] : []);
});

test('a rate keeps both its currencies', () => {
  const dollars = more('value: 100, unit: usd, label: { en: dollars, zh: 美元 }').slice(2);
  const rate =
    '- { id: rate, theme: money, formula: price ÷ more, unit: cny, label: { en: r, zh: 率 }, text: { en: R., zh: 率。 } }\n';
  const problems = (formula: string) => {
    const [from, to] = sum(formula).split(' → ') as [string, string];
    return problemsOf(
      seedsWith([article, '', dollars], ['derived.yaml', from, to], ['derived.yaml', '', rate]),
    );
  };
  expect(problems('more × rate + price')).toEqual([]);
  expect(problems('more × 7.2 + price')).toEqual([
    'seeds/derived.yaml:1 recounted-bill: formula adds or subtracts usd and cny',
  ]);
  expect(problems('price × rate')).toEqual([
    'seeds/derived.yaml:1 recounted-bill: formula comes out in cny^2 usd^-1, but its unit is cny',
  ]);
});
