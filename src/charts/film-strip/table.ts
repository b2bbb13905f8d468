import type { Table } from '../types.ts';
import type { FilmStripData } from './types.ts';

/** The lengths of the strip as rows, what came before first. */
export const table = ({ bands, fill }: FilmStripData): Table => ({
  columns: ['what', 'length', 'evidence'],
  rows: [
    ...bands.map(({ id, name, title, said, facts }) => ({ id, cells: [name, title.text, said.text], facts })),
    { id: 'sora-shown', cells: [fill.title.text, fill.number.text, fill.said], facts: fill.facts },
  ],
});
