/** How good a layout is, in the terms of the study it has to reach. */
import { cross } from './crossings.ts';
import { misleads, nearness } from './crowding.ts';
import type { Score, Spec } from './spec.ts';
import type { Tangle } from './tangle.ts';

export interface Measure {
  /** Pairs of ties that cross. */
  crossings: number;
  /** Marks that stand on a tie which is not theirs: nearer than 1.2 % of the diagonal. */
  passes: number;
  /** Of these, marks that mislead since they look threaded on it: nearer than 0.6 %. */
  threaded: number;
  /** Pairs of marks nearer than 2.4 % of the diagonal. */
  close: number;
  /** Mean length of a tie as a share of the diagonal. */
  length: number;
}

const ON_TIE = 0.012;
const THREADED = 0.006;
const CLOSE = 0.024;

/** Counts a layout, or only the part of it between the marks for which `counts` holds. */
export function measure(
  { frame }: Pick<Spec, 'frame'>,
  t: Tangle,
  counts: (mark: number) => boolean = () => true,
): Measure {
  const diagonal = Math.hypot(...frame);
  const marks = Array.from(t.x.keys()).filter((mark) => mark !== t.bar && counts(mark));
  const ties = Array.from(t.from.keys()).filter((tie) => counts(t.from[tie]!) && counts(t.to[tie]!));
  const found: Measure = { crossings: 0, passes: 0, threaded: 0, close: 0, length: 0 };
  ties.forEach((e, i) => {
    found.length += Math.hypot(t.bx[e]! - t.ax[e]!, t.by[e]! - t.ay[e]!) / diagonal / ties.length;
    for (const f of ties.slice(i + 1)) if (cross(t, e, f)) found.crossings++;
    for (const mark of marks) {
      if (nearness(t, mark, e, ON_TIE * diagonal) > 0) found.passes++;
      if (nearness(t, mark, e, THREADED * diagonal) > 0 && misleads(t, mark, e)) found.threaded++;
    }
  });
  marks.forEach((a, i) => {
    for (const b of marks.slice(i + 1))
      if (Math.hypot(t.x[a]! - t.x[b]!, t.y[a]! - t.y[b]!) < CLOSE * diagonal) found.close++;
  });
  return found;
}

/** What a layout scores: less is better. */
export function scoreOf(score: Score, all: Measure, inner: Measure): number {
  const sum = (of: Measure, by: Score['inner']): number =>
    of.crossings * by.crossings + of.passes * by.passes + of.threaded * by.threaded + of.close * by.close;
  return sum(all, score) + all.length * score.length + sum(inner, score.inner);
}
