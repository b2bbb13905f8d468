import { expect, test } from 'vitest';
import type { StageScene } from '../story.ts';
import { packed, unpacked } from './figure-file.ts';

const scene = (id: string, data: unknown) => ({ id, data, steps: [] }) as unknown as StageScene;

test('what scenes share is written once, and comes back to each', () => {
  const scenes = [scene('a', { of: 'both' }), scene('b', { of: 'b' }), scene('c', { of: 'both' })];
  const file = packed(scenes);
  expect(file.data).toEqual([{ of: 'both' }, { of: 'b' }]);
  const back = unpacked(JSON.parse(JSON.stringify(file)) as typeof file);
  expect(back).toEqual(scenes);
  expect(back[0]?.data).toBe(back[2]?.data);
});
