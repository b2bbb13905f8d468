import { expect, test } from 'vitest';
import { Deck } from '../deck.ts';
import { chapterAt, paceAt, planOf } from './plan.ts';

const scene = (id: string, chapter: string, steps: number) => ({
  id,
  chapter,
  steps: Array.from({ length: steps }, (_, step) => ({ id: `s${step}` })),
});
const deck = new Deck([scene('a', 'opening', 4), scene('b', 'sora', 2), scene('c', 'sora', 4)]);

test('without a word of the speaker every step takes the same time', () => {
  const plan = planOf(deck, 10, {});
  expect(plan.total).toBe(600);
  expect(plan.chapters.map(({ id, first, steps, end }) => [id, first, steps, end])).toEqual([
    ['opening', 0, 4, 240],
    ['sora', 4, 6, 600],
  ]);
  expect(plan.ends[4]).toBe(300);
  expect(planOf(deck, null, {}).total).toBe(450);
  // Thirteenths add up to all of it, in whole seconds.
  const uneven = new Deck([scene('a', 'opening', 3), scene('b', 'sora', 7), scene('c', 'chips', 3)]);
  expect(planOf(uneven, 7, {}).total).toBe(420);
});

test('a chapter that is fixed leaves the rest to the others; more than all is more time', () => {
  const plan = planOf(deck, 10, { opening: 60 });
  expect(plan.chapters.map(({ seconds }) => seconds)).toEqual([60, 540]);
  expect(plan.ends[0]).toBe(15);
  expect(planOf(deck, 10, { opening: 60, sora: 120 }).total).toBe(180);
  const long = planOf(deck, 10, { opening: 900 });
  expect(long.total).toBe(900);
  expect(long.ends.at(-1)).toBe(900);
});

test('pace: within a step on time, after its end behind, before its beginning ahead', () => {
  const plan = planOf(deck, 10, {});
  expect(paceAt(plan, 4, 270)).toEqual({ behind: 0, done: 4 });
  expect(paceAt(plan, 4, 368)).toEqual({ behind: 68, done: 6 });
  expect(paceAt(plan, 4, 100)).toEqual({ behind: -140, done: 1 });
  expect(paceAt(plan, 0, 0)).toEqual({ behind: 0, done: 0 });
  expect(chapterAt(plan, 3)?.id).toBe('opening');
  expect(chapterAt(plan, 4)?.id).toBe('sora');
});
