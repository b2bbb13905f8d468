import { expect, test } from 'vitest';
import { synth } from './synth.ts';

test('a generated network has the size asked for, no double ties and the real proportions', () => {
  const { nodes, edges } = synth(1000, 2000, 42);
  expect([nodes.length, edges.length]).toEqual([1000, 2000]);
  expect(nodes[0]?.id).toBe('tsinghua');
  const ids = new Set(nodes.map(({ id }) => id));
  expect(edges.every(({ from, to }) => from !== to && ids.has(from) && ids.has(to))).toBe(true);
  const pairs = new Set(edges.map(({ from, to }) => [from, to].toSorted().join(' ')));
  expect(pairs.size).toBe(2000);
  const share = nodes.filter(({ dated }) => dated).length / nodes.length;
  expect(share).toBeGreaterThan(0.35);
  expect(share).toBeLessThan(0.45);
});

test('the same numbers give the same network, another seed another', () => {
  expect(synth(60, 80, 7)).toEqual(synth(60, 80, 7));
  expect(synth(60, 80, 8)).not.toEqual(synth(60, 80, 7));
});

test('more ties than fit are refused', () => {
  expect(() => synth(3, 40, 1)).toThrow('do not fit');
});
