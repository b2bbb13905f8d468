import { expect, test } from 'vitest';
import { greys, noiseOver, picture } from './art.ts';

const lengths = (dashes: string) => dashes.split(' ').map(Number);

test('dashes of noise are whole patches of one length in every ink, and each patch has one ink at most', () => {
  for (const left of [1, 0.5, 0.05]) {
    const inks = noiseOver(left, 3);
    const sums = inks.map(({ dashes }) => lengths(dashes).reduce((sum, each) => sum + each, 0));
    expect(new Set(sums).size).toBe(1);
    const covered = inks.map(({ dashes }) =>
      lengths(dashes).reduce((sum, each, index) => (index % 2 ? sum : sum + each), 0),
    );
    const share = covered.reduce((sum, each) => sum + each, 0) / (sums[0] ?? 1);
    expect(Math.abs(share - left)).toBeLessThan(0.08);
    for (const { dashes } of inks) expect(lengths(dashes).length % 2).toBe(0);
  }
  expect(noiseOver(0, 3)).toEqual([]);
  expect(noiseOver(1, 3).map(({ ink }) => ink)).toEqual([...greys]);
});

test('no patch of the finished picture has two inks', () => {
  const cells = picture.flatMap(({ d }) =>
    [...d.matchAll(/M(\d+) (\d+)h(\d+)/g)].flatMap(([, x, y, run]) =>
      Array.from({ length: Number(run) }, (_, index) => `${Number(x) + index},${y}`),
    ),
  );
  expect(new Set(cells).size).toBe(cells.length);
  expect(cells.length).toBeLessThan(1000);
});
