import { order } from '../graph.ts';
import type { NetworkData, NetworkEdge } from '../types.ts';
import { say } from '../words.ts';

/** A tie as a line to read. */
export interface TieLine {
  id: string;
  /** The tie as a sentence. */
  said: string;
  /** Its date and how it is known. */
  known: string;
  facts: string[];
}

/** A tie seen from one of its ends. */
export interface OwnTie extends TieLine {
  /** The other end, and what it is called. */
  to: string;
  name: string;
  /** Whether the picture shows it. */
  here: boolean;
}

/** What a node is called when it is spoken of. Throws naming a node the data does not have. */
export function nameOf(data: NetworkData, id: string): string {
  const node = data.nodes.find((one) => one.id === id);
  if (!node) throw new Error(`network: no node "${id}"`);
  return node.name?.text ?? node.said;
}

export const lineOf = (
  { words }: NetworkData,
  { id, said, when, evidence, facts }: NetworkEdge,
): TieLine => ({
  id,
  said,
  known: say(words, 'tool-known', {
    date: when ?? say(words, 'tool-undated-tie'),
    evidence: say(words, `evidence-${evidence}`),
  }),
  facts,
});

const dayOf = ({ since, asOf, until }: NetworkEdge): string => since ?? asOf ?? until ?? '9999';

/** Everybody's ties, the dated first by date; those the picture does not show come last. */
export function tiesOf(data: NetworkData, id: string, here: ReadonlySet<string>): OwnTie[] {
  return data.edges
    .filter(({ from, to }) => from === id || to === id)
    .toSorted((a, b) => order(dayOf(a), dayOf(b)) || order(a.id, b.id))
    .map((edge) => {
      const to = edge.from === id ? edge.to : edge.from;
      return { ...lineOf(data, edge), to, name: nameOf(data, to), here: here.has(edge.id) };
    })
    .sort((a, b) => Number(b.here) - Number(a.here));
}

/** The ties of a path as lines, in order. Throws naming a tie the data does not have. */
export const pathLines = (data: NetworkData, edges: readonly string[]): TieLine[] =>
  edges.map((id) => {
    const edge = data.edges.find((one) => one.id === id);
    if (!edge) throw new Error(`network: no tie "${id}"`);
    return lineOf(data, edge);
  });
