import { expect, test } from 'vitest';
import { article, more, problemsOf, refusedIn, type Refusal } from '../refusal-fixture.ts';
import { seedsWith } from '../seeds-fixture.ts';

const typed = "has a figure typed: write {value}, {date}, {fact-id} or {'name'}";
const hole = 'has a hole: only sentences are filled, not names and labels';
const gap = 'has a space beside a Chinese character';
const mark = 'has a half-width mark after a Chinese character';
const space = 'has a space too many';
const quote = 'has a straight quote: write “ ” or ’';

const said = (en: string, zh: string) =>
  more('').replace('en: More., zh: 更多。', `en: "${en}", zh: "${zh}"`);
const labelled = (en: string, zh: string) => more(`value: 6, label: { en: "${en}", zh: "${zh}" }`);

test.each<Refusal>([
  [said('', '更多。'), 'more: “text.en” is empty'],
  [said('More.', ' '), 'more: “text.zh” is empty'],
  [said('It takes 30 cards.', '要更多。'), `more: “text.en” ${typed}`],
  [said('It takes more.', '要３０张。'), `more: “text.zh” ${typed}`],
  [said('In 40% of cases.', '更多。'), `more: “text.en” ${typed}`],
  [said('More.', '要 {cards}。'), `more: “text.zh” ${gap}`],
  [said('More.', '用 H100。'), `more: “text.zh” ${gap}`],
  [said('More.', '更多,更好。'), `more: “text.zh” ${mark}`],
  [said('More.', '更多(更好)。'), `more: “text.zh” ${mark}`],
  [said('More.  Better.', '更多。'), `more: “text.en” ${space}`],
  [said('More. ', '更多。'), `more: “text.en” ${space}`],
  [said("It's more.", '更多。'), `more: “text.en” ${quote}`],
  [said('More.', "'更多'。"), `more: “text.zh” ${quote}`],
  [said('{cards more.', '更多。'), 'more: “text.en” has a brace alone'],
  [said('More.', '更多}。'), 'more: “text.zh” has a brace alone'],
  [said('More.', 'More.'), 'more: “text.zh” has no Chinese'],
  [labelled('{cards}', '显卡数'), `more: “label.en” ${hole}`],
  [labelled('cards', "{'H100'}数"), `more: “label.zh” ${hole}`],
  [labelled('thirty', '30张'), `more: “label.zh” ${typed}`],
  [labelled('', '更多'), 'more: “label.en” is empty'],
])('of a fact: %s', refusedIn(article));

test.each<Refusal>([
  ['zh: 账单 } → zh: "账单{date}" }', `bill: “title.zh” ${hole}`, 'id: bill'],
  ["outlet: null → outlet: { en: '', zh: 某报 }", 'bill: “outlet.en” is empty', 'id: bill'],
  ['en: the author → en: "the {date} author"', `bill: “author.en” ${hole}`, 'id: bill'],
  ['en: Found. → en: Found in 2023.', `bill: “provenance.en” ${typed}`, 'id: bill'],
  ['zh: "印于{date}。" → zh: "印于2023年。"', `bill: “date_note.zh” ${typed}`, 'id: bill'],
])('of an article: %s', refusedIn(article));

test('of everything else', () => {
  const claim = more('said_by: { en: a maker, zh: "厂商,某" }').replace('kind: stated', 'kind: claimed');
  const words = "value: { en: '{cards}', zh: 几张 }, label: { en: more, zh: 更多 }";
  const note = 'maker\n → maker\n  note: { en: In 2023., zh: 当年。 }\n';
  const asked = refusedIn('conflicts.yaml');
  refusedIn(article)(claim, `more: “said_by.zh” ${mark}`);
  refusedIn(article)(more('note: { en: In 2023., zh: 当年。 }'), `more: “note.en” ${typed}`);
  refusedIn(article)(more(words), `more: “value.en” ${hole}`);
  refusedIn('derived.yaml')("zh: '重算 → zh: '第2次算", `recounted-bill: “text.zh” ${typed}`, '- id');
  refusedIn('derived.yaml')('zh: 账单 } → zh: "{cards}" }', `recounted-bill: “label.zh” ${hole}`, '- id');
  refusedIn('entities.yaml')('zh: 厂商 → zh: 某 AI', `maker: “name.zh” ${gap}`, '- id');
  refusedIn('entities.yaml')(note, `maker: “note.en” ${typed}`, '- id');
  refusedIn('relations.yaml')(
    '→   role: { en: 3rd, zh: 东家 }',
    `maker:made:model: “role.en” ${typed}`,
    '- from',
  );
  refusedIn('events.yaml')('zh: 数卡 → zh: 数3张卡', `counted: “title.zh” ${typed}`, '- id');
  asked('zh: 多少？ → zh: 多少?', `missing-zero: “question.zh” ${mark}`, '- id');
  asked('en: A digit → en: 1 digit', `missing-zero: “why.en” ${typed}`, '- id');
});

test('digits of names may stand, and holes may hold any', () => {
  const text = said(
    "GPT-4 runs on H100 in 3D, and {'Quest 3'} does not.",
    "GPT-4用H100做3D，{'Quest 3'}不用。",
  );
  expect(problemsOf(seedsWith([article, '', text.slice(2)]))).toEqual([]);
});
