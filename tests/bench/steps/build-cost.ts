import { spawnSync } from 'node:child_process';
import {
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  symlinkSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeMadeStory } from './made-story.ts';

/** What one build cost. */
export interface BuildCost {
  steps: number;
  /** CPU time of all its threads, s: other programs on the machine do not add to it. */
  cpu: number;
  /** Time on the clock, s. */
  wall: number;
  /** All files, MB, without their compressed twins. */
  size: number;
}

/** What a build reads, beside its dependencies. */
const PROJECT = [
  'package.json',
  'package-lock.json',
  'svelte.config.js',
  'vite.config.ts',
  'tsconfig.json',
  'seeds',
  'src',
  'static',
];

/** Tells, at the end of a process, the CPU time that all its threads took. */
const METER = `import { writeFileSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';
if (isMainThread) process.on('exit', () => writeFileSync(process.env.CPU_TOLD, JSON.stringify(process.cpuUsage())));`;

/**
 * Builds a made story of so many steps in a copy of the project, which is gone afterwards.
 *
 * @param project folder of the project
 * @throws when the build fails, with the end of what it said
 */
export function buildCost(project: string, steps: number): BuildCost {
  const copy = mkdtempSync(join(tmpdir(), 'one-minute-'));
  try {
    for (const name of PROJECT) cpSync(join(project, name), join(copy, name), { recursive: true });
    symlinkSync(realpathSync(join(project, 'node_modules')), join(copy, 'node_modules'));
    writeMadeStory(copy, steps);
    const told = join(copy, 'cpu.json');
    const meter = `data:text/javascript,${encodeURIComponent(METER)}`;
    const start = performance.now();
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      ['--import', meter, 'node_modules/vite/bin/vite.js', 'build'],
      { cwd: copy, encoding: 'utf8', maxBuffer: 1 << 28, env: { ...process.env, CPU_TOLD: told } },
    );
    if (status !== 0)
      throw new Error(`A made story of ${steps} steps does not build:\n${(stdout + stderr).slice(-3000)}`);
    const { user, system } = JSON.parse(readFileSync(told, 'utf8')) as NodeJS.CpuUsage;
    const wall = (performance.now() - start) / 1000;
    return { steps, cpu: (user + system) / 1e6, wall, size: megabytes(join(copy, 'build')) };
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}

function megabytes(folder: string): number {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
    (name) => !/\.(br|gz)$/.test(name),
  );
  const stats = files.map((name) => statSync(join(folder, name))).filter((file) => file.isFile());
  return stats.reduce((sum, { size }) => sum + size, 0) / 2 ** 20;
}
