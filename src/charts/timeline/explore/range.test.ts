import { expect, test } from 'vitest';
import { dayNumber, isoDay } from './days.ts';
import { around, inDays, lengthOf, panned, SHORTEST, showing, within, worldOf, zoomed } from './range.ts';
import type { ExploreEvent, Range } from './types.ts';

const event = (start: string, end: string): ExploreEvent => ({
  id: start,
  title: { text: start, voice: 'note', em: 5 },
  when: { text: start, voice: 'note', em: 5 },
  start,
  end,
  precision: 'day',
  evidence: 'stated',
  role: 'model',
  facts: ['f'],
  lane: 'one',
});
const world: Range = [dayNumber('2015-01-01'), dayNumber('2033-01-01')];

test('the world is the whole years that hold all events', () => {
  const all = [event('2015-06-01', '2015-07-01'), event('2032-01-01', '2033-01-01')];
  expect(worldOf(all).map(isoDay)).toEqual(['2015-01-01', '2033-01-01']);
  expect(() => worldOf([])).toThrow('nothing to explore');
});

test('zooming keeps a day where it is, and stops at both ends', () => {
  const range: Range = [dayNumber('2023-01-01'), dayNumber('2025-01-01')];
  const at = dayNumber('2024-02-15');
  const near = zoomed(range, 0.5, world, at);
  expect((at - near[0]) / lengthOf(near)).toBeCloseTo((at - range[0]) / lengthOf(range), 9);
  expect(lengthOf(near)).toBeCloseTo(lengthOf(range) / 2, 9);
  expect(lengthOf(zoomed(range, 1e-9, world))).toBe(SHORTEST);
  expect(zoomed(range, 1e9, world)).toEqual(world);
});

test('no range leaves the world, and one at rest has whole days', () => {
  expect(panned([world[1] - 100, world[1]], 0.5, world)).toEqual([world[1] - 100, world[1]]);
  expect(within([world[0] - 50, world[0] + 50], world)).toEqual([world[0], world[0] + 100]);
  const rest = inDays([19_000.4, 19_050.6], world);
  expect(rest).toEqual([19_000, 19_050]);
  expect(inDays([-1e9, 1e9], world)).toEqual(world);
});

test('an event comes into sight by the least movement', () => {
  const range: Range = [dayNumber('2023-01-01'), dayNumber('2023-04-11')];
  expect(showing(event('2023-02-01', '2023-02-02'), range, world)).toBe(range);
  const later = showing(event('2023-05-01', '2023-05-02'), range, world);
  expect(lengthOf(later)).toBeCloseTo(lengthOf(range), 9);
  expect(isoDay(Math.round(later[1]))).toBe('2023-05-14');
  const [from, to] = around(event('2024-02-15', '2024-02-16'), world);
  expect([isoDay(from), to - from]).toEqual(['2024-01-17', 60]);
});
