import { table as timelineTable } from '../timeline/table.ts';
import type { Column, Table } from '../types.ts';
import type { DevicesData } from './types.ts';

const order: Column[] = ['what', 'when', 'who', 'amount', 'evidence'];

/** Everything the chart can draw as rows: what each article says, the devices, what is dated, claimed and counted. */
export function table(data: DevicesData): Table {
  const { devices, stories, week, parallel, share, voices, words } = data;
  const joined = (texts: { text: string }[]) => texts.map(({ text }) => text).join(words.space);
  type Row = Partial<Record<Column, string>> & { id: string; facts: string[] };
  const dated = timelineTable(week);
  const cell = (cells: string[], column: Column) => cells[dated.columns.indexOf(column)];
  const rows: Row[] = [
    ...stories.map(({ id, title, lines, cite, evidence, facts }) => ({
      id,
      facts,
      what: joined([title, ...lines]),
      who: cite.text,
      evidence: words.evidence[evidence],
    })),
    ...devices.map(({ id, name, note, evidence, facts }) => ({
      id,
      facts,
      what: joined([name, ...(note ? [note] : [])]),
      evidence: words.evidence[evidence],
    })),
    ...dated.rows.map(({ id, facts, cells }) => ({
      id,
      facts,
      what: cell(cells, 'what') ?? '',
      when: cell(cells, 'when') ?? '',
      evidence: cell(cells, 'evidence') ?? '',
    })),
    {
      id: 'next',
      facts: [...parallel.facts, ...parallel.toFacts],
      what: joined(parallel.lines),
      when: `${parallel.from.text}–${parallel.to.text}`,
      who: parallel.name.text,
      evidence: words.evidence.claimed,
    },
    {
      id: share.id,
      facts: share.facts,
      what: joined(share.lines),
      amount: share.number.text,
      evidence: words.evidence.stated,
    },
    {
      id: share.restId,
      facts: share.restFacts,
      what: share.rest.text,
      evidence: words.evidence.stated,
    },
    ...voices.map(({ id, name, claim, by, evidence, facts }) => ({
      id,
      facts,
      what: joined([name, claim]),
      who: by.text,
      evidence: words.evidence[evidence],
    })),
  ];
  return {
    columns: order,
    rows: rows.map(({ id, facts, ...row }) => ({
      id,
      facts,
      cells: order.map((column) => row[column] ?? '–'),
    })),
  };
}
