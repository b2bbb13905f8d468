/** Whether something that ships has a known weakness of high severity; asked of the package registry, where it answers. */
import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { filesIn, importsOf } from '../unit/sources.ts';
import { failure, type Tally } from './tally.ts';

/** The part read here of a lockfile. */
export interface Lock {
  packages: Record<string, { dependencies?: Record<string, string> }>;
}

/** The part read here of what `npm audit --json` writes. */
export interface Audit {
  /** Instead of an answer, as from a registry that keeps no advisories. */
  message?: string;
  vulnerabilities?: Record<string, { severity: string }>;
}

/** Rooms whose code never leaves the machine that builds. */
const STAYS = /^src\/(build|routes)\/|\.test\.ts$|-fixture\.ts$/;

/** Packages that the code of the pages names: all others are tools. */
export const named = (): string[] => {
  const names = filesIn('src', /\.(ts|svelte|svx)$/)
    .filter((path) => !STAYS.test(path))
    .flatMap(importsOf)
    .filter(({ name, types }) => !types && /^[a-z@]/.test(name) && !/^(node|virtual):/.test(name))
    .map(({ name }) => /^(@[^/]+\/)?[^/]+/.exec(name)?.[0] ?? name);
  return [...new Set(names)];
};

/** Packages with all that they depend on, by name. */
export function withTheirs(lock: Lock, roots: readonly string[]): Set<string> {
  const all = new Set<string>();
  const visit = (name: string): void => {
    if (all.has(name)) return;
    all.add(name);
    for (const [path, { dependencies = {} }] of Object.entries(lock.packages))
      if (path.endsWith(`node_modules/${name}`)) Object.keys(dependencies).forEach(visit);
  };
  roots.forEach(visit);
  return all;
}

/** What an answer of the registry means for the packages that ship. No answer is a check that was skipped, and says so. */
export function judged({ message, vulnerabilities }: Audit, shipped: ReadonlySet<string>): Tally {
  const reason = message ?? 'no answer';
  if (!vulnerabilities)
    return { passed: 0, failed: 0, skipped: 1, failures: [], skips: [`advisories: not asked (${reason})`] };
  const weak = Object.entries(vulnerabilities).filter(
    ([name, { severity }]) => shipped.has(name) && /^(high|critical)$/.test(severity),
  );
  return weak.length
    ? failure(`advisories: ${weak.map(([name, { severity }]) => `${name} (${severity})`).join(', ')}`)
    : { passed: 1, failed: 0, skipped: 0, failures: [], skips: [] };
}

/** Asks the registry once, and waits for it no longer than ten seconds. */
export async function advisories(): Promise<Tally> {
  console.log('\n— advisories');
  const answer = await new Promise<string>((resolve) => {
    const args = ['audit', '--json', '--fetch-retries=0', '--fetch-timeout=10000'];
    const options = { shell: process.platform === 'win32', timeout: 30_000 };
    // It ends with an error for every weakness, grave or not: what it wrote tells.
    execFile('npm', args, options, (_, stdout) => resolve(stdout));
  });
  const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as Lock;
  const tally = judged(read(answer), withTheirs(lock, named()));
  console.log([...tally.failures, ...tally.skips].join('\n') || 'none of high severity in what ships');
  return tally;
}

function read(answer: string): Audit {
  try {
    return JSON.parse(answer) as Audit;
  } catch {
    return {};
  }
}
