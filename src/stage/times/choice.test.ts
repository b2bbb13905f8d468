import { expect, test } from 'vitest';
import { dayNumber } from '#charts/timeline/explore/days.ts';
import { EVERYTHING, readChoice, writeChoice, type TimesChoice } from './choice.ts';
import { pinched, shifted } from './gestures.ts';

const categories = ['model', 'funding', 'people'];
const world = [dayNumber('2015-01-01'), dayNumber('2033-01-01')] as const;
const read = (search: string) => readChoice(search, categories, world);

test('a choice comes back from the address it was written to', () => {
  const choice: TimesChoice = {
    q: '杨植麟 & co',
    categories: ['model', 'people'],
    range: [dayNumber('2024-02-01'), dayNumber('2024-03-01')],
  };
  expect(read(writeChoice(choice))).toEqual({ choice, refused: [] });
  expect(writeChoice(choice)).toContain('category=model,people&from=2024-02-01&to=2024-03-01');
  expect(writeChoice(EVERYTHING)).toBe('');
  expect(read('')).toEqual({ choice: EVERYTHING, refused: [] });
});

test('what is unknown, repeated or wrong is left out and named', () => {
  expect(read('?x=1&q=a&q=b')).toEqual({ choice: EVERYTHING, refused: ['x', 'q'] });
  expect(read('?category=evil,model').choice.categories).toEqual(['model']);
  expect(read('?category=evil,model').refused).toEqual(['category']);
  expect(read(`?q=${'x'.repeat(81)}`)).toEqual({ choice: EVERYTHING, refused: ['q'] });
  for (const [from, to] of [
    ['2024-13-01', '2025-01-01'],
    ['2024-02-30', '2025-01-01'],
    ['2024-03-01', '2024-02-01'],
    ['2024-03-01', '2024-03-02'],
    ['1999-01-01', '2024-01-01'],
    ['<script>', 'NaN'],
  ])
    expect(read(`?from=${from}&to=${to}`), from).toEqual({ choice: EVERYTHING, refused: ['from', 'to'] });
  expect(read('?from=2024-02-01').refused).toEqual(['from']);
});

test('a hand takes time along: the days under fingers stay under them', () => {
  expect(shifted([0, 100], 50, 500)).toEqual([-10, 90]);
  // Two fingers at days 20 and 40 of a plot of 500 pixels move apart to 0 and 400 pixels.
  const [from, to] = pinched(
    [0, 100],
    [
      { from: 110, x: 10 },
      { from: 210, x: 410 },
    ],
    10,
    500,
  );
  expect(from).toBeCloseTo(20, 9);
  expect(to).toBeCloseTo(45, 9);
});
