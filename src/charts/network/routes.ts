import { bent, unit, type Cubic, type Point } from './curve.ts';
import type { Field } from './field.ts';
import type { PlacedNode } from './nodes.ts';
import type { ArrangementName, NetworkNode } from './types.ts';

/** Room left free between a node and its tie, at the start and before the head. */
const AWAY = { start: 1.5, end: 2.5 };

/** The way of a tie between two nodes, from rim to rim. */
export interface Route {
  curve: Cubic;
  straight: boolean;
}

const lanes: Record<NetworkNode['kind'], number> = {
  university: 0,
  lab: 1,
  place: 1,
  person: 2,
  company: 3,
  counted: 3,
  model: 4,
  investor: 5,
};

/**
 * One cubic whatever the arrangement, so that the same tie can bend from one to the next: straight where nothing
 * else is meant, from lane to lane in `growth`, slightly bowed in `rush`.
 * @param twin 0 for a tie without a second one between the same two; else -1 or 1, the side it bows to
 */
export function routeOf(
  from: PlacedNode,
  to: PlacedNode,
  twin: number,
  arrangement: ArrangementName,
  field: Field,
): Route {
  if (from.bar || to.bar) return onBar(from, to, twin);
  const [a, b]: [Point, Point] = [
    [from.x, from.y],
    [to.x, to.y],
  ];
  const length = Math.hypot(b[0] - a[0], b[1] - a[1]);
  // What ends at the rim of an area comes straight at it.
  if (from.area || to.area) return trimmed(bent(a, b), from, to, true);
  if (twin) return trimmed(bent(a, b, twin * Math.min(26, Math.max(4, 0.08 * length))), from, to, false);
  if (arrangement === 'rush') return trimmed(bent(a, b, -0.06 * length), from, to, false);
  if (arrangement !== 'growth') return trimmed(bent(a, b), from, to, true);
  return trimmed(acrossLanes(a, b, from, to, field), from, to, false);
}

/** Leaves a node towards the lane of the other; within one lane, a flat arc over it. */
function acrossLanes(a: Point, b: Point, from: PlacedNode, to: PlacedNode, { shape, inner }: Field): Cubic {
  const [time, lane] = shape === 'wide' ? ([0, 1] as const) : ([1, 0] as const);
  const [along, across] = [b[time] - a[time], b[lane] - a[lane]];
  const same = lanes[from.node.kind] === lanes[to.node.kind] && Math.abs(across) < 0.4 * Math.abs(along);
  const by = (point: Point, alongBy: number, acrossBy: number): Point =>
    shape === 'wide' ? [point[0] + alongBy, point[1] + acrossBy] : [point[0] + acrossBy, point[1] + alongBy];
  if (!same) return [a, by(a, 0.12 * along, 0.45 * across), by(b, -0.12 * along, -0.45 * across), b];
  const most = 0.07 * (shape === 'wide' ? inner.height : inner.width);
  const rise = -Math.min(most, 0.16 * Math.abs(along)) / 0.75;
  return [a, by(a, 0.26 * along, rise + 0.26 * across), by(b, -0.26 * along, rise - 0.26 * across), b];
}

/** Straight onto the bar, at the point nearest to the other end. */
function onBar(from: PlacedNode, to: PlacedNode, twin: number): Route {
  const [bar, other] = from.bar ? [from, to] : [to, from];
  const along = bar.bar?.along ?? 'x';
  const half = (bar.bar?.half ?? 0) - bar.reach;
  const clamp = (value: number, middle: number) => Math.min(Math.max(value, middle - half), middle + half);
  const aside = twin * 3;
  const foot: Point =
    along === 'x' ? [clamp(other.x + aside, bar.x), bar.y] : [bar.x, clamp(other.y + aside, bar.y)];
  const head: Point = along === 'x' ? [other.x + aside, other.y] : [other.x, other.y + aside];
  const [ux, uy] = unit(head, foot);
  const start: Point = [head[0] + ux * (other.reach + AWAY.start), head[1] + uy * (other.reach + AWAY.start)];
  const end: Point = [foot[0] - ux * bar.reach, foot[1] - uy * bar.reach];
  const curve = bent(start, end);
  return { curve: bar === to ? curve : [curve[3], curve[2], curve[1], curve[0]], straight: true };
}

/** Begins and ends at the rims of its nodes instead of their middles. */
function trimmed(curve: Cubic, from: PlacedNode, to: PlacedNode, straight: boolean): Route {
  const [a, b, c, d] = curve;
  const length = Math.hypot(d[0] - a[0], d[1] - a[1]);
  const wanted = [from.reach + AWAY.start, to.reach + AWAY.end];
  const fit = Math.min(1, (0.8 * length) / Math.max(1, (wanted[0] ?? 0) + (wanted[1] ?? 0)));
  const [out, back] = [unit(a, b), unit(d, c)];
  const [near, far] = [(wanted[0] ?? 0) * fit, (wanted[1] ?? 0) * fit];
  const start: Point = [a[0] + out[0] * near, a[1] + out[1] * near];
  const end: Point = [d[0] + back[0] * far, d[1] + back[1] * far];
  return { curve: straight ? bent(start, end) : [start, b, c, end], straight };
}
