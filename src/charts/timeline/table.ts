import type { Column, Table } from '../types.ts';
import type { TimelineData } from './types.ts';

/**
 * Everything of a timeline as rows: dated events, earliest first, then what has no date, then what is claimed and by whom. Columns that
 * no row fills are left out.
 */
export function table({ events, strips = [], claims = [], spans = [], words }: TimelineData): Table {
  const dated = events
    .toSorted((one, other) => one.start.localeCompare(other.start) || one.end.localeCompare(other.end))
    .map(({ id, of, when, title, precision, evidence, facts }) => ({
      id,
      facts: [...facts, ...(strips.find((strip) => strip.id === id)?.facts ?? [])],
      when: when.text,
      what: of ? `${of}${words.describe.of}${title.text}` : title.text,
      length: strips.find((strip) => strip.id === id)?.said.text,
      precision: words.precision[precision],
      evidence: words.evidence[evidence],
    }));
  const undated = spans.flatMap(({ id, of = '', title, said, facts }) =>
    title ? [{ id, facts, what: `${of}${words.describe.of}${title.text}`, when: said?.text }] : [],
  );
  const said = claims.map(({ id, name, claim, by, evidence, facts }) => ({
    id,
    facts,
    what: `${name.text}${words.describe.of}${claim.text}`,
    who: by.text,
    evidence: words.evidence[evidence],
  }));
  const rows: (Partial<Record<Column, string>> & { id: string; facts: string[] })[] = [
    ...dated,
    ...undated,
    ...said,
  ];
  const order: Column[] = ['what', 'when', 'who', 'length', 'precision', 'evidence'];
  const columns = order.filter((column) => rows.some((row) => row[column]));
  return {
    columns,
    rows: rows.map(({ id, facts, ...row }) => ({
      id,
      facts,
      cells: columns.map((column) => row[column] ?? '–'),
    })),
  };
}
