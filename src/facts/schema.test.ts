import { test } from 'vitest';
import { article, refusedIn, type Refusal } from './refusal-fixture.ts';

test.each<Refusal>([
  ['id: bill → id: Bill', 'Bill: “id”: an id is short kebab-case words, a letter first'],
  ["seed: '000' → seed: 000", 'bill: “seed”: seed is three digits in quotes'],
  ["seed: '000' → seed: '00'", 'bill: “seed”: seed is three digits'],
  ['title: { en: The bill, zh: 账单 } → title: { zh: 账单 }', 'bill: “title” has no en'],
  ['title: { en: The bill, zh: 账单 } → title: The bill', 'bill: “title” is fields, not “The bill”'],
  [
    'title_is: ours → title_is: mine',
    'bill: “title_is” is printed, shortened, paraphrased or ours, not “mine”',
  ],
  ['outlet: null\n → ', 'bill: “outlet” is missing', 'id: bill'],
  ['author: { en: the author, zh: 作者 } → author:', 'bill: “author” is empty'],
  [
    'provenance: { en: Found., zh: 所见。 } → provenance: { en: Found., zh: 所见。, fr: Trouvé. }',
    'bill: unknown field “provenance.fr”',
  ],
  ['provenance: { en: Found., → provenance: { en: Found, once.,', 'bill: unknown field “provenance.once.”'],
  [
    'date: { date: 2023-03, → date: { date: [2023, 3],',
    'bill: “date.date”: a date is 2024-02-15, 2024-02, 2024-Q1 or 2024',
  ],
  [
    'precision: month, basis: derived → precision: week, basis: derived',
    'bill: “date.precision” is day, month, quarter or year, not “week”',
  ],
  ['basis: derived → basis: guessed', 'bill: “date.basis” is stated, derived or inferred, not “guessed”'],
  ['script: zh-Hans\n → ', 'bill: “script” is missing', 'id: bill'],
  ['paragraphs: 9 → paragraphs: 0', 'bill: “paragraphs”: paragraphs are whole numbers from 1'],
])('articles: %s', refusedIn(article));

test.each<Refusal>([
  ['paragraph: 9 → paragraph: nine', 'printed-bill: “paragraph” is a number, not “nine”'],
  ['paragraph: 9 → paragraph: 8.5', 'printed-bill: “paragraph”: paragraphs are whole numbers from 1'],
  ['kind: stated → kind: sure', 'cards: “kind” is stated, reported, claimed or disputed, not “sure”'],
  ['kind: stated → kind: derived', 'cards: “kind” is stated, reported, claimed or disputed, not “derived”'],
  ['    theme: compute\n → ', 'cards: “theme” is missing', '- id: cards'],
  [
    'theme: compute → theme: cards',
    'cards: “theme” is video, language-models, tsinghua, founders, money, compute, devices, platforms, first-wave or outlook, not “cards”',
  ],
  [
    'value: 30000 → value: true',
    'cards: “value”: a value is a number, [low, high], the text of a date, or { en, zh } words',
  ],
  [
    'value: 30000 → value: { en: many }',
    'cards: “value”: a value is a number, [low, high], the text of a date, or { en, zh } words',
  ],
  ['value: 30000 → value: .inf', 'cards: “value”: a number has at most 15 digits'],
  ['value: 30000 → value: 1234567890123456789', 'cards: “value”: a number has at most 15 digits'],
  [
    'value: 30000 → value: [1, 2, 3]',
    'cards: “value”: a value is a number, [low, high], the text of a date, or { en, zh } words',
  ],
  ['value: 30000 → value: [9, 2]', 'cards: “value”: a range goes from low to high'],
  ['value: 30000 → value: [9, 9]', 'cards: “value”: a range goes from low to high'],
  [
    'qualifier: over → qualifier: more',
    'price: “qualifier” is exact, about, over, at-least, almost, up-to or under, not “more”',
  ],
  ['unit: cards → unit: 1', 'cards: “unit” is text, not “1”'],
  ['unit: cards → reading: 5\n    unit: cards', 'cards: “reading” is a list, not “5”'],
  ['precision: month, basis: inferred → precision: month', 'cards: “as_of.basis” is missing', 'as_of:'],
  [
    "text: { en: 'It takes {value}.', zh: '要{value}。' } → text: { en: It takes some. }",
    'cards: “text” has no zh',
  ],
  ["zh: '要{value}。' → zh: 2023", 'cards: “text.zh” is text, not “2023”'],
  ["zh: '要{value}。' → zh:", 'cards: “text.zh” is empty', 'zh: }'],
  [
    'kind: disputed → kind: disputed\n    use: never',
    'printed-bill: “use” is sources-only, not “never”',
    'use: never',
  ],
  ['kind: stated → kind: stated\n    sayd_by: me', 'cards: unknown field “sayd_by”', 'sayd_by'],
])('facts: %s', refusedIn(article));

