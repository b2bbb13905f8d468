import { test } from 'vitest';
import { article, more, refusedIn, type Refusal } from '../refusal-fixture.ts';

const label = 'label: { en: more, zh: 更多 }';
const on = (date: string, precision: string, until = '') =>
  more(`as_of: { date: ${date}, precision: ${precision}, basis: stated${until && `, until: ${until}`} }`);

test.each<Refusal>([
  [on('2023-03', 'day'), 'more: date 2023-03 is exact to the month, not to the day'],
  [on('2023-02-30', 'day'), 'more: “2023-02-30” is not a date'],
  [on('2023-13', 'month'), 'more: “2023-13” is not a date'],
  [on('2023-Q5', 'quarter'), 'more: “2023-Q5” is not a date'],
  [on('March 2023', 'month'), 'more: “March 2023” is not a date'],
  [on('20223', 'year'), 'more: “20223” is not a date'],
  [on('1823-03', 'month'), 'more: the year of 1823-03 is not between 1900 and 2100'],
  [on('2023-03', 'month', 'May'), 'more: “May” is not a date'],
  [on('2023-03', 'month', '2023-03'), 'more: a period from 2023-03 cannot end 2023-03'],
  [on('2023-03', 'month', '2022-11-30'), 'more: a period from 2023-03 cannot end 2022-11-30'],
  [on('2023', 'year', '2023-11'), 'more: a period from 2023 cannot end 2023-11'],
  [on('2023-03', 'month', '3023'), 'more: the year of 3023 is not between 1900 and 2100'],
  [more(`value: 2023, unit: date, ${label}`), 'more: unit date needs the text of a date'],
  [more('unit: date'), 'more: unit date needs the text of a date'],
  [more(`value: 15 March, unit: date, ${label}`), 'more: “15 March” is not a date'],
  [more(`value: '1066', unit: date, ${label}`), 'more: the year of 1066 is not between 1900 and 2100'],
  [more(`value: 20233, unit: year, ${label}`), 'more: “20233” is not a date'],
  [more(`value: 1066, unit: year, ${label}`), 'more: the year of 1066 is not between 1900 and 2100'],
])('%s', refusedIn(article));

test('an article has a date like any', () => {
  refusedIn(article)(
    'date: { date: 2023-03, precision: month → date: { date: 2023-03, precision: year',
    'bill: date 2023-03 is exact to the month, not to the year',
    'id: bill',
  );
});
