import { expect, test } from 'vitest';
import { dayBand } from './day-band.ts';

test.each([
  ['2024-02-15', 'day', '2024-02-15', '2024-02-16'],
  ['2024-02', 'month', '2024-02-01', '2024-03-01'],
  ['2022-12', 'month', '2022-12-01', '2023-01-01'],
  ['2023-Q4', 'quarter', '2023-10-01', '2024-01-01'],
  ['2030', 'year', '2030-01-01', '2031-01-01'],
] as const)('%s (%s) may mean the days from %s until %s', (date, precision, start, end) => {
  expect(dayBand(date, precision)).toEqual({ start, end });
});

test('a date of another shape is refused', () => {
  expect(() => dayBand('soon', 'day')).toThrow('not a day');
});
