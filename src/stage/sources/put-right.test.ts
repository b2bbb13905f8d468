import { expect, test } from 'vitest';
import type { Fact } from '#facts/types.ts';
import { putRight } from './put-right.ts';

const fact = (value: Fact['value'], unit: Fact['unit']) => ({ value, unit }) as Fact;
const given = (wrong: Fact, right: Fact) =>
  putRight({ fact: wrong, corrected: { fact: right, source: null } })?.fact;

test('a figure is put right by one of the same kind only', () => {
  const bill = fact(6e9, 'cny');
  expect(given(fact(6e8, 'cny'), bill)).toBe(bill);
  expect(given(fact(1e10, 'usd'), bill)).toBe(bill);
  const days = fact(104, 'days');
  expect(given(fact(2, 'months'), days)).toBe(days);
  expect(given(fact(10, 'companies'), fact('2024-04-27', 'date'))).toBeUndefined();
  expect(given(fact(2020, 'year'), fact(0.5, 'share'))).toBeUndefined();
  expect(given(fact(1e7, 'cny'), fact({ en: 'tens of millions', zh: '数千万' }, 'usd'))).toBeUndefined();
  expect(putRight({ fact: bill })).toBeUndefined();
});
