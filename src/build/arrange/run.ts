/** `npm run arrange`: finds the layouts whose inputs have changed, keeps them, and prints how good they are. */
import { readFileSync, writeFileSync } from 'node:fs';
import { format } from 'prettier';
import { register } from '#build/register.ts';
import { GOALS, type Goal } from './goals.ts';
import { done, jobOf, measured, type Job, type Kept } from './job.ts';
import { marksOf } from './marks.ts';
import type { Measure } from './measure.ts';
import { RECIPES } from './recipes.ts';

const fileOf = ({ recipe, shape }: Job): URL => new URL(`kept/${recipe.name}.${shape}.json`, import.meta.url);

function keptOf(job: Job): Kept | undefined {
  try {
    const kept = JSON.parse(readFileSync(fileOf(job), 'utf8')) as Kept;
    return kept.hash === job.hash ? kept : undefined;
  } catch {
    return undefined;
  }
}

async function renew(job: Job): Promise<Kept> {
  const started = Date.now();
  const { kept, settled } = done(job);
  writeFileSync(
    fileOf(job),
    await format(JSON.stringify(kept, null, 1), { parser: 'json', printWidth: 110 }),
  );
  const seconds = ((Date.now() - started) / 1000).toFixed(1);
  console.log(`${job.recipe.name} ${job.shape}: found in ${seconds} s, seed ${settled.seed}`);
  return kept;
}

function print(name: keyof typeof GOALS, shape: Job['shape'], found: Measure): void {
  const goal = GOALS[name][shape];
  const part = (key: keyof Goal) =>
    key === 'length'
      ? `${found.length.toFixed(3)} (${goal.length.toFixed(3)})`
      : `${found[key]} (${goal[key]})`;
  const columns = [
    `${name} ${shape}`.padEnd(16),
    ...(['crossings', 'passes', 'close', 'length'] as const).map(part),
  ];
  console.log(columns.map((column) => column.padEnd(16)).join(''));
}

const all = marksOf(register);
const jobs = RECIPES.flatMap((recipe) =>
  (['wide', 'tall'] as const).map((shape) => jobOf(recipe, all, shape)),
);
const results: [Job, Kept][] = [];
for (const job of jobs) results.push([job, keptOf(job) ?? (await renew(job))]);
console.log(
  'found (goal)'.padEnd(16) + ['crossings', 'passes', 'close', 'length'].map((c) => c.padEnd(16)).join(''),
);
for (const [job, kept] of results) {
  const { all: whole, inner } = measured(job, kept.arrangement);
  print(job.recipe.name, job.shape, whole);
  if (job.recipe.name === 'growth') print('institute', job.shape, inner);
}
