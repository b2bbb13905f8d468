import { expect, test } from 'vitest';
import { disturbed } from './rounds.ts';

const at = (before: number, after = before, stolen = 0) => ({ machine: { before, after, stolen } });

test('a visit in a slow moment is noticed', () => {
  expect(disturbed([at(10), at(10), at(10, 13), at(11), at(10)])).toEqual([false, false, true, false, false]);
  expect(disturbed([at(10), at(10), at(10, 10, 7), at(10)])).toEqual([false, false, true, false]);
});

test('a machine that is always like that is taken as it is', () => {
  expect(disturbed([at(10), at(20), at(10), at(20)])).toEqual([false, false, false, false]);
});
