import type { Table } from '../types.ts';
import type { CardsData } from './types.ts';

/** What the grid stands for as rows: cards, prices, bills, rounds, and the other cards. */
export const table = ({ rows, words }: CardsData): Table => ({
  columns: ['what', 'amount', 'evidence'],
  rows: rows.map(({ id, what, amount, evidence, facts }) => ({
    id,
    facts,
    cells: [what, amount, words.evidence[evidence]],
  })),
});
