import { expect, test } from 'vitest';
import { shared } from './made-story.ts';

test('a made story has as many steps as were asked for', () => {
  expect(shared(1)).toEqual([1]);
  expect(shared(12)).toEqual([5, 5, 2]);
  expect(shared(100)).toHaveLength(20);
});
