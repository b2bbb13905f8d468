import { expect, test } from 'vitest';
import { putsRight } from './put-right.ts';
import type { Fact } from './types.ts';

const fact = (value: Fact['value'], unit: Fact['unit']) => ({ value, unit });

test('a figure is put right by one of the same kind only', () => {
  const bill = fact(6e9, 'cny');
  expect(putsRight(bill, fact(6e8, 'cny'))).toBe(true);
  expect(putsRight(bill, fact(1e10, 'usd'))).toBe(true);
  expect(putsRight(fact(104, 'days'), fact(2, 'months'))).toBe(true);
  expect(putsRight(fact('2024-04-27', 'date'), fact(10, 'companies'))).toBe(false);
  expect(putsRight(fact(0.5, 'share'), fact(2020, 'year'))).toBe(false);
  expect(putsRight(fact({ en: 'tens of millions', zh: '数千万' }, 'usd'), fact(1e7, 'cny'))).toBe(false);
});
