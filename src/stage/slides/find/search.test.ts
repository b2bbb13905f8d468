import { expect, test } from 'vitest';
import type { FindData } from './data.ts';
import { searchOf } from './search.ts';

const data: FindData = {
  steps: [
    { at: 'a/one', said: 'Where a minute went', match: [], words: [], picture: [1] },
    { at: 'a/two', said: 'Money for a start', match: ['qian'], words: [0], picture: [] },
    { at: 'b/one', said: 'The minute costs money', match: [], words: [1], picture: [0] },
    { at: 'b/two', said: 'Minutes later', match: [], words: [2], picture: [] },
  ],
  facts: [
    { id: 'raised', figure: '¥13m', text: 'Money raised.', match: ['融资'] },
    { id: 'cards', figure: '13', text: 'Cards bought with the money.', match: [] },
    { id: 'late', text: 'Money came late.', match: [] },
  ],
};
const deck = (...places: string[]) => {
  const search = searchOf(data, (at) => (places.includes(at) ? places.indexOf(at) + 1 : undefined));
  return (query: string) => {
    const { slides, facts } = search(query);
    return {
      slides: slides.map(({ step, number }) => `${number ?? '-'} ${step.at}`),
      facts: facts.map(({ fact, step, number }) => `${fact.id}: ${number} ${step.at}`),
    };
  };
};

test('headlines come by fit, facts lead to the slide whose words cite them', () => {
  const find = deck('a/one', 'a/two', 'b/one', 'b/two');
  expect(find('money')).toEqual({
    slides: ['2 a/two', '3 b/one'],
    facts: ['raised: 2 a/two', 'late: 4 b/two', 'cards: 3 b/one'],
  });
  expect(find('13').facts).toEqual(['raised: 2 a/two', 'cards: 3 b/one']);
  expect(find('qian').slides).toEqual(['2 a/two']);
  expect(find('融资').facts).toEqual(['raised: 2 a/two']);
  expect(find(' ')).toEqual({ slides: [], facts: [] });
});

test('in a part of the story numbers are the deck’s, and what it leaves out leads nowhere', () => {
  const find = deck('a/one', 'b/one');
  expect(find('minute').slides).toEqual(['1 a/one', '2 b/one', '- b/two']);
  expect(find('money')).toEqual({
    slides: ['2 b/one', '- a/two'],
    facts: ['raised: 2 b/one', 'cards: 2 b/one'],
  });
});
