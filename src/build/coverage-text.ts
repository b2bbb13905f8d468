import type { Register } from '#facts/register.ts';
import type { Coverage, Share } from './coverage.ts';

/** The coverage as lines for whoever runs the build: each fact counts once, where it is told first. */
export function coverageText(coverage: Coverage, register: Register): string {
  const { shares, facts, used, cited, pictured, timeline, recordOnly, disputed, sums } = coverage;
  const name = ({ source }: Share) => {
    if (source === null) return 'our sums';
    const { number, seed } = register.source(source);
    return `[${number}] ${seed} ${source}`;
  };
  const rows = [
    ['', 'facts', 'words', 'pictures', 'timeline', 'untold', 'told %'],
    ...[
      ...shares.map((one) => ({ ...one, name: name(one) })),
      { name: 'all', facts, used, words: cited.facts, timeline },
    ].map((one) => [
      one.name,
      ...[one.facts, one.words, one.used - one.words, one.timeline, one.facts - one.used - one.timeline].map(
        String,
      ),
      one.facts ? String(Math.round((100 * (one.used + one.timeline)) / one.facts)) : '–',
    ]),
  ];
  const conflicts = Object.entries(coverage.conflicts);
  const all = conflicts.reduce((sum, [, n]) => sum + n, 0);
  return [
    'Register and story',
    ...table(rows),
    `cited in words: ${cited.facts} facts, ${cited.figures} of them figures; in pictures only: ${pictured}; on the timeline only: ${timeline}; kept for the record: ${recordOnly}`,
    `our sums worked out again: ${sums.same} of ${sums.all} the same; disputed facts: ${disputed}`,
    `conflicts: ${all}${all ? ` (${conflicts.map(([kind, n]) => `${kind} ${n}`).join(', ')})` : ''}`,
  ].join('\n  ');
}

/** Rows in columns: the first to the left, figures to the right. */
function table(rows: readonly string[][]): string[] {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => (row[column] ?? '').length)),
  );
  return rows.map((row) =>
    row
      .map((cell, column) => (column ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[0] ?? 0)))
      .join('  '),
  );
}
