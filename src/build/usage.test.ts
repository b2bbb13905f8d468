import { expect, test } from 'vitest';
import { factsInCaption, factsInData, factsInHtml } from './facts-in.ts';
import { usageOf } from './usage.ts';

test('a fact is used where words cite it and where a picture shows it, in the order of the story', () => {
  const usage = usageOf([
    {
      scene: 'cards',
      step: 'bill',
      said: 'The bill',
      words: ['price', 'price'],
      picture: ['cards', 'price'],
    },
    { scene: 'holds', step: 'end', said: 'The end', words: ['cards'], picture: [] },
  ]);
  expect(usage.get('price')?.map(({ step, how }) => `${step} ${how}`)).toEqual([
    'bill words',
    'bill picture',
  ]);
  expect(usage.get('cards')).toEqual([
    { scene: 'cards', step: 'bill', said: 'The bill', how: 'picture' },
    { scene: 'holds', step: 'end', said: 'The end', how: 'words' },
  ]);
  expect(usage.has('unused')).toBe(false);
});

test('facts are found in drawn marks, in views at any depth, and in what a caption prints', () => {
  expect(factsInHtml('<g data-fact="a b"></g><i data-fact=""></i><b data-fact="c">')).toEqual([
    'a',
    'b',
    'c',
  ]);
  const view = {
    events: ['not-a-fact'],
    trail: { facts: ['a'], to: 'x' },
    brackets: [{ facts: ['b', 'c'] }],
  };
  expect(factsInData(view)).toEqual(['a', 'b', 'c']);
  expect(factsInData({ facts: 3, view: null })).toEqual([]);
  const given = [
    { text: '¥6bn', facts: ['bill'] },
    { text: '2030', facts: ['forecast'] },
  ];
  expect(factsInCaption({ title: 'The bill', note: 'about ¥6bn' }, given)).toEqual(['bill']);
});
