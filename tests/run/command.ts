import { spawn, type SpawnOptions } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { failure, sum, type Tally } from './tally.ts';

/** Runs a script of package.json, its output passed on as it comes. Tells whether it went well. */
export function script(name: string, args: string[] = []): Promise<boolean> {
  console.log(`\n— ${name}`);
  const command = ['run', '--silent', name, ...(args.length > 0 ? ['--', ...args] : [])];
  return new Promise((resolve, reject) => {
    const options: SpawnOptions = {
      stdio: ['ignore', 'inherit', 'inherit'],
      shell: process.platform === 'win32',
    };
    spawn('npm', command, options)
      .on('error', reject)
      .on('close', (code) => resolve(code === 0));
  });
}

/** A script that runs tests and writes down how they went. */
export interface TestScript<Report> {
  name: string;
  args?: string[];
  /** The JSON file that it writes. */
  report: string;
  tally: (report: Report) => Tally;
}

/** Runs tests and counts them. Where the report and the end of the script disagree, the worse one counts. */
export async function tests<Report>({ name, args, report, tally }: TestScript<Report>): Promise<Tally> {
  rmSync(report, { force: true });
  const good = await script(name, args);
  if (!existsSync(report)) return failure(`${name}: ended without a report`);
  const counted = tally(JSON.parse(readFileSync(report, 'utf8')) as Report);
  return good || counted.failed > 0 ? counted : sum([counted, failure(`${name}: failed outside its tests`)]);
}
