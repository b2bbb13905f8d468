import { expect, test } from 'vitest';
import { article, more, problemsOf, refusedIn, type Refusal } from '../refusal-fixture.ts';
import { seedsWith } from '../seeds-fixture.ts';

test.each<Refusal>([
  [more('').replace('paragraph: 9', 'paragraph: 10'), 'more: paragraph 10: the article has 9'],
  [more('').replace('paragraph: 9', 'paragraph: 8'), 'more: paragraph 8 comes after 9: keep their order'],
])('%s', refusedIn(article));

test.each<Refusal>([
  ['[cards] → []', 'maker:made:model: has no fact', '- from'],
  ['[cards] → [cards, price, cards]', 'maker:made:model: names “cards” twice', '- from'],
])('%s', refusedIn('relations.yaml'));

test.each<Refusal>([
  ['[cards] → []', 'counted: has no fact', '- id'],
  ['[cards] → [price, price]', 'counted: names “price” twice', '- id'],
])('%s', refusedIn('events.yaml'));

test('no fact is named twice elsewhere', () => {
  const bill = 'missing-zero: names “printed-bill” twice';
  refusedIn('entities.yaml')(
    'maker\n → maker\n  facts: [price, price]\n',
    'maker: names “price” twice',
    '- id',
  );
  refusedIn('conflicts.yaml')('[printed-bill] → [printed-bill, price, printed-bill]', bill, '- id');
  refusedIn('conflicts.yaml')(
    'shows: [recounted-bill] → shows: [recounted-bill, recounted-bill]',
    'missing-zero: names “recounted-bill” twice',
    '- id',
  );
});

test('nothing is drawn that stands only on what the story does not tell', () => {
  const untold = 'kind: disputed\n    use: sources-only';
  const problems = (facts: string) =>
    problemsOf(seedsWith([article, 'kind: disputed', untold], ['events.yaml', '[cards]', facts]));
  expect(problems('[printed-bill]')).toEqual([
    'seeds/events.yaml:1 counted: stands only on facts kept for the record (sources-only)',
  ]);
  expect(problems('[printed-bill, cards]')).toEqual([]);
});
