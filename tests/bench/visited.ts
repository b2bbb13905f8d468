import { median } from './statistics.ts';

/** One visit to a page, with what was measured there: null where the page never got that far. */
export interface Visit<M> {
  target: string;
  measures: M;
  /** How fast this machine was before and after, ms for the same work; and what others took of it, percent. */
  machine: { before: number; after: number; stolen: number };
  /** Uncaught exceptions and requests that failed, each once. Datawrapper’s core, without a chart, has two. */
  faults: string[];
}

/** What is measured on a visit. */
export type Numbers<M> = Record<keyof M, number | null>;

/** The median of each measure. */
export function medians<M extends Numbers<M>>(visits: readonly Visit<M>[]): M {
  const [first] = visits;
  if (!first) throw new Error('No visit to take the median of.');
  const names = Object.keys(first.measures) as (keyof M)[];
  const pairs = names.map((name) => [name, median(visits.map(({ measures }) => measures[name]))]);
  return Object.fromEntries(pairs) as M;
}
