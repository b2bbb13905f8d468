import { expect, test } from 'vitest';
import { Deck, address } from './deck.ts';

const deck = new Deck([
  { id: 'minute', chapter: 'opening', steps: [{ id: 'a' }, { id: 'b' }] },
  { id: 'forecast', chapter: 'sora', steps: [{ id: 'a' }] },
]);

test('steps follow each other across scenes and stop at the ends', () => {
  expect(deck.length).toBe(3);
  expect(address(deck.step({ scene: 'minute', step: 'b' }, 1))).toBe('forecast/a');
  expect(address(deck.step({ scene: 'forecast', step: 'a' }, 1))).toBe('forecast/a');
  expect(address(deck.step({ scene: 'minute', step: 'a' }, -1))).toBe('minute/a');
});

test('an address finds its place, anything else finds nothing and does not throw', () => {
  expect(deck.find('#forecast/a')).toEqual({ scene: 'forecast', step: 'a' });
  expect(deck.find('forecast%2Fa')).toEqual({ scene: 'forecast', step: 'a' });
  for (const odd of ['', '#', '#nowhere', '#minute', '#%', '#minute/%E0%A4', '#<script>'])
    expect(deck.find(odd), odd).toBeUndefined();
});

test('a place knows its chapter', () => {
  expect(deck.chapterOf({ scene: 'forecast', step: 'a' })).toBe('sora');
});

test('two steps with one address are refused', () => {
  expect(() => new Deck([{ id: 'x', chapter: 'coda', steps: [{ id: 'a' }, { id: 'a' }] }])).toThrow(
    'same address',
  );
});
