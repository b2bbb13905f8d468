import { expect, test } from 'vitest';
import { changed } from '../hand.ts';
import { pressed, released } from './press.ts';

test('a press selects, a second one takes it back, and nothing else in the hand is lost', () => {
  const hand = { year: 2021, choice: 'network' };
  const once = pressed(hand, 'a', false);
  expect(once).toEqual({ ...hand, selected: ['a'] });
  expect(pressed(once, 'b', false)).toEqual({ ...hand, selected: ['b'] });
  expect(pressed(once, 'a', false)).toEqual(hand);
  expect(pressed(pressed(null, 'a', false), 'a', false), 'an empty hand is none').toBeNull();
  expect(released(once)).toEqual(hand);
});

test('with Shift, or while picking, the pressed node is the other end of a path', () => {
  expect(pressed(null, 'a', true)).toEqual({ selected: ['a'] });
  expect(pressed({ selected: ['a'] }, 'b', true)).toEqual({ selected: ['a', 'b'] });
  expect(pressed({ selected: ['a'], picking: true }, 'b', false)).toEqual({ selected: ['a', 'b'] });
  expect(pressed({ selected: ['a', 'b'] }, 'c', true)).toEqual({ selected: ['a', 'c'] });
  expect(pressed({ selected: ['a'], picking: true }, 'a', false)).toEqual({ selected: ['a'] });
  expect(pressed({ selected: ['a', 'b'] }, 'a', false)).toEqual({ selected: ['a'] });
});

test('an empty value leaves the hand; zero and kinds stay', () => {
  expect(changed({ choice: 'x', without: ['led'] }, { choice: '' })).toEqual({ without: ['led'] });
  expect(changed({ without: ['led'] }, { without: [] })).toBeNull();
  expect(changed(null, { year: 0 })).toEqual({ year: 0 });
});
