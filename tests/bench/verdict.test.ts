import { expect, test } from 'vitest';
import { verdict, type Case } from './verdict.ts';

const asked: Case = { what: 'weight', page: 'en', unit: 'KB', value: 50, most: 44 };

test('a value is judged by itself, or as a ratio where it is compared', () => {
  expect(verdict(asked)).toMatchObject({ pass: false });
  const compared = verdict({ ...asked, against: { name: 'typical', value: 100 }, most: 0.5, beyond: 0.4 });
  expect(compared).toMatchObject({ against: 'typical', ratio: 0.5, pass: true, reached: false });
});

test('what was never reached, or has nothing to be compared with, does not pass', () => {
  expect(verdict({ ...asked, value: null })).toMatchObject({ pass: false, reached: false });
  expect(verdict({ ...asked, against: { name: 'limit', value: null } })).toMatchObject({
    ratio: null,
    pass: false,
  });
  expect(verdict({ ...asked, against: { name: 'limit', value: 0 } })).toMatchObject({
    ratio: null,
    pass: false,
  });
});

test('the machine is named only where something failed', () => {
  expect(verdict(asked, true).machine).toBe(true);
  expect(verdict({ ...asked, value: 1 }, true).machine).toBe(false);
});
