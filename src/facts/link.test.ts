import { expect, test } from 'vitest';
import { article, expectProblems, more, problemsOf, refusedIn, type Refusal } from './refusal-fixture.ts';
import { seedsWith } from './seeds-fixture.ts';

const text = (en: string) => more('').replace('en: More.', `en: "${en}"`);
const forms = 'the form is one of full, words, short, year';

test.each<Refusal>([
  [text('It is {valu}.'), 'more: there is no fact “valu”'],
  [text('It is {}.'), 'more: there is no fact “”'],
  [text('It is {value}.'), 'more: “more” has no value to print'],
  [text('It is {date}.'), 'more: {date}: there is no date to print'],
  [text('It is {date:year}.'), 'more: {date:year}: there is no date to print'],
  [text('It is {price:long}.'), `more: {price:long}: ${forms}`],
  [text('It is {price:words:short}.'), `more: {price:words:short}: ${forms}`],
  [text('It is {price:year}.'), 'more: “price” is neither a date nor a calendar year'],
  [
    '{date}.", zh: → {date:short}.", zh:',
    'bill: {date:short}: a date prints full or as its year',
    'id: bill',
  ],
  [
    'provenance: { en: Found., → provenance: { en: "Found, {value}.",',
    'bill: {value}: there is no value to print',
    'id: bill',
  ],
])('sentences of an article: %s', refusedIn(article));

test.each<Refusal>([
  ['tie: stated, fact: cards → tie: stated, fact: card', 'model: there is no fact “card”', '- id: model'],
  ['maker\n → maker\n  facts: [card]\n', 'maker: there is no fact “card”', '- id'],
  ['maker\n → maker\n  founded: card\n', 'maker: there is no fact “card”', '- id'],
  ['maker\n → maker\n  founded: price\n', 'maker: founded: “price” has no date', '- id'],
  ['maker\n → maker\n  note: { en: "{card}", zh: "{cards}" }\n', 'maker: there is no fact “card”', '- id'],
  ['company → counted\n  counted: card', 'maker: there is no fact “card”', '- id'],
])('entities: %s', refusedIn('entities.yaml'));

test.each(['0.5', '0', '[2, 3]', '{ en: a few, zh: 几 }'])('%s counts nobody', (value) => {
  const fields = `value: ${value}, reading: [2, 9], label: { en: more, zh: 更多 }`;
  const fact = value.startsWith('{') ? fields : fields.replace('reading: [2, 9], ', '');
  expectProblems(
    [
      ['entities.yaml', 'type: company', 'type: counted\n  counted: more'],
      [article, '', more(fact).slice(2)],
    ],
    ['- id', 'maker: counted: the value of “more” is no whole number from one up'],
  );
});

test.each<Refusal>([
  ['[cards] → [card]', 'maker:made:model: there is no fact “card”', '- from'],
  ['[cards] → [card]\n  implied: true', 'maker:made:model: there is no fact “card”', '- from'],
  ['{ as_of: cards } → { as_of: card }', 'maker:made:model: there is no fact “card”', '- from'],
  [
    '{ as_of: cards } → { as_of: price }',
    'maker:made:model: “price” has no as_of to take a date from',
    '- from',
  ],
  ['{ as_of: cards } → { value_of: cards }', 'maker:made:model: “cards” has no date for its value', '- from'],
  [
    'as_of: { as_of: cards } → until: { as_of: price }',
    'maker:made:model: “price” has no as_of to take a date from',
    '- from',
  ],
  [
    '→   role: { en: "{date}", zh: "{cards}" }',
    'maker:made:model: {date}: there is no date to print',
    '- from',
  ],
])('relations: %s', refusedIn('relations.yaml'));

test('a tie has two ends, and an end without a tie has no fact', () => {
  const none = 'has no fact, neither its own nor through a relation';
  expectProblems(
    [['relations.yaml', 'from: maker', 'from: makr']],
    ['entities.yaml > - id: maker', `maker: ${none}`],
    ['- from', 'makr:made:model: there is no entity “makr”'],
  );
  expectProblems(
    [['relations.yaml', 'to: model', 'to: modell']],
    ['entities.yaml > - id: model', `model: ${none}`],
    ['- from', 'maker:made:modell: there is no entity “modell”'],
  );
});

test('a tie begins, is known to hold, and ends, in that order', () => {
  const dated = ['2023', '2023-02', '2023-Q2', '2024-01-05'].map((date, i) =>
    more(`value: '${date}', unit: date, label: { en: more, zh: 更多 }`)
      .slice(2)
      .replace('id: more', `id: day-${i}`),
  );
  const problems = (span: string) =>
    problemsOf(
      seedsWith([article, '', dated.join('\n')], ['relations.yaml', 'as_of: { as_of: cards }', span]),
    );
  const at = 'seeds/relations.yaml:1 maker:made:model: ';
  expect(problems('since: { value_of: day-0 }\n  until: { value_of: day-1 }')).toEqual([]);
  expect(
    problems('since: { value_of: day-1 }\n  as_of: { value_of: day-1 }\n  until: { value_of: day-3 }'),
  ).toEqual([]);
  expect(problems('since: { value_of: day-2 }\n  until: { value_of: day-1 }')).toEqual([
    `${at}since 2023-Q2 is later than until 2023-02`,
  ]);
  expect(problems('since: { value_of: day-3 }\n  as_of: { value_of: day-0 }')).toEqual([
    `${at}since 2024-01-05 is later than as_of 2023`,
  ]);
  expect(problems('as_of: { value_of: day-2 }\n  until: { value_of: day-1 }')).toEqual([
    `${at}as_of 2023-Q2 is later than until 2023-02`,
  ]);
});

test.each<Refusal>([
  ['[cards] → [card]', 'counted: there is no fact “card”', '- id'],
  ['[cards] → [card]\n  implied: true', 'counted: there is no fact “card”', '- id'],
  ['{ as_of: cards } → { as_of: price }', 'counted: “price” has no as_of to take a date from', '- id'],
  ['{ as_of: cards } → { value_of: price }', 'counted: “price” has no date for its value', '- id'],
  ['en: Cards are counted → en: "{card}"', 'counted: there is no fact “card”', '- id'],
])('events: %s', refusedIn('events.yaml'));

test.each<Refusal>([
  ['[recounted-bill] → [recount]', 'missing-zero: there is no fact “recount”', '- id'],
  ["'{recounted-bill}, not → '{recount}, not", 'missing-zero: there is no fact “recount”', '- id'],
  ['en: How much? → en: "How much {value}?"', 'missing-zero: {value}: there is no value to print', '- id'],
])('conflicts: %s', refusedIn('conflicts.yaml'));
