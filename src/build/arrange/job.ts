/** One arrangement in one frame: what is to be laid out, and the mark by which a kept result is known to fit. */
import { createHash } from 'node:crypto';
import type { Arrangement, FrameShape } from '#charts/network/types.ts';
import type { Marks } from './marks.ts';
import type { Recipe } from './recipe.ts';
import { judge, settle, type Settled } from './settle.ts';
import type { Point, Spec } from './spec.ts';
import { tangleOf } from './tangle.ts';
import { walkOf } from './walk.ts';

/** To be raised when the search finds another layout for the same spec. */
const VERSION = 1;

export interface Job {
  recipe: Recipe;
  shape: FrameShape;
  spec: Spec;
  /** All of the arrangement but its places. */
  frame: Omit<Arrangement, 'places'>;
  /** Hash of everything the result depends on. */
  hash: string;
}

/** What is kept of a job. */
export interface Kept {
  hash: string;
  arrangement: Arrangement;
}

/** Where every arrangement’s reading starts. */
const START = 'tsinghua';

/** The job of an arrangement over the register’s marks. Cheap: nothing is searched. */
export function jobOf(recipe: Recipe, all: Marks, shape: FrameShape): Job {
  const shown = recipe.shows(all);
  const { spec, around } = recipe.draft(shown, shape);
  const frame = { ...around, walk: walkOf(shown, START) };
  const hash = createHash('sha256')
    .update(JSON.stringify([VERSION, spec, frame]))
    .digest('hex');
  return { recipe, shape, spec, frame, hash };
}

/** Does a job: searches where there is something to find. */
export function done({ spec, frame, hash }: Job): { kept: Kept; settled: Settled } {
  const settled = settle(spec);
  const { places } = settled;
  return { settled, kept: { hash, arrangement: { places, ...frame } } };
}

/** How good an arrangement is as it is kept, rounding included: all of it, and inside the set that matters most. */
export function measured(
  { spec }: Pick<Job, 'spec'>,
  { places }: Arrangement,
): Pick<Settled, 'all' | 'inner'> {
  const [width, height] = spec.frame;
  const at = spec.spots.map(({ id }): Point => places[id] ?? [NaN, NaN]);
  const x = Float64Array.from(at, (place) => place[0] * width);
  const y = Float64Array.from(at, (place) => place[1] * height);
  return judge(spec, tangleOf(spec, x, y));
}
