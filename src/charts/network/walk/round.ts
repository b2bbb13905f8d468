import type { PlacedEdge } from '../edges.ts';
import { order } from '../graph.ts';
import type { NetworkLayout } from '../layout.ts';
import type { PlacedNode } from '../nodes.ts';

type Picture = Pick<NetworkLayout, 'nodes' | 'edges'>;

/** The other end of a tie. */
export const otherEnd = ({ edge }: PlacedEdge, id: string): string =>
  edge.from === id ? edge.to : edge.from;

/**
 * The ties of a node as they are drawn, clockwise from twelve; along a bar, as they come along it. What lies in the
 * same direction comes by id.
 */
export function tiesRound(id: string, { nodes, edges }: Picture): PlacedEdge[] {
  const byId = new Map(nodes.map((placed) => [placed.node.id, placed]));
  const here = byId.get(id);
  if (!here) return [];
  return edges
    .flatMap((placed): { placed: PlacedEdge; turn: number }[] => {
      if (placed.edge.from !== id && placed.edge.to !== id) return [];
      const there = byId.get(otherEnd(placed, id));
      return there ? [{ placed, turn: turnOf(here, there, placed) }] : [];
    })
    .sort((one, other) => one.turn - other.turn || order(one.placed.edge.id, other.placed.edge.id))
    .map(({ placed }) => placed);
}

/** Tenths of a degree from twelve; pixels where the ties hang on a bar. */
function turnOf(here: PlacedNode, there: PlacedNode, { edge, trace }: PlacedEdge): number {
  if (here.bar) return here.bar.along === 'x' ? there.x : there.y;
  // A tie meets a bar where it is nearest, not in its middle.
  const foot = there.bar && (edge.from === here.node.id ? trace.at(-1) : trace[0]);
  const [x, y] = foot ?? [there.x, there.y];
  const turn = (Math.atan2(x - here.x, here.y - y) * 1800) / Math.PI;
  return (Math.round(turn) + 3600) % 3600;
}
