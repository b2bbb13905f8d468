import { expect, test } from 'vitest';
import { RegisterError } from './problems.ts';
import { loadRegister } from './register.ts';
import { seedsWith } from './seeds-fixture.ts';

const article = 'articles/000-bill.yaml';
const inText = "text: { en: 'It takes {value}.', zh: '要{value}。' }";

/** File, what is there, what is put in its place, what the error says. */
const broken: [what: string, file: string, from: string, to: string, message: string][] = [
  [
    'unknown fact',
    'relations.yaml',
    '[cards]',
    '[card]',
    'seeds/relations.yaml:1 maker:made:model: there is no fact “card”',
  ],
  [
    'unknown entity',
    'relations.yaml',
    'to: model',
    'to: modell',
    'seeds/relations.yaml:1 maker:made:modell: there is no entity “modell”',
  ],
  [
    'unknown fact in a conflict',
    'conflicts.yaml',
    '[recounted-bill]',
    '[recount]',
    'seeds/conflicts.yaml:1 missing-zero: there is no fact “recount”',
  ],
  [
    'unknown fact in a sentence',
    article,
    'It takes {value}',
    'It takes {valu}',
    'seeds/articles/000-bill.yaml:13 cards: there is no fact “valu”',
  ],
  [
    'missing language',
    article,
    inText,
    'text: { en: It takes some. }',
    'seeds/articles/000-bill.yaml:20 cards: “text” has no zh',
  ],
  [
    'empty language',
    article,
    inText,
    "text: { en: It takes some., zh: '' }",
    'seeds/articles/000-bill.yaml:13 cards: a text is empty in zh',
  ],
  [
    'duplicate id',
    article,
    'id: price',
    'id: cards',
    'seeds/articles/000-bill.yaml:21 cards: id stands already in seeds/articles/000-bill.yaml:13',
  ],
  [
    'paragraph beyond the article',
    article,
    'paragraph: 9',
    'paragraph: 10',
    'seeds/articles/000-bill.yaml:29 printed-bill: paragraph 10: the article has 9',
  ],
  [
    'unknown unit',
    article,
    'unit: cards',
    'unit: crads',
    'seeds/articles/000-bill.yaml:13 cards: unknown unit “crads”',
  ],
  [
    'circle',
    'derived.yaml',
    'cards × price',
    'cards × recounted-bill',
    'seeds/derived.yaml:1 recounted-bill: formula runs in a circle: recounted-bill → recounted-bill',
  ],
  [
    'missing input',
    'derived.yaml',
    'cards × price',
    'cards × cost',
    'seeds/derived.yaml:1 recounted-bill: formula needs “cost”, which is no fact',
  ],
  [
    'input without a label',
    article,
    'label: { en: price of one, zh: 单价 }',
    '',
    'recounted-bill: formula needs “price” to have a label',
  ],
  [
    'unreadable formula',
    'derived.yaml',
    'cards × price',
    'cards × × price',
    'seeds/derived.yaml:1 recounted-bill: formula: “×” stands in the wrong place',
  ],
  [
    'wrong result',
    'derived.yaml',
    '6000000000',
    '600000000',
    'recounted-bill: formula gives 6000000000, but the value written is 600000000',
  ],
  [
    'relation without a fact',
    'relations.yaml',
    '[cards]',
    '[]',
    'seeds/relations.yaml:1 maker:made:model: has no fact',
  ],
  [
    'entity without a fact',
    'entities.yaml',
    '',
    '- { id: alone, type: lab, name: { en: A, zh: 甲 }, pinyin: jia, tsinghua: { tie: not-stated } }\n',
    'seeds/entities.yaml:11 alone: has no fact, neither its own nor through a relation',
  ],
  [
    'tie without a fact',
    'entities.yaml',
    '{ tie: stated, fact: cards }',
    '{ tie: stated }',
    'seeds/entities.yaml:6 model: Tsinghua tie stated: a tie needs a fact',
  ],
  [
    'event without a date',
    'events.yaml',
    '{ as_of: cards }',
    '{ as_of: price }',
    'seeds/events.yaml:1 counted: “price” has no as_of to take a date from',
  ],
  [
    'precision',
    article,
    'date: 2023-03, precision: month, basis: inferred',
    'date: 2023-03, precision: day, basis: inferred',
    'seeds/articles/000-bill.yaml:13 cards: date 2023-03 is exact to the month, not to the day',
  ],
  [
    'no such day',
    article,
    'date: 2023-03, precision: month, basis: inferred',
    'date: 2023-02-30, precision: day, basis: inferred',
    'seeds/articles/000-bill.yaml:13 cards: “2023-02-30” is not a date',
  ],
  [
    'range upside down',
    article,
    'value: 30000',
    'value: [9, 2]',
    'seeds/articles/000-bill.yaml:16 cards: “value”: a range goes from low to high',
  ],
  [
    'number as text',
    article,
    'value: 30000',
    "value: '30,000'",
    'seeds/articles/000-bill.yaml:13 cards: “30,000” is text',
  ],
  [
    'vague words without a reading',
    article,
    'value: 30000',
    'value: { en: many cards, zh: 很多卡 }',
    'seeds/articles/000-bill.yaml:13 cards: a value in words needs a reading',
  ],
  [
    'typed figure',
    article,
    'It takes {value}',
    'It takes 30,000 H100 cards',
    'seeds/articles/000-bill.yaml:13 cards: a figure is typed in en',
  ],
  [
    'space in Chinese',
    article,
    '要{value}',
    '要 {value}',
    'seeds/articles/000-bill.yaml:13 cards: a space stands beside a Chinese character',
  ],
  [
    'unknown field',
    article,
    'kind: stated',
    'kind: stated\n    sayd_by: me',
    'seeds/articles/000-bill.yaml:16 cards: unknown field “sayd_by”',
  ],
  [
    'unknown kind',
    article,
    'kind: stated',
    'kind: sure',
    'seeds/articles/000-bill.yaml:15 cards: “kind”: kind is stated, reported, claimed or disputed',
  ],
  [
    'dispute without a conflict',
    'conflicts.yaml',
    'facts: [printed-bill]',
    'facts: [price]',
    'seeds/articles/000-bill.yaml:29 printed-bill: is disputed, but conflicts.yaml does not say by what',
  ],
  [
    'correction without a right value',
    'conflicts.yaml',
    'shows: [recounted-bill]',
    'shows: []',
    'seeds/conflicts.yaml:1 missing-zero: a correction shows the fact that puts it right',
  ],
  ['broken YAML', 'events.yaml', 'title: {', 'title: {{', 'seeds/events.yaml:5 YAML:'],
];

test.each(broken)('%s stops the build with file, line and id', (_, file, from, to, message) => {
  const load = () => loadRegister(seedsWith([file, from, to]));
  expect(load).toThrow(RegisterError);
  expect(load).toThrow(message);
});
