/** Straight ties that cross one another. */
import type { Tangle } from './tangle.ts';

/** Whether a tie has a mark at one of its ends. */
export const touches = (t: Tangle, tie: number, mark: number): boolean =>
  t.from[tie] === mark || t.to[tie] === mark;

/** Whether two ties cross; ties that share a mark do not. */
export function cross(t: Tangle, e: number, f: number): boolean {
  if (t.left[e]! > t.right[f]! || t.left[f]! > t.right[e]!) return false;
  if (t.top[e]! > t.bottom[f]! || t.top[f]! > t.bottom[e]!) return false;
  const from = t.from[f]!;
  const to = t.to[f]!;
  if (t.from[e] === from || t.from[e] === to || t.to[e] === from || t.to[e] === to) return false;
  const ux = t.bx[e]! - t.ax[e]!;
  const uy = t.by[e]! - t.ay[e]!;
  const vx = t.bx[f]! - t.ax[f]!;
  const vy = t.by[f]! - t.ay[f]!;
  const wx = t.ax[f]! - t.ax[e]!;
  const wy = t.ay[f]! - t.ay[e]!;
  const c = ux * wy - uy * wx;
  const d = c + ux * vy - uy * vx;
  if (c > 0 === d > 0) return false;
  const a = vy * wx - vx * wy;
  return a > 0 !== a - (vy * ux - vx * uy) > 0;
}

/** Weight of all crossings of a mark's ties; ties of the mark `but` are left out. */
export function crossingsAt(t: Tangle, mark: number, but: number): number {
  const ties = t.at[mark]!;
  const { length } = t.from;
  let sum = 0;
  for (let k = 0; k < ties.length; k++) {
    const e = ties[k]!;
    if (touches(t, e, but)) continue;
    for (let f = 0; f < length; f++) {
      if (cross(t, e, f) && !touches(t, f, but)) sum += t.weight[e]! * t.weight[f]!;
    }
  }
  return sum;
}
