import { expect, test } from 'vitest';
import { readTrigger } from './trigger.ts';

const edges = { tops: [0, 900, 1500, 2400], end: 3000 };

test('the current step is the last whose top has passed the line', () => {
  expect(readTrigger(edges, -50).index).toBe(0);
  expect(readTrigger(edges, 899).index).toBe(0);
  expect(readTrigger(edges, 900).index).toBe(1);
  expect(readTrigger(edges, 2399).index).toBe(2);
  expect(readTrigger(edges, 9999).index).toBe(3);
});

test('progress runs from 0 to 1 inside each step and never falls on the way down', () => {
  let last = { index: 0, progress: 0 };
  for (let line = 0; line <= 3100; line += 7) {
    const now = readTrigger(edges, line);
    expect(now.progress).toBeGreaterThanOrEqual(0);
    expect(now.progress).toBeLessThanOrEqual(1);
    if (now.index === last.index) expect(now.progress).toBeGreaterThanOrEqual(last.progress);
    else expect(now.index).toBe(last.index + 1);
    last = now;
  }
});

test('a story without steps is an error', () => {
  expect(() => readTrigger({ tops: [], end: 0 }, 0)).toThrow('without steps');
});
