import { expect, test } from 'vitest';
import { blockingTime, layoutShift, median, percentile } from './statistics.ts';

test('median', () => {
  expect(median([3, null, 1, 2])).toBe(2);
  expect(median([1, 2])).toBe(1.5);
  expect(median([null])).toBe(null);
});

test('percentile', () => {
  const values = Array.from({ length: 200 }, (_, i) => i + 1);
  expect(percentile(values, 0.99)).toBe(198);
  expect(percentile(values, 0)).toBe(1);
  expect(percentile([], 0.5)).toBe(null);
});

test('layout shift is the worst window, not the sum', () => {
  expect(layoutShift([])).toBe(0);
  expect(
    layoutShift([
      [0, 0.1],
      [500, 0.1],
      [3000, 0.15],
    ]),
  ).toBeCloseTo(0.2);
  const long = Array.from({ length: 12 }, (_, i): [number, number] => [i * 900, 0.01]);
  expect(layoutShift(long)).toBeCloseTo(0.06);
});

test('blocking time counts what is beyond 50 ms, after the first paint', () => {
  expect(
    blockingTime(
      [
        [0, 90],
        [200, 60],
        [400, 40],
      ],
      100,
    ),
  ).toBe(10);
});
