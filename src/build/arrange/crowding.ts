/** Marks too near one another, and marks on ties that are not their own. */
import { touches } from './crossings.ts';
import type { Tangle } from './tangle.ts';

/** What two marks cost that stand almost on one another, besides the rest. */
const ON_TOP = 3;

/**
 * Price of a mark's neighbours inside an ellipse round it; the bar and the mark `but` are left out.
 *
 * @param rx half axis across, and
 * @param ry down, in units of the frame
 */
export function crowdingAt(
  t: Tangle,
  mark: number,
  but: number,
  rx: number,
  ry: number,
  price: number,
): number {
  if (mark === t.bar) return 0;
  const x = t.x[mark]!;
  const y = t.y[mark]!;
  const { length } = t.x;
  let sum = 0;
  for (let other = 0; other < length; other++) {
    const dx = Math.abs(t.x[other]! - x);
    if (dx >= rx || other === mark || other === but || other === t.bar) continue;
    const dy = Math.abs(t.y[other]! - y);
    if (dy >= ry) continue;
    const d = Math.sqrt((dx * dx) / (rx * rx) + (dy * dy) / (ry * ry));
    if (d < 1) sum += price * (1 - d) * (1 - d) + (d < 0.35 ? ON_TOP : 0);
  }
  return sum;
}

/** How far inside `reach` of a foreign tie a mark stands, 0 to 1. */
export function nearness(t: Tangle, mark: number, tie: number, reach: number): number {
  const x = t.x[mark]!;
  const y = t.y[mark]!;
  if (x < t.left[tie]! - reach || x > t.right[tie]! + reach) return 0;
  if (y < t.top[tie]! - reach || y > t.bottom[tie]! + reach) return 0;
  if (touches(t, tie, mark)) return 0;
  const ux = t.bx[tie]! - t.ax[tie]!;
  const uy = t.by[tie]! - t.ay[tie]!;
  const wx = x - t.ax[tie]!;
  const wy = y - t.ay[tie]!;
  const square = ux * ux + uy * uy;
  const share = square === 0 ? 0 : (wx * ux + wy * uy) / square;
  const along = share < 0 ? 0 : share > 1 ? 1 : share;
  const dx = wx - along * ux;
  const dy = wy - along * uy;
  const distance = Math.sqrt(dx * dx + dy * dy);
  return distance < reach ? 1 - distance / reach : 0;
}

/** How near a tie a mark must stand to look threaded on it. */
const THREADED = 0.55;

/**
 * Whether a mark on a tie misleads: not where the tie drops on the bar from a mark that it is joined to itself,
 * since a founder on the line from the firm to the university stands where the firm comes from.
 */
export function misleads(t: Tangle, mark: number, tie: number): boolean {
  const end = t.from[tie] === t.bar ? t.to[tie]! : t.to[tie] === t.bar ? t.from[tie]! : -1;
  return end < 0 || t.joined[mark * t.x.length + end] === 0;
}

/** Price of a mark's nearness to one tie. */
function passing(t: Tangle, mark: number, tie: number, reach: number, price: number, onTie: number): number {
  const near = nearness(t, mark, tie, reach);
  if (near === 0) return 0;
  const matters = near > THREADED && t.inner[mark] === 1 && t.weight[tie]! > 1 && misleads(t, mark, tie);
  return price * near + (matters ? onTie : 0);
}

/**
 * Price of a mark's nearness to foreign ties, and of foreign marks to its own ties; those of the mark `but`
 * are left out.
 *
 * @param price of a mark in the middle of a foreign tie, and
 * @param onTie on top of it when it looks threaded on the tie, and both matter most
 */
export function passesAt(
  t: Tangle,
  mark: number,
  but: number,
  reach: number,
  price: number,
  onTie: number,
): number {
  let sum = 0;
  if (mark !== t.bar) {
    for (let tie = 0; tie < t.from.length; tie++) {
      if (!touches(t, tie, but)) sum += passing(t, mark, tie, reach, price, onTie);
    }
  }
  const ties = t.at[mark]!;
  for (let k = 0; k < ties.length; k++) {
    const tie = ties[k]!;
    if (touches(t, tie, but)) continue;
    for (let other = 0; other < t.x.length; other++) {
      if (other !== but && other !== t.bar) sum += passing(t, other, tie, reach, price, onTie);
    }
  }
  return sum;
}
