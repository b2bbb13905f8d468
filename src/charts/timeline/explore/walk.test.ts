import { expect, test } from 'vitest';
import { dayNumber } from './days.ts';
import { nearest } from './near.ts';
import type { ExploreEvent, ExploreLane, Range } from './types.ts';
import { inOrder, stepFrom, type Move } from './walk.ts';

const event = (id: string, start: string, end: string, lane: string): ExploreEvent => ({
  id,
  title: { text: id, voice: 'note', em: 5 },
  when: { text: start, voice: 'note', em: 5 },
  start,
  end,
  precision: 'day',
  evidence: 'stated',
  role: 'model',
  facts: ['f'],
  lane,
});
const lanes = ['top', 'empty', 'low'].map((id): ExploreLane => ({
  id,
  title: { text: id, voice: 'lane', em: 3 },
  role: 'other',
}));
const events = inOrder([
  event('year', '2023-01-01', '2024-01-01', 'top'),
  event('sora', '2024-02-15', '2024-02-16', 'top'),
  event('month', '2024-02-01', '2024-03-01', 'low'),
  event('early', '2023-01-01', '2023-02-01', 'low'),
]);
const range: Range = [dayNumber('2024-01-15'), dayNumber('2024-04-01')];
const step = (from: string | undefined, move: Move) => stepFrom(from, move, events, lanes, range)?.id;

test('the walk goes through time, across lanes that have something, and ends at both ends', () => {
  expect(events.map(({ id }) => id)).toEqual(['early', 'year', 'month', 'sora']);
  expect(step(undefined, 'after'), 'begins in sight').toBe('month');
  expect(step('month', 'after')).toBe('sora');
  expect(step('sora', 'after')).toBeUndefined();
  expect(step('sora', 'before')).toBe('month');
  expect(step('sora', 'down'), 'nearest in time, past an empty lane').toBe('month');
  expect(step('early', 'up')).toBe('year');
  expect(step('sora', 'up')).toBeUndefined();
  expect([step('sora', 'first'), step('sora', 'last')]).toEqual(['early', 'sora']);
});

test('a press means the nearest mark in reach, of two as near the narrower', () => {
  const band = (id: string, x: number, width: number) => ({
    event: event(id, '2024-01-01', '2024-02-01', 'top'),
    box: { x, y: 10, width, height: 10 },
    emphasis: 1 as const,
    lane: 'top',
    tag: 8,
  });
  const bands = [band('wide', 0, 100), band('narrow', 96, 4), band('far', 200, 10)];
  expect(nearest(bands, 98, 15, 6)?.event.id).toBe('narrow');
  expect(nearest(bands, 50, 25, 6)?.event.id).toBe('wide');
  expect(nearest(bands, 150, 15, 6)).toBeUndefined();
  expect(nearest(bands, 190, 15, 22)?.event.id).toBe('far');
});
