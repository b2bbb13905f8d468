import type { PlacedEdge } from '../edges.ts';
import type { NetworkLayout } from '../layout.ts';
import type { NetworkHand, NetworkView } from '../types.ts';
import { otherEnd, tiesRound } from './round.ts';

type Picture = Pick<NetworkLayout, 'nodes' | 'edges'>;

/** Where a reader stands who walks from node to node along ties. */
export interface Walk {
  /** The node stood on. */
  at: string;
  /** The tie turned to; none on arrival. */
  tie?: string;
  /** The way here: every node left, with the tie that was turned to there. */
  trail: { at: string; tie?: string }[];
}

/** What a reader can do: turn to the tie before or after, follow it, go back, go home. */
export type Move = 'before' | 'after' | 'along' | 'back' | 'home';

const isHere = ({ nodes }: Picture, id: string | undefined): id is string =>
  nodes.some(({ node }) => node.id === id);

/** Where a walk begins: on the node selected, else on the first the step stresses, else at home. */
export function begin(
  { emphasis }: NetworkView,
  hand: NetworkHand | null,
  picture: Picture,
  order: readonly string[],
): Walk | undefined {
  const at = [...(hand?.selected ?? []), ...emphasis, ...order].find((id) => isHere(picture, id));
  return at === undefined ? undefined : { at, trail: [] };
}

/** The walk as the picture has it: null where the reader does not walk, or the node stood on is gone. */
export function walkIn(own: Walk | null, at: string | undefined, picture: Picture): Walk | null {
  if (!isHere(picture, at)) return null;
  if (own?.at !== at) return { at, trail: [] };
  return own.tie && !picture.edges.some(({ edge }) => edge.id === own.tie) ? { at, trail: own.trail } : own;
}

/** The tie turned to, with its place among the ties of the node; undefined where none is. */
export function turnedTo(
  { at, tie }: Walk,
  picture: Picture,
): { placed: PlacedEdge; index: number; of: number } | undefined {
  const round = tiesRound(at, picture);
  const index = round.findIndex(({ edge }) => edge.id === tie);
  const placed = round[index];
  return placed && { placed, index, of: round.length };
}

/**
 * The walk after a move; the same walk where there is nowhere to go.
 * @param order everybody in reading order; home is the first of them who is shown
 */
export function moved(walk: Walk, move: Move, picture: Picture, order: readonly string[]): Walk {
  const { at, tie, trail } = walk;
  const left = { at, ...(tie && { tie }) };
  if (move === 'back') {
    const before = trail.findLast(({ at }) => isHere(picture, at));
    return before ? { ...before, trail: trail.slice(0, trail.lastIndexOf(before)) } : walk;
  }
  if (move === 'home') {
    const home = order.find((id) => isHere(picture, id));
    return home === undefined || home === at ? walk : { at: home, trail: [...trail, left] };
  }
  const turned = turnedTo(walk, picture);
  if (move === 'along' && turned) {
    return { at: otherEnd(turned.placed, at), trail: [...trail, left] };
  }
  const round = tiesRound(at, picture);
  // From twelve, the first tie after it or the last before it.
  const from = turned?.index ?? (move === 'before' ? 0 : -1);
  const next = round[(from + (move === 'before' ? round.length - 1 : 1)) % (round.length || 1)];
  return next ? { at, tie: next.edge.id, trail } : walk;
}
