/** From a spec to a layout: forces, search, and the best of several seeds. */
import { spread } from './forces.ts';
import { measure, scoreOf, type Measure } from './measure.ts';
import { priceAt } from './price.ts';
import { randomFrom } from '#charts/network/random.ts';
import { search } from './search.ts';
import type { Point, Spec } from './spec.ts';
import { tangleOf, type Tangle } from './tangle.ts';

export interface Settled {
  seed: number;
  score: number;
  all: Measure;
  inner: Measure;
  /** Shares of width and height, to four decimals. */
  places: Record<string, Point>;
}

/** The best layout of a spec's seeds. The same spec gives the same layout on every machine. */
export function settle(spec: Spec): Settled {
  const all = spec.seeds.map((seed) => settleOnce(spec, seed));
  const best = all.reduce<Settled | undefined>((a, b) => (a && a.score <= b.score ? a : b), undefined);
  if (!best) throw new Error('a layout needs a seed');
  return best;
}

function settleOnce(spec: Spec, seed: number): Settled {
  const random = randomFrom(seed);
  const { x, y } = spread(spec, random);
  const tangle = tangleOf(spec, x, y);
  search(spec, tangle, priceAt(spec, x, y), random);
  return { seed, ...judge(spec, tangle), places: placesOf(spec, tangle) };
}

/** Measures a layout as a whole and inside the set that matters most. */
export function judge(spec: Spec, tangle: Tangle): Pick<Settled, 'score' | 'all' | 'inner'> {
  const all = measure(spec, tangle);
  const inner = measure(spec, tangle, (mark) => spec.spots[mark]!.inner);
  return { all, inner, score: scoreOf(spec.score, all, inner) };
}

function placesOf({ frame: [width, height], spots }: Spec, t: Tangle): Record<string, Point> {
  const round = (value: number): number => Math.round(value * 1e4) / 1e4;
  return Object.fromEntries(
    spots.map(({ id }, i): [string, Point] => [id, [round(t.x[i]! / width), round(t.y[i]! / height)]]),
  );
}
