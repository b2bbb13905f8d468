import { expect, test } from 'vitest';
import { article, more, problemsOf, refusedIn, type Refusal } from '../refusal-fixture.ts';
import { seedsWith } from '../seeds-fixture.ts';

const en = 'forty characters and no more than forty.';
const zh = '二十个字是图上和算式里能放下的最多的字数';

test.each<Refusal>([
  [more('value: 6'), 'more: has a value, but no label to name it'],
  [more(`label: { en: more, zh: 更多 }`), 'more: has a label, but no value to name'],
  [
    more(`value: 6, label: { en: ${en}., zh: ${zh} }`),
    'more: the label is 41 characters long in en: there is room for 40',
  ],
  [
    more(`value: 6, label: { en: ${en}, zh: ${zh}了 }`),
    'more: the label is 21 characters long in zh: there is room for 20',
  ],
])('%s', refusedIn(article));

test('a label may fill its room', () => {
  const fields = `value: 6, label: { en: ${en}, zh: ${zh} }`;
  expect(problemsOf(seedsWith([article, '', more(fields).slice(2)]))).toEqual([]);
});

test('a sum has no more room', () => {
  refusedIn('derived.yaml')(
    `en: the bill → en: ${en}.`,
    'recounted-bill: the label is 41 characters long in en: there is room for 40',
    '- id',
  );
});
