/** A generated network of any size in the proportions of the real one, for tests and for the benchmark. */
import { roughText } from '../labels/rough.ts';
import { randomFrom } from './random.ts';
import { KIND_SHARES, LAYER_SHARES, PAIR_KINDS, YEAR_SHARES } from './synth-shares.ts';
import type { NetworkEdge, NetworkNode, NodeKind } from './types.ts';

/** What a generated node is known by, besides what the chart needs. */
export interface SynthNode extends NetworkNode {
  /** Part of the whole network. */
  layer: string;
  /** A year or a month, for the two of five that are dated. */
  dated?: { date: string; precision: 'year' | 'month' };
}

export interface Synthetic {
  nodes: SynthNode[];
  edges: NetworkEdge[];
}

type Random = () => number;

/** Picks by shares. */
function pick<T>(shares: readonly (readonly [T, number])[], random: Random): T {
  let left = random() * shares.reduce((sum, [, share]) => sum + share, 0);
  for (const [one, share] of shares) if ((left -= share) < 0) return one;
  return shares.at(-1)![0];
}

function dated(random: Random): SynthNode['dated'] {
  if (random() >= 0.4) return undefined;
  const year = pick(YEAR_SHARES, random);
  if (random() < 0.4) return { date: String(year), precision: 'year' };
  const month = 1 + Math.floor(random() * (year === 2024 ? 5 : 12));
  return { date: `${year}-${String(month).padStart(2, '0')}`, precision: 'month' };
}

function nodeOf(number: number, random: Random): SynthNode {
  const first = number === 0;
  const kind: NodeKind = first ? 'university' : pick(KIND_SHARES, random);
  const date = first ? undefined : dated(random);
  const said = first ? 'Tsinghua University' : `Mark ${number}`;
  return {
    id: first ? 'tsinghua' : `mark-${number}`,
    kind,
    layer: first ? 'core' : pick(LAYER_SHARES, random),
    name: roughText(said, 'name'),
    said,
    tie: first || random() < 0.3 ? 'stated' : 'not-stated',
    evidence: 'stated',
    facts: [`fact-${number}`],
    keys: [said.toLowerCase()],
    ...(date && { dated: date, from: date.date.length === 4 ? `${date.date}-01-01` : `${date.date}-01` }),
  };
}

/** The second end of a tie: one that has many already, or one of the same part, or any. */
function otherEnd(
  from: number,
  nodes: SynthNode[],
  ends: number[],
  same: Map<string, number[]>,
  random: Random,
): number {
  const any = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;
  if (random() < 0.35 && ends.length > 0) return any(ends);
  if (random() < 0.82) return any(same.get(nodes[from]!.layer)!);
  return Math.floor(random() * nodes.length);
}

function edgeOf(from: SynthNode, to: SynthNode, kind: string, random: Random): NetworkEdge {
  const [known, when] = [random(), random()];
  const evidence =
    known < 0.01 ? 'disputed' : known < 0.05 ? 'reported' : known < 0.14 ? 'implied' : 'stated';
  const id = `${from.id}:${kind}:${to.id}`;
  const said = `${from.said} – ${kind} – ${to.said}`;
  const year = pick(YEAR_SHARES, random);
  return {
    id,
    from: from.id,
    to: to.id,
    kind,
    evidence,
    facts: [id],
    said,
    ...(when < 0.48 && { since: `${year}-01-01` }),
  };
}

/**
 * A network of `n` nodes and `m` ties; the first node is Tsinghua. The same numbers give the same network.
 *
 * @throws when `m` ties do not fit between `n` nodes
 */
export function synth(n: number, m: number, seed: number): Synthetic {
  const random = randomFrom(seed);
  const nodes = Array.from({ length: n }, (_, number) => nodeOf(number, random));
  const same = new Map<string, number[]>();
  for (const [number, { layer }] of nodes.entries()) same.set(layer, [...(same.get(layer) ?? []), number]);
  const edges: NetworkEdge[] = [];
  const [joined, ends] = [new Set<number>(), [] as number[]];
  for (let tries = 0; edges.length < m; tries++) {
    if (tries > 200 * m) throw new Error(`${m} ties do not fit between ${n} nodes`);
    const from = Math.floor(random() * n);
    const to = otherEnd(from, nodes, ends, same, random);
    const kind = PAIR_KINDS[`${nodes[from]!.kind}-${nodes[to]!.kind}`];
    const pair = Math.min(from, to) * n + Math.max(from, to);
    if (!kind || from === to || joined.has(pair)) continue;
    joined.add(pair);
    ends.push(from, to);
    edges.push(edgeOf(nodes[from]!, nodes[to]!, kind, random));
  }
  return { nodes, edges };
}
