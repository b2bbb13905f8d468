import { expect, test } from 'vitest';
import { cropped } from './crop.ts';
import type { Arrangement } from './types.ts';

const whole: Arrangement = {
  places: { old: [0.5, 0.1], gate: [0.1, 0.36], one: [0.5, 0.5], other: [0.5, 0.9] },
  time: [{ id: '2023', at: 0.5 }],
  ground: [
    { id: 'behind', kind: 'band', box: [0, 0.05, 1, 0.2] },
    { id: 'near', kind: 'band', box: [0.1, 0.4, 0.8, 0.3] },
    { id: 'nearer', kind: 'band', box: [0.1, 0.7, 0.8, 0.25] },
  ],
  walk: [],
};

test('what is left is drawn out into the room of what is gone, and only along that axis', () => {
  const { ground, places, time } = cropped(whole, ['near', 'nearer'], 'wide');
  expect(ground.map(({ id }) => id)).toEqual(['near', 'nearer']);
  // Who stands before the first band keeps a margin to where the band behind began.
  expect(places.gate?.[1]).toBeCloseTo(0.05 + (0.04 * 0.95) / 0.68, 5);
  expect(places.other?.[1]).toBeCloseTo(0.05 + ((0.9 - 0.32) * 0.95) / 0.68, 5);
  expect(places.one?.[0]).toBe(0.5);
  expect(time?.[0]?.at).toBe(0.5);
  for (const { box } of ground) expect(box[1] + box[3]).toBeLessThan(1);
});

test('in a tall frame time goes along', () => {
  const { time, places } = cropped(whole, ['near', 'nearer'], 'tall');
  expect(time?.[0]?.at).toBe(places.one?.[1]);
});

test('with all of its ground an arrangement is what it was', () => {
  expect(cropped(whole, undefined, 'wide')).toBe(whole);
  const again = cropped(whole, ['behind', 'near', 'nearer'], 'wide');
  for (const [id, [x, y]] of Object.entries(again.places)) {
    expect(x).toBeCloseTo(whole.places[id]![0], 9);
    expect(y).toBeCloseTo(whole.places[id]![1], 9);
  }
});
