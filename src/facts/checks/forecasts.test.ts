import { expect, test } from 'vitest';
import { article, more, problemsOf, refusedIn } from '../refusal-fixture.ts';
import { seedsWith } from '../seeds-fixture.ts';

const year = more('value: 2030, unit: year, label: { en: the year, zh: 年份 }').slice(2);

test('what lies ahead of its article is a forecast', () => {
  const problems = (forecast: string) =>
    problemsOf(
      seedsWith(
        [article, '', year],
        ['events.yaml', '{ as_of: cards }', `{ value_of: more }\n  ${forecast}`],
      ),
    );
  expect(problems('forecast: true')).toEqual([]);
  expect(problems('forecast: false')).toEqual([
    'seeds/events.yaml:1 counted: 2030 lies ahead of its article: say forecast: true',
  ]);
});

test('what does not is none', () => {
  refusedIn('events.yaml')(
    'category: model → category: model\n  forecast: true',
    'counted: 2023-03 is no forecast: its article is of 2023-03',
    '- id',
  );
});
