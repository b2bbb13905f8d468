import { expect, test } from 'vitest';
import { readingSeconds, wholeMinutes } from './reading-time.ts';

test('a step takes its words and its picture; Chinese is counted by characters, its Latin names by words', () => {
  const picture = readingSeconds('');
  expect(picture).toBeGreaterThan(0);
  expect(readingSeconds('word '.repeat(238)) - picture).toBeCloseTo(60);
  expect(readingSeconds('字'.repeat(400)) - picture).toBeCloseTo(60);
  expect(readingSeconds('H100，Sora') - picture).toBeCloseTo((2 / 238) * 60);
  expect(readingSeconds('“a” – b’s …') - picture).toBeCloseTo((2 / 238) * 60);
});

test('the minutes of the parts add up to those of the whole', () => {
  expect(wholeMinutes([80, 100, 90, 30])).toEqual([1, 2, 1, 1]);
  expect(wholeMinutes([60, 60])).toEqual([1, 1]);
});