test.each<Refusal>([
  ['cards × price → 5', 'recounted-bill: “formula” is text, not “5”', 'formula: 5'],
  ['  label: { en: the bill, zh: 账单 }\n → ', 'recounted-bill: “label” is missing', '- id: rec'],
  ['6000000000 → much', 'recounted-bill: “value”: a value is a number or [low, high]', 'value: much'],
  [
    'unit: cny → unit: cny\n  round: 0',
    'recounted-bill: “round”: round is a number of digits from 1 to 15',
    'round: 0',
  ],
  [
    'unit: cny → unit: cny\n  round: 16',
    'recounted-bill: “round”: round is a number of digits from 1 to 15',
    'round: 16',
  ],
])('marks: %s', refusedIn('derived.yaml'));

test.each<Refusal>([
  [
    'type: company → type: firm',
    'maker: “type” is company, person, model, investor, lab, place, university or counted, not “firm”',
  ],
  ['changshang → chǎngshāng', 'maker: “pinyin”: pinyin is lower-case, without tones', 'pinyin: ch'],
  ['{ tie: not-stated } → no', 'maker: “tsinghua” is fields, not “no”', 'tsinghua: no'],
  ['tie: not-stated → tie: none', 'maker: “tsinghua.tie” is stated, implied or not-stated, not “none”'],
  [
    'type: company → type: company\n  layer: outer',
    'maker: “layer” is core, capital, video, ai1, giants, rush or hardware, not “outer”',
    'layer: outer',
  ],
  ['type: company → type: company\n  facts: cards', 'maker: “facts” is a list, not “cards”', 'facts: cards'],
])('marks: %s', refusedIn('entities.yaml'));

test.each<Refusal>([
  [
    'kind: made → kind: likes',
    'maker:likes:model: “kind” is made, released, founded, led, member-of, alumnus-of, advised, colleague, invested-in, acquired, merged-into, incubated-by, spun-out, built-on, supplies-compute or located-in, not “likes”',
  ],
  ['  facts: [cards]\n → ', 'maker:made:model: “facts” is missing', '- from'],
  [
    'to: model → to: model\n  implied: yes',
    'maker:made:model: “implied” is true or false, not “yes”',
    'implied: yes',
  ],
  [
    '{ as_of: cards } → 2023-03',
    'maker:made:model: “as_of”: a date here is { value_of: fact-id } or { as_of: fact-id }',
    'as_of: 2023',
  ],
  [
    '{ as_of: cards } → { as_of: cards, value_of: cards }',
    'maker:made:model: “as_of”: a date here is { value_of: fact-id } or { as_of: fact-id }',
  ],
])('marks: %s', refusedIn('relations.yaml'));

test.each<Refusal>([
  ['id: counted → id: 9-counted', '9-counted: “id”: an id is short kebab-case words, a letter first'],
  ['  date: { as_of: cards }\n → ', 'counted: “date” is missing', '- id'],
  [
    'category: model → category: money',
    'counted: “category” is model, people, funding, retreat, hardware or policy, not “money”',
  ],
  ['  title: { en: Cards are counted, zh: 数卡 }\n → ', 'counted: “title” is missing', '- id'],
])('marks: %s', refusedIn('events.yaml'));

test.each<Refusal>([
  [
    'kind: correction → kind: mistake',
    'missing-zero: “kind” is disagreement, correction, doubt, tension, single-source or damage, not “mistake”',
  ],
  ['facts: [printed-bill] → facts: []', 'missing-zero: “facts”: a conflict names its facts'],
  ['  why: { en: A digit is missing., zh: 少了一位。 }\n → ', 'missing-zero: “why” is missing', '- id'],
])('marks: %s', refusedIn('conflicts.yaml'));
