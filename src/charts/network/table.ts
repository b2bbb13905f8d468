import type { Column, Table } from '../types.ts';
import { degree, graphOf } from './graph.ts';
import type { NetworkData } from './types.ts';
import { say } from './words.ts';

const columns: Column[] = ['from', 'tie', 'to', 'when', 'evidence'];

/**
 * Every tie as a row, in the order of the data, then everybody without any. Words: `kind-{kind}` of ties,
 * `evidence-{evidence}`, `no-tie`.
 */
export function table({ nodes, edges, words }: NetworkData): Table {
  const known = new Map(nodes.map((node) => [node.id, node]));
  const nameOf = (id: string): string => {
    const node = known.get(id);
    if (!node) throw new Error(`network: a tie leads to "${id}", which does not exist`);
    return node.name?.text ?? node.said;
  };
  const graph = graphOf(edges);
  return {
    columns,
    rows: [
      ...edges.map(({ id, from, to, kind, when, evidence, facts }) => ({
        id,
        facts,
        cells: [
          nameOf(from),
          say(words, `kind-${kind}`),
          nameOf(to),
          when ?? '–',
          say(words, `evidence-${evidence}`),
        ],
      })),
      ...nodes
        .filter(({ id }) => degree(graph, id) === 0)
        .map(({ id, evidence, facts }) => ({
          id,
          facts,
          cells: [nameOf(id), say(words, 'no-tie'), '–', '–', say(words, `evidence-${evidence}`)],
        })),
    ],
  };
}
