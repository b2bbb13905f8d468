import type { Verdict } from './verdict.ts';
import type { Numbers } from './visited.ts';

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

/** How many passed, and how many of the others only the machine failed. */
export function tally(verdicts: readonly Verdict[]): string {
  const count = (which: (verdict: Verdict) => boolean) => verdicts.filter(which).length;
  const passed = count(({ pass }) => pass);
  const busy = count(({ machine }) => machine);
  const missed = verdicts.length - passed;
  return `${passed} of ${verdicts.length} gates passed, ${missed} missed${busy ? ` (${busy} by a busy machine)` : ''}.`;
}

function verdictWord({ pass, reached, beyond, machine }: Verdict): string {
  if (!pass) return machine ? 'FAIL (busy machine)' : 'FAIL';
  return reached && beyond !== undefined ? 'pass, beyond' : 'pass';
}

/** The medians of all targets as a table, one line for each measure. */
export function measureTable<M extends Numbers<M>>(targets: { name: string; median: M }[]): string {
  const names = Object.keys(targets[0]?.median ?? {}) as (keyof M & string)[];
  const cell = (value: number | null) => (value === null ? 'never' : plain(value));
  const rows = names.map((name) => [name, ...targets.map(({ median }) => cell(median[name]))]);
  return aligned([['median', ...targets.map(({ name }) => name)], ...rows]);
}

/** A measure without decimals, for a line of its own. */
export const whole = (value: number | null): string => (value === null ? 'never' : value.toFixed(0));

/** Rows of cells as lines, each column as wide as it needs to be. */
export function aligned(rows: string[][]): string {
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
