import { expect, test } from 'vitest';
import { describe } from './describe.ts';
import { sampleData, sampleViews } from './fixture.ts';
import { signs } from './signs.ts';
import { table } from './table.ts';

const data = sampleData('en');
const views = sampleViews('en');

test('the picture in words says what is drawn and how it is known', () => {
  expect(describe(data, views.five)).toBe(
    'Squares: Five firms, 100 squares, about ¥10bn (Zhipu; Moonshot; Baichuan; MiniMax, 01.AI); ' +
      'Everyone else, 157 squares (our arithmetic). ' +
      'The number: more than 28% of all that the year before had raised.',
  );
  expect(describe(data, views.round)).toContain('Baichuan, 21.6 squares, more than $300m;');
  expect(describe(data, views.round)).toContain('72 squares, reported, more than $1bn.');
  expect(describe(data, views.club)).toContain('a line, $10bn (the club, at its end, disputed)');
});

test.each(['en', 'zh'] as const)('every view can be said in %s without a brace left', (lang) => {
  for (const view of Object.values(sampleViews(lang)))
    expect(describe(sampleData(lang), view)).not.toMatch(/[{}]|undefined|NaN/);
});

test('the key names what a view uses and nothing else', () => {
  expect(signs(data, views.five)).toEqual(['derived']);
  expect(signs(data, views.round)).toEqual(['reported', 'claimed', 'derived']);
  expect(signs(data, views.club)).toEqual(['reported', 'disputed', 'derived']);
});

test('the table has a row for everything that can be drawn, each with its facts', () => {
  const { columns, rows } = table(data);
  expect(rows.map(({ id }) => id)).toHaveLength(new Set(rows.map(({ id }) => id)).size);
  expect(rows.every(({ cells, facts }) => cells.length === columns.length && facts.length > 0)).toBe(true);
  expect(
    rows.map(({ id }) => id),
    'one firm’s round is not a year of all money',
  ).not.toContain('year-2024');
  expect(rows.map(({ id }) => id)).toEqual(
    expect.arrayContaining([
      'year-2021',
      'five',
      'rest',
      'moonshot-round',
      'worth:zhipu',
      'dollar-line',
      'emotibot',
    ]),
  );
});
