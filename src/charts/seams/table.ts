import { table as networkTable } from '../network/table.ts';
import type { Table } from '../types.ts';
import { say } from './say.ts';
import type { SeamsData } from './types.ts';

/**
 * What was corrected, then every tie of the network. Words: `corrected-to`, and `evidence-{evidence}` of the network's.
 */
export function table({ network, corrections, words }: SeamsData): Table {
  const { columns, rows } = networkTable(network);
  return {
    columns,
    rows: [
      ...corrections.map(({ id, printed, held, facts }) => ({
        id,
        cells: [
          printed.text,
          say(words, 'corrected-to'),
          held.text,
          '–',
          say(network.words, 'evidence-disputed'),
        ],
        facts: [...facts.printed, ...facts.held],
      })),
      ...rows,
    ],
  };
}
