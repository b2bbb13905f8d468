import { expect, test } from 'vitest';
import { isLater, readMessage } from './messages.ts';

const state = {
  kind: 'state',
  talk: 'abcdef12',
  by: 'window12',
  role: 'stage',
  about: null,
  parts: {
    place: { value: 'boom/fall', n: 3, by: 'window12' },
    clock: { value: { started: 5, before: 0, minutes: null }, n: 0, by: 'window12' },
  },
};
const part = (name: string, value: unknown, n: unknown = 1) => ({
  ...state,
  parts: { [name]: { value, n, by: 'window12' } },
});

test('a message of ours is read', () => {
  expect(readMessage(state)).toEqual(state);
  expect(readMessage({ kind: 'ask', talk: null, by: 'window12' })).not.toBeNull();
  expect(readMessage(part('zoom', null))).not.toBeNull();
});

test.each([
  [null],
  ['state'],
  [[]],
  [{}],
  [{ kind: 'constructor' }],
  [{ ...state, kind: 'toString' }],
  [{ ...state, talk: '<b>' }],
  [{ ...state, role: 'audience' }],
  [{ ...state, about: { lang: 'en' } }],
  [part('place', 'boom')],
  [part('place', 'boom/fall"><img src=x>')],
  [part('place', 'boom/fall', Infinity)],
  [part('place', 'boom/fall', 1.5)],
  [part('cover', 'red')],
  [part('zoom', { x: 2, y: 0, times: 2 })],
  [part('zoom', { x: NaN, y: 0, times: 2 })],
  [part('clock', { started: -1, before: 0, minutes: null })],
  [part('clock', { started: 1, before: 0, minutes: '5' })],
  [part('fixed', { opening: -1 })],
  [part('constructor', {})],
  [{ kind: 'point', talk: 'abcdef12', by: 'window12', spot: { x: 0.5, y: -1 } }],
  [{ kind: 'please', talk: 'abcdef12', by: 'window12', lang: 'javascript:', theme: null }],
])('what is not of our shape is nothing: %j', (data) => expect(readMessage(data)).toBeNull());

test('of two changes one is the later for everybody', () => {
  const [one, other] = [
    { value: 1, n: 4, by: 'aaaaaa' },
    { value: 2, n: 4, by: 'bbbbbb' },
  ];
  expect(isLater(one, other)).toBe(false);
  expect(isLater(other, one)).toBe(true);
  expect(isLater({ ...one, n: 5 }, other)).toBe(true);
  expect(isLater(one, one)).toBe(false);
  expect(isLater(one, undefined)).toBe(true);
});
