import { expect, test } from 'vitest';
import { paperFrame, rowsOf, sheet } from './sheet.ts';

test('a row is filled before the next begins', () => {
  expect(rowsOf([], 10, 100)).toBe(0);
  expect(rowsOf([45, 45], 10, 100)).toBe(1);
  expect(rowsOf([45, 46], 10, 100)).toBe(2);
  expect(rowsOf([200, 10], 10, 100)).toBe(2);
});

test('the chart makes room for what stands below it', () => {
  const line = '[5] Essay on Sora, February 2024, ¶ 6';
  const alone = paperFrame([], [line], 'en');
  const full = paperFrame(Array(12).fill('Tsinghua tie, read from context'), [line, line], 'en');
  expect(alone.y + alone.height).toBeGreaterThan(full.y + full.height);
  expect(full.y + full.height).toBeGreaterThan(sheet.height / 2);
});
