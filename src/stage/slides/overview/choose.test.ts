import { expect, test } from 'vitest';
import { chosenScenes, readChoice } from '../../talk/choice.ts';
import { choiceOf, deckAddress, minutesFor, stepsOf, withTicks } from './choose.ts';

const scene = (id: string, chapter: string, ...steps: string[]) => ({
  id,
  chapter,
  steps: steps.map((step) => ({ id: step })),
});
const all = [
  scene('one', 'first', 'a', 'b'),
  scene('two', 'first', 'a'),
  scene('three', 'last', 'a', 'b', 'c'),
];
const here = 'https://example.org/base/en/slides/?minutes=5#one/a';

test('whole scenes go by name, other steps one by one, the whole story needs nothing', () => {
  expect(choiceOf(all, new Set(stepsOf(all)))).toEqual({});
  expect(choiceOf(all, new Set(['two/a', 'one/a', 'one/b']))).toEqual({ scenes: ['one', 'two'] });
  expect(choiceOf(all, new Set(['three/c', 'three/a']))).toEqual({ steps: ['three/a', 'three/c'] });
  expect(choiceOf(all, new Set(['three/c', 'two/a']))).toEqual({ scenes: ['two'], steps: ['three/c'] });
});

test('every choice of steps has an address that gives exactly these steps', () => {
  const steps = stepsOf(all);
  for (let bits = 1; bits < 2 ** steps.length; bits++) {
    const ticked = new Set(steps.filter((_, index) => bits & (1 << index)));
    const target = new URL(deckAddress(all, ticked, here));
    const { choice, refused } = readChoice(target.search, all);
    expect(refused).toEqual([]);
    expect(target.pathname + target.hash).toBe('/base/en/slides/');
    expect(stepsOf(chosenScenes(all, choice, () => false))).toEqual(steps.filter((step) => ticked.has(step)));
  }
});

test('ticks are added and taken away together, and a talk takes a minute at least', () => {
  const some = withTicks(new Set(['one/a']), ['two/a', 'three/a'], true);
  expect([...withTicks(some, ['one/a', 'two/a', 'three/b'], false)]).toEqual(['three/a']);
  expect([1, 4, 37].map(minutesFor)).toEqual([1, 3, 28]);
});
