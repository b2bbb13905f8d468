import { expect, test } from 'vitest';
import { shortPath } from './short-path.ts';

test('a path is told by its steps', () => {
  expect(shortPath('M 10 20 L 110 20 L 110 80.126 Q 60 90 10.5 80 Z', 2)).toBe(
    'm10 20h100v60.13q-50 9.87-99.5-.13z',
  );
});

test('a contour after another starts from where that one began', () => {
  expect(shortPath('M 10 10 L 20 10 L 20 20 Z M 30 30 L 31 31 Z', 1)).toBe('m10 10h10v10zm20 20 1 1z');
});

test('rounding does not add up', () => {
  const far = `M 0 0 ${Array.from({ length: 100 }, (_, i) => `L ${(i + 1) * 0.04} 0`).join(' ')}`;
  const steps = shortPath(far, 1)
    .split(/[a-z ]/)
    .filter(Boolean)
    .map(Number);
  expect(steps.reduce((sum, step) => sum + step, 0)).toBeCloseTo(4, 5);
});
