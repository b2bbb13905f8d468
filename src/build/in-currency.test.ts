import { expect, test } from 'vitest';
import { inCurrency } from './in-currency.ts';
import { register } from './register.ts';

const rate = register.fact('article-rate');

test('sums turn at the rate of the register, keep their qualifier and are no longer exact', () => {
  expect(inCurrency(register.fact('baichuan-raised'), 'cny', rate)).toEqual({
    value: 2160000000,
    qualifier: 'over',
    unit: 'cny',
  });
  expect(inCurrency(register.fact('ai-funding'), 'usd', rate)).toEqual({
    value: 3570000000,
    qualifier: 'about',
    unit: 'usd',
  });
});

test('a sum in the wanted currency stays as it is, and what is no money is refused', () => {
  expect(inCurrency(register.fact('ai-funding'), 'cny', rate)).toMatchObject({ qualifier: 'exact' });
  expect(() => inCurrency(register.fact('five-share'), 'usd', rate)).toThrow('five-share');
});
