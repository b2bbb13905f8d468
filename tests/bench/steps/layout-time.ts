import { register } from '#build/register.ts';
import { done, jobOf } from '#build/arrange/job.ts';
import { KEPT } from '#build/arrange/kept.ts';
import { marksOf } from '#build/arrange/marks.ts';
import { RECIPES } from '#build/arrange/recipes.ts';
import { settle } from '#build/arrange/settle.ts';
import { sweepsFor, synthMarks } from '#build/arrange/synthetic.ts';
import { wholeSpec } from '#build/arrange/whole.ts';
import { synth } from '#charts/network/synth.ts';
import { median } from '../statistics.ts';

/** CPU time of layouts at build, ms. */
export interface LayoutTimes {
  /** Of a generated network, by its number of nodes; ties are twice as many. */
  searched: Record<number, number>;
  /** Of an arrangement of the story: searched, and known to be kept. */
  cold: number;
  kept: number;
}

/** Searches of up to so many nodes take well under a second, so that one alone would tell little. */
const SMALL = 500;
const REPEATS = 5;

/** Measures what layouts cost the build, for generated networks of several sizes and one of the story. */
export function layoutTimes(sizes: readonly number[]): LayoutTimes {
  const recipe = RECIPES.find(({ name }) => name === 'rush');
  if (!recipe) throw new Error('There is no arrangement "rush".');
  const all = marksOf(register);
  const cold = cpu(() => done(jobOf(recipe, all, 'wide')));
  const kept = cpu(() => jobOf(recipe, all, 'wide').hash === KEPT.rush.wide.hash);
  return { searched: Object.fromEntries(sizes.map((nodes) => [nodes, searched(nodes)])), cold, kept };
}

function searched(nodes: number): number {
  const shown = synthMarks(synth(nodes, 2 * nodes, 42));
  const times = Array.from({ length: nodes > SMALL ? 1 : REPEATS }, () =>
    cpu(() => settle(wholeSpec(shown, 'wide', [12], sweepsFor(nodes)))),
  );
  return median(times) ?? NaN;
}

/** CPU time of some work in this process, ms. */
function cpu(work: () => unknown): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
