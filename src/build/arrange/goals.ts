/** What a layout study found possible on this very graph; ours have to reach it. */
import type { ArrangementName, FrameShape } from '#charts/network/types.ts';
import type { Measure } from './measure.ts';

/** What the study counted. */
export type Goal = Omit<Measure, 'threaded'>;

type Goals = Record<FrameShape, Goal>;

const goals = (wide: number[], tall: number[]): Goals => ({ wide: goal(wide), tall: goal(tall) });
const goal = ([crossings = 0, passes = 0, close = 0, length = 0]: number[]): Goal => ({
  crossings,
  passes,
  close,
  length,
});

/**
 * Crossings, passes, pairs too close, mean length as a share of the diagonal. `institute` is the set of that
 * scene inside `growth`: what the study's own places give with the ties the register has gained since.
 */
export const GOALS: Record<ArrangementName | 'institute', Goals> = {
  institute: goals([36, 20, 4, 0.17], [30, 20, 5, 0.183]),
  growth: goals([82, 64, 12, 0.144], [91, 50, 16, 0.159]),
  hub: goals([0, 0, 0, 0.212], [0, 0, 0, 0.209]),
  street: goals([5, 2, 0, 0.145], [5, 4, 0, 0.149]),
  town: goals([5, 2, 40, 0.071], [5, 4, 40, 0.074]),
  rush: goals([0, 0, 0, 0.096], [2, 0, 0, 0.081]),
  whole: goals([9, 0, 0, 0.053], [6, 0, 0, 0.055]),
};
