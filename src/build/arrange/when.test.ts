import { expect, test } from 'vitest';
import { positionAt } from './time-axis.ts';
import { stretchOf } from './when.ts';

test('a date is as wide as it is known', () => {
  expect(stretchOf({ date: '2023', precision: 'year' })).toEqual([2023.12, 2023.12 + 0.76]);
  const [from, to] = stretchOf({ date: '2019-06', precision: 'month' });
  expect(from).toBeCloseTo(2019 + 5 / 12);
  expect(to - from).toBeCloseTo(1 / 12);
  expect(stretchOf({ date: '2023-Q2', precision: 'quarter' })[0]).toBeCloseTo(2023.25);
  const [day, same] = stretchOf({ date: '2024-02-15', precision: 'day' });
  expect(day).toBe(same);
  expect(day).toBeCloseTo(2024 + (1 + 14 / 29) / 12);
  expect(() => stretchOf({ date: 'soon', precision: 'year' })).toThrow('soon');
});

test('an axis is straight between its ticks and ends at them', () => {
  const ticks: [number, number][] = [
    [2015, 0],
    [2019, 0.2],
    [2020, 1],
  ];
  const wanted = [0, 0, 0.1, 0.2, 0.6, 1];
  for (const [i, years] of [2010, 2015, 2017, 2019, 2019.5, 2030].entries())
    expect(positionAt(ticks, years)).toBeCloseTo(wanted[i]!);
});
