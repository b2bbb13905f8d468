/** Layouts of generated networks, for tests and the benchmark: the real recipes with a capped search. */
import type { Arrangement, FrameShape } from '#charts/network/types.ts';
import { synth, type Synthetic } from '#charts/network/synth.ts';
import { aroundLanes } from './lanes.ts';
import { growthSpec } from './growth.ts';
import type { Marks } from './marks.ts';
import { settle } from './settle.ts';
import type { Spec } from './spec.ts';
import { walkOf } from './walk.ts';
import { stretchOf } from './when.ts';
import { wholeSpec } from './whole.ts';

/** Proposals in all, at most: a sweep costs as the square of the marks. */
const WORK = 6e7;
const WORK_LARGE = 3e7;
const LARGE = 2000;
const SEED = 12;

/** Sweeps for a number of marks, so that ten times the marks take about ten times the time. */
export const sweepsFor = (marks: number): number =>
  Math.max(1, Math.min(3000, Math.floor((marks > LARGE ? WORK_LARGE : WORK) / (marks * marks))));

/** A generated network as the recipes read it. */
export function synthMarks({ nodes, edges }: Synthetic): Marks {
  return {
    marks: nodes.map(({ id, kind, layer, dated }) => ({
      id,
      entity: id,
      kind,
      layer,
      ...(dated && { own: stretchOf(dated) }),
    })),
    ties: edges.map(({ id, from, to, kind, since }) => ({ id, from, to, kind, ...(since && { since }) })),
    dateOf: (fact) => {
      throw new Error(`a generated network has no fact ${fact}`);
    },
  };
}

export type SyntheticNetwork = Synthetic & {
  arrangements: Record<'growth' | 'whole', Record<FrameShape, Arrangement>>;
};

/**
 * A generated network with its layouts in `growth` and `whole`. Takes a minute and a half for a thousand nodes
 * and two thousand ties.
 */
export function arrangedSynth(n: number, m: number, seed: number): SyntheticNetwork {
  const made = synth(n, m, seed);
  const shown = synthMarks(made);
  const walk = walkOf(shown, 'tsinghua');
  const sweeps = sweepsFor(n);
  const arranged = (spec: Spec, around: Omit<Arrangement, 'places' | 'walk'>): Arrangement => ({
    places: settle(spec).places,
    ...around,
    walk,
  });
  const growth = (shape: FrameShape) =>
    arranged(growthSpec(shown, shape, [SEED], sweeps), aroundLanes(shape, 'tsinghua'));
  const whole = (shape: FrameShape) => arranged(wholeSpec(shown, shape, [SEED], sweeps), { ground: [] });
  return {
    ...made,
    arrangements: {
      growth: { wide: growth('wide'), tall: growth('tall') },
      whole: { wide: whole('wide'), tall: whole('tall') },
    },
  };
}
