import { expect, test } from 'vitest';
import { check, isGood, lastLine, sum } from './tally.ts';

test('the last line counts everything and names the skipped only when there are some', () => {
  const all = sum([
    check('lint', true),
    check('types', false),
    { passed: 4, failed: 0, skipped: 0, failures: [] },
  ]);
  expect(lastLine(all)).toBe('5 passed, 1 failed');
  expect(lastLine({ ...all, skipped: 2 })).toBe('5 passed, 1 failed, 2 skipped');
  expect(all.failures).toEqual(['types']);
});

test('a run in which nothing ran is no good', () => {
  expect(isGood(sum([]))).toBe(false);
  expect(isGood(sum([check('lint', true)]))).toBe(true);
  expect(isGood(sum([check('lint', true), check('types', false)]))).toBe(false);
});
