import { expect, test } from 'vitest';
import { article, more, problemsOf, refusedIn, type Refusal } from '../refusal-fixture.ts';
import { seedsWith } from '../seeds-fixture.ts';
import { units } from '../units.ts';

const all = Object.keys(units).join(', ');
const label = 'label: { en: more, zh: 更多 }';
const vague = 'value: { en: many, zh: 很多 }';
const whole = 'counts: it needs whole numbers from nought up';

test.each<Refusal>([
  [more(`value: 6, unit: crads, ${label}`), `more: unknown unit “crads”: it is one of ${all}`],
  [more(`value: 6, reading: [5, 7], ${label}`), 'more: reading belongs to a value in words'],
  [more(`value: '6,000', ${label}`), 'more: “6,000” is text: write a number, or { en, zh } words'],
  [more('unit: cards'), 'more: unit cards needs a value'],
  [more('qualifier: over'), 'more: is over, but has no value'],
  [more(`${vague}, unit: cards, ${label}`), 'more: a value in words needs a reading: [low, high]'],
  [more(`${vague}, unit: year, ${label}`), 'more: unit year needs one whole number'],
  [more(`value: [2023, 2024], unit: year, ${label}`), 'more: unit year needs one whole number'],
  [more(`value: 2023.5, unit: year, ${label}`), 'more: unit year needs one whole number'],
  [more(`value: 40, unit: share, ${label}`), 'more: a share of 40 would print as 4000%: 0.4 is 40%'],
  [more(`value: [0.3, 4], unit: share, ${label}`), 'more: a share of 4 would print as 400%: 0.4 is 40%'],
  [more(`value: 2.5, unit: people, ${label}`), `more: unit people ${whole}`],
  [more(`value: [-3, 3], unit: cards, ${label}`), `more: unit cards ${whole}`],
  [
    more(`value: [2, 3], qualifier: over, unit: cards, ${label}`),
    'more: a range is exact or about, not over',
  ],
])('%s', refusedIn(article));

test.each<Refusal>([
  ['unit: cny → unit: yuan', `recounted-bill: unknown unit “yuan”: it is one of ${all}`, '- id'],
  ['unit: cny → unit: date', 'recounted-bill: a sum gives a number, no date', '- id'],
])('of a sum: %s', refusedIn('derived.yaml'));

test.each([
  `${vague}, reading: [100, 900], unit: cards, qualifier: over, ${label}`,
  `${vague}, ${label}`,
  `value: -0.045, unit: share, ${label}`,
  `value: [6, 8], unit: seconds, qualifier: about, ${label}`,
])('%s is sound', (fields) => {
  expect(problemsOf(seedsWith([article, '', more(fields).slice(2)]))).toEqual([]);
});
