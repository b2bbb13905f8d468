import { register } from '#build/register.ts';
import { done, jobOf } from '#build/arrange/job.ts';
import { KEPT } from '#build/arrange/kept.ts';
import { marksOf } from '#build/arrange/marks.ts';
import { RECIPES } from '#build/arrange/recipes.ts';
import { settle } from '#build/arrange/settle.ts';
import { sweepsFor, synthMarks } from '#build/arrange/synthetic.ts';
import { wholeSpec } from '#build/arrange/whole.ts';
import { synth } from '#charts/network/synth.ts';
import type { Verdict } from '../gates.ts';

/** Judges what layouts cost the build: ten times the nodes, and one that is kept against one that is searched. */
export function buildVerdicts(): Verdict[] {
  const search = (nodes: number) => {
    const shown = synthMarks(synth(nodes, 2 * nodes, 42));
    return cpu(() => settle(wholeSpec(shown, 'wide', [12], sweepsFor(nodes))));
  };
  const [small, large] = [search(100), search(1000)];
  const recipe = RECIPES.find(({ name }) => name === 'rush');
  if (!recipe) throw new Error('There is no arrangement "rush".');
  const all = marksOf(register);
  const cold = cpu(() => done(jobOf(recipe, all, 'wide')));
  const kept = cpu(() => jobOf(recipe, all, 'wide').hash === KEPT.rush.wide.hash);
  return [
    ratioVerdict('layout at build, 10x nodes', large, small, '100 nodes', 12),
    ratioVerdict('layout at build, kept', kept, cold, 'cold', 0.05),
  ];
}

/** CPU time of some work in this process, ms. */
function cpu(work: () => unknown): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

function ratioVerdict(what: string, value: number, by: number, against: string, most: number): Verdict {
  const ratio = value / by;
  const pass = ratio <= most;
  return {
    what,
    page: 'build',
    unit: 'ms',
    value,
    against,
    ratio,
    most,
    pass,
    reached: pass,
    machine: false,
  };
}
