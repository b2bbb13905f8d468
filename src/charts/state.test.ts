import { expect, test } from 'vitest';
import { stateOf } from './state.ts';
import type { Mark } from './types.ts';

const a: Mark = { id: 'a', x: 1, y: 2, emphasis: 1, label: 'A' };
const b: Mark = { id: 'b', x: 3, y: 4, emphasis: 0 };

test('order does not matter, differences under a thousandth of a pixel neither', () => {
  expect(stateOf([a, b])).toBe(stateOf([b, { ...a, x: 1.0001 }]));
});

test('place, emphasis, label and presence each change the state', () => {
  const others = [
    [a],
    [{ ...a, x: 1.01 }, b],
    [{ ...a, emphasis: 2 as const }, b],
    [{ ...a, label: 'Ä' }, b],
  ];
  const states = others.map(stateOf);
  expect(new Set([...states, stateOf([a, b])]).size).toBe(5);
});
