import { expect, test } from 'vitest';
import { synth } from '#charts/network/synth.ts';
import { randomFrom } from '#charts/network/random.ts';
import { spread } from './forces.ts';
import { growthSpec } from './growth.ts';
import { measure } from './measure.ts';
import { priceAt } from './price.ts';
import { search } from './search.ts';
import { settle } from './settle.ts';
import type { Spec } from './spec.ts';
import { synthMarks } from './synthetic.ts';
import { tangleOf } from './tangle.ts';
import { wholeSpec } from './whole.ts';

const shown = synthMarks(synth(60, 80, 42));
const specs: Record<string, Spec> = {
  growth: growthSpec(shown, 'wide', [3], 60),
  whole: wholeSpec(shown, 'tall', [3], 60),
};

test.each(Object.entries(specs))('%s: two runs give the same layout, another seed another', (_, spec) => {
  const first = JSON.stringify(settle(spec).places);
  expect(JSON.stringify(settle(spec).places)).toBe(first);
  expect(JSON.stringify(settle({ ...spec, seeds: [4] }).places)).not.toBe(first);
});

test.each(Object.entries(specs))('%s: the search untangles, and nothing leaves its box', (_, spec) => {
  const { x, y } = spread(spec, randomFrom(1));
  const before = measure(spec, tangleOf(spec, x, y));
  const tangle = tangleOf(spec, x, y);
  search(spec, tangle, priceAt(spec, x, y), randomFrom(1));
  expect(measure(spec, tangle).crossings).toBeLessThan(before.crossings * 0.8);
  spec.spots.forEach(({ box: [left, top, right, bottom] }, i) => {
    const [atX, atY] = [tangle.x[i]!, tangle.y[i]!];
    expect(atX >= left && atX <= right && atY >= top && atY <= bottom).toBe(true);
  });
});

test('the best of several seeds is kept', () => {
  const spec = specs['whole']!;
  const scores = [3, 4, 5].map((seed) => settle({ ...spec, seeds: [seed] }).score);
  expect(settle({ ...spec, seeds: [3, 4, 5] }).score).toBe(Math.min(...scores));
});

test('two marks together cost the same in either order: nothing is counted twice', () => {
  const spec = specs['growth']!;
  const { x, y } = spread(spec, randomFrom(2));
  const tangle = tangleOf(spec, x, y);
  const price = priceAt(spec, x, y);
  for (const [a, b] of spec.ties.slice(0, 20)) {
    expect(price(tangle, a, -1) + price(tangle, b, a)).toBeCloseTo(
      price(tangle, b, -1) + price(tangle, a, b),
    );
  }
});
