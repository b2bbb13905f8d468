import type { Bench, Judged } from '../bench-part.ts';
import { aligned } from '../table.ts';
import { buildCost, type BuildCost } from './build-cost.ts';
import { judgeLayouts, judgeSteps } from './gates.ts';
import { layoutTimes } from './layout-time.ts';

const STEPS = [1, 10, 100] as const;
/** 140 nodes are about what the story has. */
const NODES = [140, 1000, 4000] as const;

/** Judges what a longer story and a larger network cost the build. */
export function judgeBuild({ project }: Bench): Promise<Judged> {
  const built = (steps: number): BuildCost => {
    const cost = buildCost(project, steps);
    console.log(`  a story of ${steps} steps: ${cost.cpu.toFixed(0)} s of CPU, ${cost.size.toFixed(0)} MB`);
    return cost;
  };
  const builds = [built(STEPS[0]), built(STEPS[1]), built(STEPS[2])] as const;
  const layouts = layoutTimes(NODES);
  const costs = builds.map(({ steps, cpu, wall, size }) =>
    [steps, cpu, wall, size].map((value) => String(Math.round(value * 10) / 10)),
  );
  const times = Object.entries(layouts.searched).map(([nodes, ms]) => [nodes, ms.toFixed(0)]);
  return Promise.resolve({
    verdicts: [...judgeSteps(builds), ...judgeLayouts(layouts)],
    tables: [
      aligned([['steps', 'CPU, s', 'wall, s', 'output, MB'], ...costs]),
      aligned([['nodes', 'layout, ms'], ...times]),
    ],
    measured: { builds, layouts },
  });
}
