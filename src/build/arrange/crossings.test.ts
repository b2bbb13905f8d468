import { expect, test } from 'vitest';
import { cross } from './crossings.ts';
import { nearness } from './crowding.ts';
import type { Point, Spec } from './spec.ts';
import { tangleOf } from './tangle.ts';

function tangle(points: Point[], ties: [number, number][], bar?: Spec['bar']) {
  const spot = {
    id: '',
    box: [0, 0, 9, 9],
    home: [0, 0],
    draw: [0, 0],
    hold: 0,
    inner: false,
  } as Spec['spots'][number];
  const spec = { spots: points.map(() => spot), ties, ...(bar && { bar }) } as Spec;
  const along = (axis: 0 | 1) => Float64Array.from(points, (point) => point[axis]);
  return tangleOf(spec, along(0), along(1));
}

const square: Point[] = [
  [0, 0],
  [4, 4],
  [0, 4],
  [4, 0],
];

test('diagonals cross, sides and ties with a common mark do not', () => {
  const t = tangle(square, [
    [0, 1],
    [2, 3],
    [0, 2],
    [0, 3],
  ]);
  expect(cross(t, 0, 1)).toBe(true);
  expect(cross(t, 2, 3)).toBe(false);
  expect(cross(t, 0, 2)).toBe(false);
});

test('a tie to the bar drops on it beside its mark', () => {
  const t = tangle(
    [...square, [9, 0]],
    [
      [1, 4],
      [2, 3],
    ],
    { spot: 4, along: 'x' },
  );
  expect([t.bx[0], t.by[0]]).toEqual([4, 0]);
});

test('a mark is near a foreign tie only', () => {
  const t = tangle(
    [
      [0, 0],
      [8, 0],
      [4, 1],
    ],
    [[0, 1]],
  );
  expect(nearness(t, 2, 0, 2)).toBeCloseTo(0.5);
  expect(nearness(t, 0, 0, 2)).toBe(0);
  expect(nearness(t, 2, 0, 1)).toBe(0);
});
