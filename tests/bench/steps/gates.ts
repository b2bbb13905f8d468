import { verdict, type Verdict } from '../verdict.ts';
import type { BuildCost } from './build-cost.ts';
import type { LayoutTimes } from './layout-time.ts';

/**
 * Judges what more steps cost the build. Every step has pages, pictures and share pictures in three languages, so a
 * story of a hundred steps cannot take the time of one; what must not be is that a step takes longer the more there
 * are. So the goal (100x steps, 1.3x time) is read for one step: what each step from the 11th to the 100th adds,
 * against what each from the 2nd to the 10th does.
 *
 * @param builds of 1, 10 and 100 steps, in this order
 */
export function judgeSteps([one, ten, hundred]: readonly [BuildCost, BuildCost, BuildCost]): Verdict[] {
  const more = (measure: 'cpu' | 'size', from: BuildCost, to: BuildCost) =>
    (to[measure] - from[measure]) / (to.steps - from.steps);
  const step = (what: string, measure: 'cpu' | 'size', unit: 's' | 'MB') =>
    verdict({
      what,
      page: `${hundred.steps} steps`,
      unit,
      value: more(measure, ten, hundred),
      against: { name: `at ${ten.steps} steps`, value: more(measure, one, ten) },
      most: 1.3,
      beyond: 1.1,
    });
  return [step('build time that a step adds', 'cpu', 's'), step('output that a step adds', 'size', 'MB')];
}

/** Ten times the nodes may take so many times the time to lay out. */
const TENFOLD = 12;

/**
 * Judges what layouts cost the build. The goal is for ten times the nodes; between other sizes it is the same power
 * of their ratio.
 */
export function judgeLayouts({ searched, cold, kept }: LayoutTimes): Verdict[] {
  const sizes = Object.keys(searched).map(Number);
  const larger = sizes.slice(1).map((size, at) => {
    const smaller = sizes[at] ?? size;
    return verdict({
      what: 'layout at build',
      page: `${size} nodes`,
      unit: 'ms',
      value: searched[size] ?? null,
      against: { name: `${smaller} nodes`, value: searched[smaller] ?? null },
      most: Math.round((size / smaller) ** Math.log10(TENFOLD) * 10) / 10,
    });
  });
  const cached = verdict({
    what: 'layout at build, kept',
    page: 'build',
    unit: 'ms',
    value: kept,
    against: { name: 'cold', value: cold },
    most: 0.05,
  });
  return [...larger, cached];
}
