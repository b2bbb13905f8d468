import { tidy } from '../labels/boxes.ts';
import { growth } from '../labels/voice.ts';
import type { Box, Emphasis, Role, Size } from '../types.ts';
import type { Area } from './areas.ts';
import type { Field } from './field.ts';
import { degree, type Graph } from './graph.ts';
import { extentOf, nodePath, type Bar, type Look } from './shapes.ts';
import type { Shown } from './shown.ts';
import type { Arrangement, NetworkNode, NetworkView } from './types.ts';

/** A node at its place. Pixels within the frame. */
export interface PlacedNode {
  node: NetworkNode;
  x: number;
  y: number;
  /** Its size: radius of a circle of the same weight. */
  r: number;
  /** What it covers, and how far ties keep from its middle. */
  box: Box;
  reach: number;
  /** Its outline round the origin, and how that is drawn. */
  path: string;
  look: Look;
  /** Line of an outline: dashed for what is only reported. */
  dashed: boolean;
  /** Slanting lines for what is disputed, round the origin. */
  hatch?: string;
  role: Role;
  emphasis: Emphasis;
  /** Where the keyboard stands, or what the reader selected. */
  held: boolean;
  /** Drawn as a bar along the time axis. */
  bar?: Bar;
  /** Drawn as an area on the ground. */
  area: boolean;
  /** Facts it stands on: its own, else those of its ties. */
  facts: string[];
}

/** Relative sizes of what nodes stand for. */
const weight: Record<NetworkNode['kind'], number> = {
  university: 1.2,
  lab: 1.15,
  person: 1,
  company: 1.05,
  model: 1,
  investor: 1,
  place: 0.62,
  counted: 1.2,
};
/** The university that everything is measured by, and marks without any tie to it. */
const CORE = 1.75;
const PLAIN = 0.86;
/** More ties than this make a node no larger. */
const MOST_TIES = 9;
/** Width of the line a node's outline is drawn with. */
export const OUTLINE = 1.5;

/** Size of a node of one tie: smaller where many share a small frame. */
export function unitOf(count: number, { narrow }: Field, { width, height }: Size): number {
  const share = 0.104 * Math.sqrt((width * height) / Math.max(1, count));
  return Math.min(Math.max(share, 3.2), narrow ? Math.min(4.8, width / 84) : 5.7) * growth(width);
}

/** Where the nodes of a view stand. Throws naming a node that the arrangement has no place for. */
export function nodesOf(
  shown: Shown,
  view: NetworkView,
  around: { arrangement: Arrangement; field: Field; graph: Graph; areas: Area[]; held: string[] },
  frame: Size,
): PlacedNode[] {
  const { arrangement, field, graph, areas, held } = around;
  const unit = unitOf(shown.nodes.length, field, frame);
  const centre = view.arrangement === 'hub' ? busiest(shown) : undefined;
  return shown.nodes.map((node) => {
    const place = placeOf(node.id, arrangement, field, view);
    const area = areas.find(({ id }) => id === node.id);
    const ties = Math.min(MOST_TIES, degree(graph, node.id));
    const kin =
      node.tie === 'not-stated' && node.kind !== 'counted' ? PLAIN : node.kind === 'university' ? CORE : 1;
    const own = unit * kin * weight[node.kind] * (0.92 + 0.065 * ties);
    const r = tidy(area ? area.r : node.id === centre ? own * 1.9 : own);
    const bar = arrangement.spine?.id === node.id ? barOf(arrangement.spine, field) : undefined;
    const [x, y] = area ? [area.x, area.y] : place;
    const shape = area ? 'person' : (node.counts ?? node.kind);
    const [wide, high] = area ? [r, r] : extentOf(shape, r, bar);
    const look = lookOf(node);
    return {
      node,
      x: tidy(x),
      y: tidy(y),
      r,
      box: { x: tidy(x - wide), y: tidy(y - high), width: tidy(2 * wide), height: tidy(2 * high) },
      reach: bar ? bar.thick : Math.max(wide, high),
      path: nodePath(shape, area ? 'outline' : look, r, OUTLINE, bar),
      look: area ? 'outline' : look,
      dashed: node.evidence === 'reported' || node.evidence === 'claimed',
      ...(node.evidence === 'disputed' && { hatch: hatchIn(wide, high) }),
      role: shown.outside.has(node.id) ? 'other' : roleOf(node),
      emphasis: shown.emphasis.get(node.id) ?? 1,
      held: held.includes(node.id),
      ...(bar && { bar }),
      area: Boolean(area),
      facts: factsOf(node, shown),
    };
  });
}

/** A node's place in pixels. Throws naming it where the arrangement has none for it. */
export function placeOf(
  id: string,
  arrangement: Arrangement,
  { inner }: Field,
  view: NetworkView,
): [number, number] {
  const place = arrangement.places[id];
  if (!place) throw new Error(`network: "${view.arrangement}" has no place for "${id}"`);
  return [inner.x + place[0] * inner.width, inner.y + place[1] * inner.height];
}

function barOf({ from, to }: NonNullable<Arrangement['spine']>, { inner, bar }: Field): Bar {
  const [dx, dy] = [(to[0] - from[0]) * inner.width, (to[1] - from[1]) * inner.height];
  return { along: Math.abs(dx) >= Math.abs(dy) ? 'x' : 'y', half: tidy(Math.hypot(dx, dy) / 2), thick: bar };
}

/** Purple is for a tie an article states or implies; else colour says what a node is. */
export function roleOf({ kind, tie, role, counts }: NetworkNode): Role {
  if (role) return role;
  // Firms that are counted but not named are counted as somebody's holdings.
  if (counts === 'company') return 'money';
  if (tie !== 'not-stated') return 'tsinghua';
  if (kind === 'model' || kind === 'lab' || kind === 'university') return 'model';
  return kind === 'investor' ? 'money' : 'other';
}

/** The tie to Tsinghua by shape: a seal is stated, a ring read from context, a plain mark not stated. */
function lookOf({ tie, evidence }: NetworkNode): Look {
  if (evidence !== 'stated' && evidence !== 'derived') return 'outline';
  return tie === 'stated' ? 'seal' : tie === 'implied' ? 'outline' : 'full';
}

/** Who has most of the ties shown; ties by order of the data. */
function busiest({ nodes, edges }: Shown): string | undefined {
  const count = (id: string) => edges.filter(({ from, to }) => from === id || to === id).length;
  const counts = nodes.map(({ id }) => count(id));
  return nodes[counts.indexOf(Math.max(...counts))]?.id;
}

function factsOf(node: NetworkNode, { edges }: Shown): string[] {
  if (node.facts.length) return node.facts;
  const ties = edges.filter(({ from, to }) => from === node.id || to === node.id);
  return [...new Set(ties.flatMap(({ facts }) => facts))];
}

const STEP = 3.5;

/** Slanting lines in a box of half sizes round the origin. */
function hatchIn(wide: number, high: number): string {
  const lines: string[] = [];
  for (let at = -wide - high + STEP / 2; at < wide + high; at += STEP) {
    const [left, right] = [Math.max(-wide, at - high), Math.min(wide, at + high)];
    if (left < right) lines.push(`M${tidy(left)} ${tidy(at - left)}L${tidy(right)} ${tidy(at - right)}`);
  }
  return lines.join('');
}
