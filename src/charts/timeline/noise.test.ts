import { expect, test } from 'vitest';
import { FRAME } from './film.ts';
import { denoised } from './noise.ts';

const blocks = (frame: number) => denoised(frame).map(({ d }) => new Set(d.split('Z')));

test('each frame is nearer to the finished picture than the one before, and the same every time', () => {
  const last = blocks(FRAME.count - 1);
  const like = Array.from({ length: FRAME.count }, (_, frame) =>
    blocks(frame).reduce(
      (sum, set, ink) => sum + [...set].filter((block) => last[ink]!.has(block)).length,
      0,
    ),
  );
  expect(like).toEqual(like.toSorted((one, other) => one - other));
  expect(new Set(like).size).toBe(FRAME.count);
  expect(denoised(2)).toEqual(denoised(2));
});
