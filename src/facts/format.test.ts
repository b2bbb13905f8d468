import { expect, test } from 'vitest';
import { formatPeriod } from './dates.ts';
import { formatTable, periods } from './format-table.ts';
import { formatFact, type FormatAs } from './format.ts';
import { units } from './units.ts';

const rows = formatTable.map(
  (row) => [`${JSON.stringify(row.value)} ${row.unit} ${row.qualifier}`, row] as const,
);

test.each(rows)('%s', (_, { expected, ...amount }) => {
  const printed = Object.keys(expected).map((as) => {
    const text = (lang: 'en' | 'zh') => formatFact(amount, lang, as as FormatAs);
    return [as, { en: text('en'), zh: text('zh') }];
  });
  expect(Object.fromEntries(printed)).toEqual(expected);
});

test('every unit stands in the table, in the singular and in the plural', () => {
  const values = (unit: string) => formatTable.filter((row) => row.unit === unit).map(({ value }) => value);
  for (const [unit, { words }] of Object.entries(units)) {
    expect(values(unit).length, unit).toBeGreaterThan(0);
    if (!words.en.one) continue;
    expect(values(unit), unit).toContain(1);
    expect(values(unit).filter((value) => value !== 1).length, unit).toBeGreaterThan(0);
  }
});

test.each(periods)('from %s until %s', (date, until, en, zh) => {
  expect(formatPeriod({ date, until }, 'en')).toBe(en);
  expect(formatPeriod({ date, until }, 'zh')).toBe(zh);
});

const words = { value: { en: 'a few seconds', zh: '几秒' }, unit: 'seconds', qualifier: 'up-to' } as const;

test('an amount in the words of the article prints as those words', () => {
  for (const as of ['full', 'short', 'words'] as const) {
    expect(formatFact(words, 'en', as)).toBe('a few seconds');
    expect(formatFact(words, 'zh', as)).toBe('几秒');
  }
});

test('what has no value or no year is not printed as if it had', () => {
  const none = { id: 'a-remark', value: null, unit: 'none', qualifier: 'exact' } as const;
  expect(() => formatFact(none, 'en')).toThrow('“a-remark” has no value to print');
  const seconds = { id: 'clip', value: 60, unit: 'seconds', qualifier: 'exact' } as const;
  expect(() => formatFact(seconds, 'en', 'year')).toThrow('“clip” is neither a date nor a calendar year');
  expect(() => formatFact(words, 'zh', 'year')).toThrow('is neither a date nor a calendar year');
  const bad = { value: '2023-02-30', unit: 'date', qualifier: 'exact' } as const;
  expect(() => formatFact(bad, 'en')).toThrow('“2023-02-30” is not a date');
});
