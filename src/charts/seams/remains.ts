import type { NetworkData } from '../network/types.ts';
import type { Bits, Counted, SeamsData, SeamsHand } from './types.ts';

/** How many there are, and how many stand. */
export interface Left {
  all: number;
  left: number;
}

/** What stands without some of the articles. */
export interface Remains {
  /** Ids of nodes and ties of the network that do not. */
  absent: string[];
  names: Left;
  ties: Left;
  facts: Left;
  /** Steps that lose nothing. */
  steps: Left;
  /** How much of what each step cites stands, from 0 to 1, by scene. */
  story: number[][];
}

/** The articles that the reader has switched off, as bits. Ids that the data does not know count for nothing. */
export const offBits = ({ articles }: SeamsData, hand: SeamsHand | null): Bits =>
  articles.reduce((bits, { id }, index) => (hand?.off?.includes(id) ? bits | (1 << index) : bits), 0);

/**
 * What stands without the articles that are off. A tie stands on any of its facts, but on all of them together where it
 * is read from context; a name on any fact of its own or on any tie that stands.
 */
export function remainsOf(data: SeamsData, off: Bits): Remains {
  const { network, rests } = data;
  const [ties, names] = standing(network, factsLeft(data, off));
  const absent = (all: { id: string }[], left: Set<string>) =>
    all.flatMap(({ id }) => (left.has(id) ? [] : [id]));
  const story = rests.story.map((scene) => scene.map((cited) => share(cited, off)));
  const steps = story.flat();
  return {
    absent: [...absent(network.nodes, names), ...absent(network.edges, ties)],
    names: { all: network.nodes.length, left: names.size },
    ties: { all: network.edges.length, left: ties.size },
    facts: { all: sum(rests.facts), left: sum(rests.facts.filter(([needs]) => !(needs & off))) },
    steps: { all: steps.length, left: steps.filter((one) => one === 1).length },
    story,
  };
}

/** Ids of the facts of the network that need none of the articles that are off. */
function factsLeft({ network, rests }: SeamsData, off: Bits): ReadonlySet<string> {
  const ids = Object.keys(network.cites);
  return new Set(ids.filter((_, index) => !((rests.cites[index] ?? 0) & off)));
}

function standing(
  { nodes, edges }: NetworkData,
  facts: ReadonlySet<string>,
): [ties: Set<string>, names: Set<string>] {
  const isLeft = (id: string) => facts.has(id);
  const tied = edges.filter(({ evidence, facts: own }) =>
    evidence === 'implied' ? own.every(isLeft) : own.some(isLeft),
  );
  const ends = new Set(tied.flatMap(({ from, to }) => [from, to]));
  const named = nodes.filter(({ id, facts: own }) => own.some(isLeft) || ends.has(id));
  return [new Set(tied.map(({ id }) => id)), new Set(named.map(({ id }) => id))];
}

const sum = (counted: readonly Counted[]): number => counted.reduce((all, [, many]) => all + many, 0);

/** What is left of some facts, from 0 to 1; of none at all everything. */
const share = (cited: Counted[], off: Bits): number =>
  cited.length ? sum(cited.filter(([needs]) => !(needs & off))) / sum(cited) : 1;
