/** The lines of `format-lines.ts` as data, and the periods: what the formats are tested against. */
import * as lines from './format-lines.ts';
import type { Lang, Qualifier } from './types.ts';
import { isUnit, type UnitId } from './units.ts';

/** One amount and what is to be printed of it. */
export interface FormatRow {
  value: number | [number, number] | string;
  unit: UnitId;
  qualifier: Qualifier;
  expected: Record<string, Record<Lang, string>>;
}

function rowOf(line: string, third: 'words' | 'year'): FormatRow {
  const [amount = '', ...cells] = line.split(' | ');
  const [value = '', unit = '', qualifier = 'exact'] = amount.split(' ');
  if (cells.length !== 6 || !isUnit(unit)) throw new Error(`“${line}” is no line of the table`);
  const form = (at: number): Record<Lang, string> => {
    const [en, zh] = [cells[at]!, cells[at + 1]!];
    return { en: en === '=' ? cells[0]! : en, zh: zh === '=' ? cells[1]! : zh };
  };
  return {
    value: unit === 'date' ? value : (JSON.parse(value) as number | [number, number]),
    unit,
    qualifier: qualifier as Qualifier,
    expected: { full: form(0), short: form(2), words: form(third === 'words' ? 4 : 0), [third]: form(4) },
  };
}

const rowsOf = (table: string, third: 'words' | 'year' = 'words'): FormatRow[] =>
  table
    .trim()
    .split('\n')
    .map((line) => rowOf(line, third));

/** The whole table. */
export const formatTable: FormatRow[] = [
  ...[lines.figures, lines.money, lines.shares, lines.time, lines.things, lines.hedged].flatMap((table) =>
    rowsOf(table),
  ),
  ...rowsOf(lines.moments, 'year'),
];

/** Periods: from, until, English, Chinese. */
export const periods: [date: string, until: string, en: string, zh: string][] = [
  ['2019', '2023', '2019 to 2023', '2019年至2023年'],
  ['2021', '2023-07', '2021 to July 2023', '2021年至2023年7月'],
  ['2023-12', '2024-02', 'December 2023 to February 2024', '2023年12月至2024年2月'],
  ['2024-02', '2024-04', 'February to April 2024', '2024年2月至4月'],
  ['2024-Q1', '2024-Q3', 'first to third quarter of 2024', '2024年第一季度至第三季度'],
  ['2023-Q4', '2024-Q1', 'fourth quarter of 2023 to first quarter of 2024', '2023年第四季度至2024年第一季度'],
  ['2023-Q1', '2023-07', 'first quarter to July 2023', '2023年第一季度至7月'],
  ['2024-02-15', '2024-02-27', '15 to 27 February 2024', '2024年2月15日至27日'],
  ['2024-02-15', '2024-04-27', '15 February to 27 April 2024', '2024年2月15日至4月27日'],
  ['2023-12-30', '2024-01-02', '30 December 2023 to 2 January 2024', '2023年12月30日至2024年1月2日'],
  ['2024-02-15', '2024-Q2', '15 February to second quarter of 2024', '2024年2月15日至第二季度'],
];
