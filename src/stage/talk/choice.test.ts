import { expect, test } from 'vitest';
import { chosenScenes, readChoice, writeChoice } from './choice.ts';

const story = [
  { id: 'minute', steps: [{ id: 'before' }, { id: 'sixty' }] },
  { id: 'boom', steps: [{ id: 'fall' }, { id: 'club' }] },
];
const essential = new Set(['minute/sixty', 'boom/fall']);
const deck = (query: string) =>
  chosenScenes(story, readChoice(query, story).choice, (step) => essential.has(step)).flatMap((scene) =>
    scene.steps.map(({ id }) => `${scene.id}/${id}`),
  );

test('an address without options has the whole story', () => {
  expect(deck('')).toEqual(['minute/before', 'minute/sixty', 'boom/fall', 'boom/club']);
});

test('scenes, steps and minutes choose steps, in the order of the story', () => {
  expect(deck('?scenes=boom')).toEqual(['boom/fall', 'boom/club']);
  expect(deck('?steps=boom/club,minute/before')).toEqual(['minute/before', 'boom/club']);
  expect(deck('?scenes=boom&steps=minute/sixty')).toEqual(['minute/sixty', 'boom/fall', 'boom/club']);
  expect(deck('?minutes=1')).toEqual(['minute/sixty', 'boom/fall']);
  expect(deck('?minutes=3')).toHaveLength(4);
});

test.each([
  ['?scenes=<script>', ['scenes']],
  ['?scenes=boom,moon', ['scenes']],
  ['?scenes=', ['scenes']],
  ['?steps=boom/moon', ['steps']],
  ['?minutes=-1', ['minutes']],
  ['?minutes=1e9', ['minutes']],
  ['?minutes=９', ['minutes']],
  ['?minutes=0', ['minutes']],
  ['?SCENES=boom&x=1', []],
])('%s: what is not known is left out and named', (query, refused) => {
  expect(readChoice(query, story).refused).toEqual(refused);
  expect(deck(query).length).toBeGreaterThan(0);
});

test('a choice comes back from the address it is written as', () => {
  for (const choice of [{}, { scenes: ['boom'], minutes: 5 }, { steps: ['minute/sixty', 'boom/fall'] }]) {
    expect(readChoice(writeChoice(choice), story).choice).toEqual(choice);
  }
});
