/** `npm run bench`: what the site costs, beside its references on a slow machine, and whether it meets its gates. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromiumLaunch } from '../../src/build/chromium.ts';
import type { Bench, Judged } from './bench-part.ts';
import { classicScript } from './classic-script.ts';
import { judgeEmbedding } from './embeds/run.ts';
import { judgeNetwork } from './network/run.ts';
import { readOptions, USAGE, type Part } from './options.ts';
import { tellSizes } from './sizes/run.ts';
import { judgeSlides } from './slides/run.ts';
import { CONDITIONS } from './slow-page.ts';
import { judgeBuild } from './steps/run.ts';
import { stolenSince, systemTicks } from './stolen.ts';
import { judgeStory } from './story.ts';
import { tally, verdictTable } from './table.ts';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const PROJECT = here('../../');
const BUILD = here('../../build/');
const OUT = here('../../test-results/bench.json');

const JUDGES: Record<Part, (bench: Bench) => Promise<Judged>> = {
  story: judgeStory,
  network: judgeNetwork,
  slides: judgeSlides,
  embeds: judgeEmbedding,
  build: judgeBuild,
  sizes: tellSizes,
};

function ensureBuilt(): void {
  if (existsSync(`${BUILD}index.html`)) return;
  const { status } = spawnSync('npm', ['run', 'build'], { stdio: 'inherit', cwd: PROJECT });
  if (status !== 0) throw new Error('The site could not be built.');
}

async function main(): Promise<boolean> {
  const { parts, langs, rounds } = readOptions(process.argv.slice(2));
  ensureBuilt();
  const equipment = { launch: chromiumLaunch(), agent: classicScript(new URL('agent.ts', import.meta.url)) };
  const bench: Bench = { project: PROJECT, build: BUILD, runs: rounds, langs, equipment };
  const ticks = systemTicks();
  const judged = new Map<Part, Judged>();
  for (const part of parts) {
    console.log(`\n${part}:`);
    judged.set(part, await JUDGES[part](bench));
  }
  const verdicts = [...judged.values()].flatMap((one) => one.verdicts);
  for (const [part, { tables }] of judged) for (const table of tables) console.log(`\n${part}\n${table}`);
  const conditions = {
    ...machine(),
    rounds,
    pages: CONDITIONS,
    stolen: stolenSince(ticks),
    load: loadavg()[1],
  };
  console.log(`\n${verdictTable(verdicts)}\n\n${tally(verdicts)}`);
  console.log(
    `${conditions.processor}, ${conditions.cores} cores, Node ${conditions.node}; ${rounds} rounds, medians; ${CONDITIONS}.`,
  );
  console.log(
    `Others took ${conditions.stolen.toFixed(1)} % of the machine; its load was ${conditions.load?.toFixed(1)}, where 1 to 2 is quiet.`,
  );
  console.log(
    'Compare ratios, not milliseconds: those are of this machine. All figures: test-results/bench.json',
  );
  mkdirSync(dirname(OUT), { recursive: true });
  const measured = Object.fromEntries([...judged].map(([part, one]) => [part, one.measured]));
  writeFileSync(OUT, JSON.stringify({ conditions, verdicts, measured }, null, 2));
  return verdicts.every(({ pass }) => pass);
}

function machine(): { processor: string; cores: number; node: string } {
  return { processor: cpus()[0]?.model ?? 'unknown', cores: cpus().length, node: process.version };
}

try {
  if (!(await main())) process.exitCode = 1;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  console.error(USAGE);
  process.exitCode = 1;
}
