import { expect, test } from 'vitest';
import { chained } from './chained.ts';

test('each piece is written from where the nearest before it ends', () => {
  expect(chained(['M10 10l5 0', 'M100 100v4', 'M17 9h-2v3'])).toBe('M10 10l5 0m2-1h-2v3m85 88v4');
});

test('what is closed ends where it began', () => {
  expect(chained(['M0 0l4 4h3z', 'M2 2c1 0 2 1 2 2', 'M50 4m1 1l1 1z', 'M52 5v1'])).toBe(
    'M0 0l4 4h3zm2 2c1 0 2 1 2 2m46 0m1 1l1 1zm1 0v1',
  );
});

test('what has other commands stays as it is', () => {
  expect(chained(['M1 1l2 2', 'M4 4a1 1 0 0 1 2 2'])).toBe('M1 1l2 2M4 4a1 1 0 0 1 2 2');
});
