import { expect, test } from 'vitest';
import { article, more, problemsOf, refusedIn, type Refusal } from '../refusal-fixture.ts';
import { seedsWith } from '../seeds-fixture.ts';

const alone = 'is disputed, but conflicts.yaml does not say by what';

test.each<Refusal>([
  ['facts: [printed-bill] → facts: [price]', `printed-bill: ${alone}`, `${article} > - id: printed-bill`],
  ['kind: correction → kind: single-source', `printed-bill: ${alone}`, `${article} > - id: printed-bill`],
  ['kind: correction → kind: disagreement', 'missing-zero: a disagreement needs two facts', '- id'],
  [
    'correction\n  facts: [printed-bill] → disagreement\n  facts: [printed-bill, price]',
    'missing-zero: shows “recounted-bill”, which is none of the facts that disagree',
    '- id',
  ],
  [
    'shows: [recounted-bill] → shows: []',
    'missing-zero: a correction shows the fact that puts it right',
    '- id',
  ],
  [
    'shows: [recounted-bill] → shows: [printed-bill]',
    'missing-zero: a correction shows the fact that puts it right',
    '- id',
  ],
])('%s', refusedIn('conflicts.yaml'));

const second = `
id: second
seed: '001'
title: { en: Another, zh: 另一篇 }
title_is: ours
outlet: null
author: { en: a second author, zh: 另一作者 }
provenance: { en: Found., zh: 所见。 }
date: { date: 2023-04, precision: month, basis: derived }
date_note: { en: Undated., zh: 无日期。 }
script: zh-Hans
paragraphs: 9
facts:
${more('').slice(2)}
`;

test('a single source is one article', () => {
  const single = (facts: string) => `
- id: single
  kind: single-source
  facts: ${facts}
  question: { en: Is it so?, zh: 是这样吗？ }
  choice: { en: We say who says so., zh: 注明出处。 }
  why: { en: Nobody else does., zh: 别无旁证。 }
`;
  const problems = (facts: string) =>
    problemsOf(seedsWith(['articles/001-second.yaml', '', second], ['conflicts.yaml', '', single(facts)]));
  expect(problems('[cards, price]')).toEqual([]);
  expect(problems('[cards, more]')).toEqual([
    'seeds/conflicts.yaml:9 single: is said by 2 articles, not by a single source',
  ]);
});

test('what is disputed may be kept for the record only', () => {
  expect(problemsOf(seedsWith([article, 'kind: disputed', 'kind: disputed\n    use: sources-only']))).toEqual(
    [],
  );
});
