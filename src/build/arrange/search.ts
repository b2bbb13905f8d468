/** The local search: small seeded changes, taken unless they cost more than a sinking threshold allows. */
import type { PriceAt } from './price.ts';
import { roomOf, type Box, type Spec } from './spec.ts';
import { move, type Tangle } from './tangle.ts';

/** What a proposal may lose at most: from about four crossings down to nothing. */
const threshold = (left: number): number => 0.004 + 3.996 * left * left * left;

/** How far a step goes, in rooms. */
const stride = (left: number): number => 0.12 + 2.6 * left * left;

const clamp = (value: number, low: number, high: number): number =>
  value < low ? low : value > high ? high : value;

const holds = ([left, top, right, bottom]: Box, x: number, y: number): boolean =>
  x >= left && x <= right && y >= top && y <= bottom;

/**
 * Rearranges a tangle for less. No mark ever leaves its box.
 *
 * @param random numbers from 0 to 1; the same ones give the same layout
 */
export function search(spec: Spec, t: Tangle, price: PriceAt, random: () => number): void {
  const { spots, sweeps } = spec;
  const room = roomOf(spec);
  const free = spots.flatMap(({ box: [l, top, r, b] }, i) => (l < r || top < b ? [i] : []));
  const pick = <T>(list: ArrayLike<T>): T => list[Math.floor(random() * list.length)]!;

  /** Where a mark might go instead. */
  const proposal = (mark: number, step: number): [number, number] => {
    const [left, top, right, bottom] = spots[mark]!.box;
    const kind = random();
    if (kind < 0.09) return [left + random() * (right - left), top + random() * (bottom - top)];
    let [x, y, reach] = [t.x[mark]!, t.y[mark]!, step];
    const ties = t.at[mark]!;
    if (kind < 0.19 && ties.length > 0) {
      const tie = pick(ties);
      const other = t.from[tie] === mark ? t.to[tie]! : t.from[tie]!;
      if (other !== t.bar) [x, y, reach] = [t.x[other]!, t.y[other]!, 1.5 * room];
    }
    const [dx, dy] = [(random() * 2 - 1) * reach, (random() * 2 - 1) * reach];
    return [clamp(x + dx, left, right), clamp(y + dy, top, bottom)];
  };

  const trySwap = (a: number, b: number, limit: number): void => {
    const [ax, ay, bx, by] = [t.x[a]!, t.y[a]!, t.x[b]!, t.y[b]!];
    if (a === b || !holds(spots[a]!.box, bx, by) || !holds(spots[b]!.box, ax, ay)) return;
    const before = price(t, a, -1) + price(t, b, a);
    move(t, a, bx, by);
    move(t, b, ax, ay);
    if (price(t, a, -1) + price(t, b, a) - before < limit) return;
    move(t, a, ax, ay);
    move(t, b, bx, by);
  };

  const tryMove = (mark: number, step: number, limit: number): void => {
    const [x, y] = [t.x[mark]!, t.y[mark]!];
    const [toX, toY] = proposal(mark, step);
    if (toX === x && toY === y) return;
    const before = price(t, mark, -1);
    move(t, mark, toX, toY);
    if (price(t, mark, -1) - before >= limit) move(t, mark, x, y);
  };

  for (let sweep = 0; sweep < sweeps && free.length > 0; sweep++) {
    const left = 1 - sweep / sweeps;
    const [most, step] = [threshold(left), stride(left) * room];
    for (let k = 0; k < spots.length; k++) {
      const mark = pick(free);
      const limit = most * random();
      if (random() < 0.12) trySwap(mark, pick(free), limit);
      else tryMove(mark, step, limit);
    }
  }
}
