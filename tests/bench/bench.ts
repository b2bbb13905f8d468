/** `npm run bench`: the reading page beside its references on a slow machine, and whether it meets its gates. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { chromiumLaunch } from '../../src/build/chromium.ts';
import { classicScript } from './classic-script.ts';
import { judge } from './gates.ts';
import { judgeNetwork } from './network/run.ts';
import { buildReferences } from './reference/build.ts';
import { medians, rounds } from './rounds.ts';
import { measureTable, verdictTable } from './table.ts';
import { serveTargets } from './targets.ts';
import { warmUp } from './visit.ts';

const USAGE = 'npm run bench [-- --runs 3] [--only en] [--only zh]';
const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const BUILD = here('../../build/');
const OUT = here('../../test-results/bench.json');

/** The reading page is measured in these languages. */
const LANGS = ['en', 'zh'];

function wished(args: string[]): { runs: number; langs: string[] } {
  const options = { runs: { type: 'string' }, only: { type: 'string', multiple: true } } as const;
  const { runs = '3', only = LANGS } = parseArgs({ args, options }).values;
  const langs = LANGS.filter((lang) => only.includes(lang));
  if (!/^[1-9]\d*$/.test(runs)) throw new Error(`--runs is a whole number, not ${runs}.`);
  if (langs.length === 0) throw new Error(`--only is one of ${LANGS.join(', ')}, not ${only.join(', ')}.`);
  return { runs: Number(runs), langs };
}

function ensureBuilt(): void {
  if (existsSync(`${BUILD}index.html`)) return;
  const { status } = spawnSync('npm', ['run', 'build'], { stdio: 'inherit', cwd: here('../../') });
  if (status !== 0) throw new Error('The site could not be built.');
}

async function main(): Promise<boolean> {
  const { runs, langs } = wished(process.argv.slice(2));
  ensureBuilt();
  const equipment = { launch: chromiumLaunch(), agent: classicScript(new URL('agent.ts', import.meta.url)) };
  const targets = await serveTargets(buildReferences(), BUILD, langs);
  await warmUp(targets.all, equipment);
  console.log(`Visits to ${targets.all.map(({ name }) => name).join(', ')}, ${runs} each:`);
  const results = await rounds(targets.all, runs, equipment);
  targets.close();

  const measured = (name: string) => medians(results.get(name) ?? []);
  const references = { limit: measured('limit'), typical: measured('typical') };
  console.log('\nChanges of view of the network:');
  const network = await judgeNetwork(BUILD, equipment);
  const verdicts = [...langs.flatMap((lang) => judge(lang, measured(lang), references)), ...network];
  const all = targets.all.map(({ name }) => ({ name, median: measured(name), visits: results.get(name) }));
  console.log(`\n${measureTable(all)}\n\n${verdictTable(verdicts)}\n`);
  mkdirSync(dirname(OUT), { recursive: true });
  writeFileSync(OUT, JSON.stringify({ machine: machine(), runs, verdicts, targets: all }, null, 2));
  console.log(
    'Compare ratios, not milliseconds: those are of this machine. All figures: test-results/bench.json',
  );
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
