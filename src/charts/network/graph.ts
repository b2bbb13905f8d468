import type { NetworkEdge } from './types.ts';

/** One end of a tie, seen from the other. */
interface Step {
  to: string;
  edge: string;
}

/** Who is tied to whom, whatever the direction; neighbours by id, so that every walk is the same. */
export type Graph = ReadonlyMap<string, readonly Step[]>;

export function graphOf(edges: readonly NetworkEdge[]): Graph {
  const graph = new Map<string, Step[]>();
  const add = (from: string, to: string, edge: string) => {
    const steps = graph.get(from);
    if (steps) steps.push({ to, edge });
    else graph.set(from, [{ to, edge }]);
  };
  for (const { id, from, to } of edges) {
    add(from, to, id);
    add(to, from, id);
  }
  for (const steps of graph.values())
    steps.sort((one, other) => order(one.to, other.to) || order(one.edge, other.edge));
  return graph;
}

/** Plain order of ids, the same in every place and language. */
export const order = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

/** How many ties a node has. */
export const degree = (graph: Graph, id: string): number => graph.get(id)?.length ?? 0;

/**
 * For everybody who can be reached from the visible nodes, the visible node nearest to them: breadth first, ties
 * by id. Visible nodes are their own.
 */
export function nearestVisible(graph: Graph, visible: readonly string[]): Map<string, string> {
  const nearest = new Map([...visible].sort(order).map((id) => [id, id]));
  const queue = [...nearest.keys()];
  for (const id of queue) {
    for (const { to } of graph.get(id) ?? []) {
      if (nearest.has(to)) continue;
      nearest.set(to, nearest.get(id) ?? id);
      queue.push(to);
    }
  }
  return nearest;
}

/** A way through the network: its nodes in order, and the ties between them. */
export interface Path {
  nodes: string[];
  edges: string[];
}

/** A shortest way between two nodes, ties by id; undefined where there is none. */
export function shortestPath(graph: Graph, from: string, to: string): Path | undefined {
  const came = new Map<string, Step>();
  const queue = [from];
  for (const id of queue) {
    if (id === to) break;
    for (const { to: next, edge } of graph.get(id) ?? []) {
      if (next === from || came.has(next)) continue;
      came.set(next, { to: id, edge });
      queue.push(next);
    }
  }
  if (from !== to && !came.has(to)) return undefined;
  const path: Path = { nodes: [to], edges: [] };
  for (let at = came.get(to); at; at = came.get(at.to)) {
    path.nodes.unshift(at.to);
    path.edges.unshift(at.edge);
  }
  return path;
}
