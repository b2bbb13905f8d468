import { expect, test } from 'vitest';
import { check, isGood, lastLine, sum } from './tally.ts';

test('the last line counts everything and names the skipped only when there are some', () => {
  const all = sum([
    check('lint', true),
    check('types', false),
    { passed: 4, failed: 0, skipped: 1, failures: [], skips: ['e2e: a test (no such program here)'] },
  ]);
  expect(lastLine({ ...all, skipped: 0 })).toBe('5 passed, 1 failed');
  expect(lastLine(all)).toBe('5 passed, 1 failed, 1 skipped');
  expect(all.skips).toEqual(['e2e: a test (no such program here)']);
  expect(all.failures).toEqual(['types']);
});

test('a run in which nothing ran is no good', () => {
  expect(isGood(sum([]))).toBe(false);
  expect(isGood(sum([check('lint', true)]))).toBe(true);
  expect(isGood(sum([check('lint', true), check('types', false)]))).toBe(false);
});
