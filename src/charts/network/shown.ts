import type { Emphasis } from '../types.ts';
import { graphOf, shortestPath, type Path } from './graph.ts';
import type { NetworkData, NetworkEdge, NetworkHand, NetworkNode, NetworkView } from './types.ts';

/** Who and what a view shows, in the order of the data. */
export interface Shown {
  /** Everybody of the view, whatever the day: labels are placed for all of them, so that growth moves none. */
  nodes: NetworkNode[];
  edges: NetworkEdge[];
  /** Ids of those that are visible on the day the view or the reader has chosen. */
  visible: ReadonlySet<string>;
  emphasis: ReadonlyMap<string, Emphasis>;
  /** Ids the step itself stresses; the reader's own choice comes on top. */
  told: ReadonlySet<string>;
  /** Ids of nodes that wait outside what the step is about. */
  outside: ReadonlySet<string>;
  /** Of the visible ties, how many no article dates: no year can show or hide them. */
  undated: number;
  /** The way between the two nodes the reader selected; absent where there is none. */
  path?: Path;
}

/** The view with its ids looked up. Throws naming a node or tie that the data does not have. */
export function shownIn(data: NetworkData, view: NetworkView, hand: NetworkHand | null): Shown {
  const known = new Map(data.nodes.map((node) => [node.id, node]));
  const ties = new Map(data.edges.map((edge) => [edge.id, edge]));
  const wanted = new Set(view.nodes);
  for (const id of [...wanted, ...(view.areas ?? []).map((area) => area.id)])
    if (!known.has(id)) throw new Error(`network: no node "${id}"`);
  for (const id of view.edges ?? []) if (!ties.has(id)) throw new Error(`network: no tie "${id}"`);
  for (const id of [...view.emphasis, ...(Array.isArray(view.quiet) ? view.quiet : [])])
    if (!known.has(id) && !ties.has(id)) throw new Error(`network: nothing is called "${id}"`);
  const kept = view.edges && new Set(view.edges);
  const nodes = data.nodes.filter(({ id }) => wanted.has(id));
  const edges = data.edges.filter(
    ({ id, from, to }) => wanted.has(from) && wanted.has(to) && (!kept || kept.has(id)),
  );
  const until = lastDay(view, hand);
  const without = new Set(hand?.without);
  const absent = new Set(view.absent);
  const visibleNodes = nodes
    .filter(({ id, from }) => !absent.has(id) && (!until || !from || from <= until))
    .map(({ id }) => id);
  const here = new Set(visibleNodes);
  const visibleEdges = edges.filter((edge) => {
    const day = dayOf(edge);
    return (
      here.has(edge.from) &&
      here.has(edge.to) &&
      !absent.has(edge.id) &&
      !without.has(edge.kind) &&
      (!until || !day || day <= until)
    );
  });
  const visible = new Set([...visibleNodes, ...visibleEdges.map(({ id }) => id)]);
  const told = new Set(view.emphasis);
  const outside = new Set(view.outside);
  const [one, other] = (hand?.selected ?? []).filter((id) => here.has(id));
  const path = one && other ? shortestPath(graphOf(visibleEdges), one, other) : undefined;
  const undated = visibleEdges.filter((edge) => !dayOf(edge)).length;
  const stressed = one ? selection(one, other, visibleEdges, path) : undefined;
  const emphasis = new Map<string, Emphasis>();
  const quiet = stressed ? 'rest' : view.quiet;
  const loud = stressed ?? told;
  const ends = new Set(edges.filter(({ id }) => loud.has(id)).flatMap(({ from, to }) => [from, to]));
  const level = (id: string, near: boolean): Emphasis =>
    loud.has(id) || id === hand?.at ? 2 : quiet === 'rest' ? (near ? 1 : 0) : quiet?.includes(id) ? 0 : 1;
  for (const { id } of nodes) emphasis.set(id, level(id, ends.has(id)));
  for (const { id, from, to } of edges) {
    const within = loud.has(from) && loud.has(to);
    const faint = Array.isArray(quiet) && (quiet.includes(from) || quiet.includes(to));
    emphasis.set(id, faint && !loud.has(id) ? 0 : level(id, !stressed && within));
  }
  return { nodes, edges, visible, emphasis, told, outside, undated, ...(path && { path }) };
}

/** The day a tie is dated by: when it began, or was seen to hold. */
const dayOf = ({ since, asOf }: NetworkEdge): string | undefined => since ?? asOf;

function lastDay(view: NetworkView, hand: NetworkHand | null): string | undefined {
  const year = hand?.year === undefined ? undefined : `${hand.year}-12-31`;
  return [view.until, year].filter((day) => day !== undefined).sort()[0];
}

/** What a selection stresses: one node with its ties and those at their other ends, or the way between two. */
function selection(
  one: string,
  other: string | undefined,
  edges: NetworkEdge[],
  path: Path | undefined,
): ReadonlySet<string> {
  if (other) return new Set([one, other, ...(path?.nodes ?? []), ...(path?.edges ?? [])]);
  const own = edges.filter(({ from, to }) => from === one || to === one);
  return new Set([one, ...own.map(({ id }) => id)]);
}
