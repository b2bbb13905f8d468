/** What a layout costs round one mark. */
import { crossingsAt, touches } from './crossings.ts';
import { crowdingAt, passesAt } from './crowding.ts';
import { roomOf, type Spec } from './spec.ts';
import type { Tangle } from './tangle.ts';

/** How near a foreign tie a mark may stand before it costs, in rooms. */
const REACH = 0.24;

/**
 * Price of everything a mark takes part in. What it shares with the mark `but` (−1 for none) is left out, so
 * that the sum for two marks counts nothing twice.
 */
export type PriceAt = (t: Tangle, mark: number, but: number) => number;

/** Prices of a spec, round the places that the forces found. */
export function priceAt(spec: Spec, homeX: Float64Array, homeY: Float64Array): PriceAt {
  const { prices, spots } = spec;
  const room = roomOf(spec);
  const [rx, ry] = [prices.ellipse[0] * room, prices.ellipse[1] * room];
  const hold = Float64Array.from(spots, (spot) => spot.hold / (room * room));
  return (t, mark, but) => {
    const dx = t.x[mark]! - homeX[mark]!;
    const dy = t.y[mark]! - homeY[mark]!;
    return (
      prices.crossing * crossingsAt(t, mark, but) +
      (prices.length / room) * lengthAt(t, mark, but) +
      crowdingAt(t, mark, but, rx, ry, prices.crowding) +
      passesAt(t, mark, but, REACH * room, prices.passing, prices.onTie) +
      hold[mark]! * (dx * dx + dy * dy)
    );
  };
}

function lengthAt(t: Tangle, mark: number, but: number): number {
  const ties = t.at[mark]!;
  let sum = 0;
  for (let k = 0; k < ties.length; k++) {
    const tie = ties[k]!;
    if (touches(t, tie, but)) continue;
    const dx = t.bx[tie]! - t.ax[tie]!;
    const dy = t.by[tie]! - t.ay[tie]!;
    sum += Math.sqrt(dx * dx + dy * dy);
  }
  return sum;
}
