import type { Verdict } from './gates.ts';
import type { Measures } from './measures.ts';

const HEAD = ['gate', 'page', 'value', 'ratio', 'at most', 'beyond', ''];

/** The verdicts as a table to read in a terminal. */
export function verdictTable(verdicts: Verdict[]): string {
  const rows = verdicts.map((verdict) => {
    const { what, page, unit, value, against, ratio, most, beyond } = verdict;
    const bound = (number: number | undefined) =>
      number === undefined ? '' : against ? `${number}x ${against}` : withUnit(number, unit);
    return [
      what,
      page,
      value === null ? 'never' : withUnit(value, unit),
      against ? (typeof ratio === 'number' ? `${plain(ratio)}x` : '–') : '',
      bound(most),
      bound(beyond),
      verdictWord(verdict),
    ];
  });
  return aligned([HEAD, ...rows]);
}

function verdictWord({ pass, reached, beyond, machine }: Verdict): string {
  if (!pass) return machine ? 'FAIL (busy machine)' : 'FAIL';
  return reached && beyond !== undefined ? 'pass, beyond' : 'pass';
}

/** The medians of all targets as a table, one line for each measure. */
export function measureTable(targets: { name: string; median: Measures }[]): string {
  const names = Object.keys(targets[0]?.median ?? {}) as (keyof Measures)[];
  const cell = (value: number | null) => (value === null ? 'never' : plain(value));
  const rows = names.map((name) => [name, ...targets.map(({ median }) => cell(median[name]))]);
  return aligned([['median', ...targets.map(({ name }) => name)], ...rows]);
}

function aligned(rows: string[][]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const line = (row: string[]) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd();
  return rows.map(line).join('\n');
}

function withUnit(value: number, unit: string): string {
  return unit ? `${plain(value)} ${unit}` : plain(value);
}

function plain(value: number): string {
  return value.toFixed(value < 10 ? 3 : 1).replace(/\.?0+$/, '');
}
