import { expect, test } from 'vitest';
import { judgeLayouts, judgeSteps } from './gates.ts';

const build = (steps: number, cpu: number, size = steps) => ({ steps, cpu, wall: cpu, size });

test('a step may not cost more because there are many', () => {
  const fixed = 20;
  const even = judgeSteps([build(1, fixed + 1), build(10, fixed + 10), build(100, fixed + 100)]);
  expect(even.map(({ ratio, pass }) => [ratio, pass])).toEqual([
    [1, true],
    [1, true],
  ]);
  const growing = judgeSteps([build(1, fixed + 1), build(10, fixed + 10), build(100, fixed + 145)]);
  expect(growing.map(({ pass }) => pass)).toEqual([false, true]);
});

test('ten times the nodes may take twelve times the time, and other sizes in proportion', () => {
  const judged = (searched: Record<number, number>) =>
    judgeLayouts({ searched, cold: 100, kept: 5 }).map(({ most, pass }) => [most, pass]);
  expect(judged({ 100: 10, 1000: 120 })).toEqual([
    [12, true],
    [0.05, true],
  ]);
  expect(judged({ 1000: 10, 4000: 45 })).toEqual([
    [4.5, true],
    [0.05, true],
  ]);
  expect(judged({ 100: 10, 1000: 121 })[0]).toEqual([12, false]);
});
