import type { Column, Table } from '../types.ts';
import type { PatchesData } from './types.ts';

const columns: Column[] = ['what', 'length', 'amount', 'evidence'];

/** Everything the chart can draw as rows: the estimate part by part, the lengths, the visits. */
export const table = ({ clips, visits, words }: PatchesData): Table => ({
  columns,
  rows: [
    ...words.rows.map(({ id, what, amount, evidence, facts }) => ({
      id,
      facts,
      cells: [what, '–', amount, words.evidence[evidence]],
    })),
    ...clips.map(({ id, name, length, amount, evidence, facts }) => ({
      id: `tokens:${id}`,
      facts,
      cells: [name, length, amount, words.evidence[evidence]],
    })),
    ...visits.map(({ id, name, amount, evidence, facts }) => ({
      id,
      facts,
      cells: [name, '–', amount, words.evidence[evidence]],
    })),
  ],
});
