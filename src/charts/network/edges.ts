import { tidy } from '../labels/boxes.ts';
import type { Emphasis, Role, Size } from '../types.ts';
import { growth } from '../labels/voice.ts';
import { directionAt, pointAt, sampled, type Cubic, type Point } from './curve.ts';
import type { Field } from './field.ts';
import { hatchOf } from './hatch.ts';
import type { PlacedNode } from './nodes.ts';
import { routeOf } from './routes.ts';
import type { Shown } from './shown.ts';
import type { NetworkEdge, NetworkView } from './types.ts';

/** How a line tells how well a tie is known. */
export type Line = 'solid' | 'tinted' | 'dashed' | 'claimed' | 'hatched';

/** A tie as it is drawn. Pixels within the frame. */
export interface PlacedEdge {
  edge: NetworkEdge;
  /** One cubic, then its head; a disputed tie is strokes along its cubic. */
  path: string;
  line: Line;
  role: Role;
  /** Founding is drawn stronger than any other tie. */
  strong: boolean;
  emphasis: Emphasis;
  /** Its middle. */
  x: number;
  y: number;
  /** Where the quotation mark of a claim stands. */
  tag?: { x: number; y: number; scale: number };
  /** Straight pieces that labels keep off. */
  trace: Point[];
}

/** Ties without a direction. */
const mutual = new Set(['colleague']);
/** Ties that are money. */
const money = new Set(['invested-in', 'acquired']);
const HEAD = 4.4;

const lines: Record<NetworkEdge['evidence'], Line> = {
  stated: 'solid',
  derived: 'solid',
  counted: 'solid',
  implied: 'tinted',
  reported: 'dashed',
  claimed: 'claimed',
  disputed: 'hatched',
};

/** The ties of a view, in the order of the data. */
export function edgesOf(
  shown: Shown,
  nodes: readonly PlacedNode[],
  view: NetworkView,
  field: Field,
  frame: Size,
): PlacedEdge[] {
  const byId = new Map(nodes.map((placed) => [placed.node.id, placed]));
  const twins = twinsOf(shown.edges);
  return shown.edges.flatMap((edge): PlacedEdge[] => {
    const [from, to] = [byId.get(edge.from), byId.get(edge.to)];
    if (!from || !to) return [];
    const route = routeOf(from, to, twins.get(edge.id) ?? 0, view.arrangement, field);
    const { curve } = route;
    const line = lines[edge.evidence];
    const [x, y] = pointAt(curve, 0.5);
    const plain = mutual.has(edge.kind) || Boolean(from.bar ?? to.bar) || to.node.kind === 'counted';
    const head = plain ? 0 : HEAD * growth(frame.width) * (field.narrow ? 0.85 : 1);
    return [
      {
        edge,
        path: line === 'hatched' ? hatchOf(curve) : cubicPath(curve) + headPath(curve, head),
        line,
        role: roleOf(edge, from, to),
        strong: edge.kind === 'founded',
        emphasis: shown.emphasis.get(edge.id) ?? 1,
        x: tidy(x),
        y: tidy(y),
        ...(line === 'claimed' && { tag: { x: tidy(x), y: tidy(y), scale: tagScale(curve, field) } }),
        trace: sampled(curve, route.straight),
      },
    ];
  });
}

/** A quotation mark is smaller on a phone and on a short tie. */
function tagScale([a, , , d]: Cubic, { narrow }: Field): number {
  const length = Math.hypot(d[0] - a[0], d[1] - a[1]);
  return length < 24 ? 0.55 : narrow ? 0.75 : 1;
}

/** Two ties between the same two bow to either side: -1 and 1. Seen from the same end whichever way they point. */
function twinsOf(edges: readonly NetworkEdge[]): Map<string, number> {
  const pairs = new Map<string, NetworkEdge[]>();
  for (const edge of edges) {
    const key = edge.from < edge.to ? `${edge.from} ${edge.to}` : `${edge.to} ${edge.from}`;
    pairs.set(key, [...(pairs.get(key) ?? []), edge]);
  }
  const sides = new Map<string, number>();
  for (const twins of pairs.values()) {
    if (twins.length < 2) continue;
    twins.forEach(({ id, from, to }, index) => {
      const side = twins.length === 2 ? 2 * index - 1 : index - (twins.length - 1) / 2;
      sides.set(id, from < to ? side : -side);
    });
  }
  return sides;
}

/** Money is money; what touches Tsinghua itself is a tie to it; what makes a model belongs to models. */
function roleOf({ kind }: NetworkEdge, from: PlacedNode, to: PlacedNode): Role {
  if (money.has(kind) || to.node.kind === 'counted') return 'money';
  const part = ({ node }: PlacedNode) =>
    node.tie === 'stated' && (node.kind === 'university' || node.kind === 'lab');
  if (part(from) || part(to)) return 'tsinghua';
  return from.node.kind === 'model' || to.node.kind === 'model' ? 'model' : 'other';
}

const pair = ([x, y]: Point): string => `${tidy(x)} ${tidy(y)}`;

const cubicPath = ([a, b, c, d]: Cubic): string => `M${pair(a)}C${pair(b)} ${pair(c)} ${pair(d)}`;

/** An open head at the end of a curve; without a direction it is there too, as nothing, so that all paths are alike. */
function headPath(curve: Cubic, size: number): string {
  const [x, y] = curve[3];
  const [ux, uy] = directionAt(curve, 1);
  const wing = (side: number): Point => [
    x - size * (ux - side * 0.55 * uy),
    y - size * (uy + side * 0.55 * ux),
  ];
  return `M${pair(wing(1))}L${pair([x, y])}L${pair(wing(-1))}`;
}
