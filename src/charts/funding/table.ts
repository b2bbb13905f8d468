import type { Column, Table } from '../types.ts';
import type { FundingData } from './types.ts';

type Row = Partial<Record<Column, string>> & { id: string; facts: string[] };

const order: Column[] = ['what', 'amount', 'who', 'evidence'];

/** Everything the chart can draw as rows: years, what they went to, what firms are worth, what is said of it. */
export function table({ years, parts, sets, firms, lines, voices, words }: FundingData): Table {
  const known = (evidence: keyof typeof words.evidence) => words.evidence[evidence];
  const raised = (name: string) => words.raised.replace('{name}', name);
  const worth = (name: string) => words.value.replace('{name}', name);
  const rows: Row[] = [
    ...years
      .filter((year) => !parts.some(({ id, of }) => of === 'later' && year.parts?.includes(id)))
      .map(({ id, year, sum, evidence, facts }) => ({
        id,
        facts,
        what: words.total.replace('{name}', year.text),
        amount: sum.printed.full.text,
        evidence: known(evidence),
      })),
    ...sets.flatMap(({ id, name, sum, facts }) =>
      name && sum ? [{ id, facts, what: raised(name.text), amount: sum.printed.full.text }] : [],
    ),
    ...parts.map(({ id, name, sum, evidence, facts }) => ({
      id,
      facts,
      what: raised(name.text),
      amount: sum.printed.full.text,
      evidence: known(evidence),
    })),
    ...firms.map(({ id, name, sum, evidence, facts }) => ({
      id: `worth:${id}`,
      facts,
      what: worth(name.text),
      amount: sum.printed.full.text,
      evidence: known(evidence),
    })),
    ...lines.map(({ id, note, sum, evidence, facts }) => ({
      id,
      facts,
      what: note.text,
      amount: sum.printed.full.text,
      evidence: known(evidence),
    })),
    ...voices.map(({ id, name, claim, by, evidence, facts }) => ({
      id,
      facts,
      what: words.voice.replace('{name}', name.text).replace('{claim}', claim.text).replace('{by}', by.text),
      who: by.text,
      evidence: known(evidence),
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
