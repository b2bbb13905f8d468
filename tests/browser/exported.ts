/** What `npm run export` makes, for the tests of it: into a folder of their own, once. */
import { spawnSync, type SpawnSyncReturns } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { test as base } from './fixtures.ts';
import { BUILD } from './story.ts';

const project = fileURLToPath(new URL('../../', import.meta.url));
const tsx = createRequire(import.meta.url).resolve('tsx/cli');

/** Runs the export as the command does. */
export const runExport = (args: string[]): SpawnSyncReturns<string> =>
  spawnSync(process.execPath, [tsx, 'src/build/export/run.ts', ...args], { cwd: project, encoding: 'utf8' });

/** Files of an export. */
export interface Exported {
  folder: string;
  /** What the command said. */
  said: string;
  read(name: string): Buffer;
}

/** Slides for other programs are drawn picture by picture; one language shows what both have. */
const runs = [
  ['--only', 'pdf', '--only', 'html', '--only', 'notes', '--lang', 'en', '--lang', 'zh'],
  ['--only', 'html', '--lang', 'zh-hant'],
  ['--only', 'pptx', '--only', 'article', '--lang', 'zh'],
];

/** The `test` of exports: one run for all tests of a worker. */
export const test = base.extend<object, { exported: Exported }>({
  exported: [
    async ({ browserName }, use) => {
      void browserName;
      const folder = mkdtempSync(join(tmpdir(), 'one-minute-'));
      const build = fileURLToPath(BUILD);
      const said = runs.map((args) => runExport([...args, '--build', build, '--out', folder]));
      const failed = said.find(({ status }) => status !== 0);
      if (failed) throw new Error(`the export failed:\n${failed.stdout}${failed.stderr}`);
      await use({
        folder,
        said: said.map(({ stdout }) => stdout).join(''),
        read: (name) => readFileSync(join(folder, name)),
      });
      rmSync(folder, { recursive: true });
    },
    { scope: 'worker', timeout: 240_000 },
  ],
});

/** Runs a program of poppler-utils. @throws when it is there and fails */
export function poppler(program: string, args: string[]): string {
  const { status, stdout, stderr } = spawnSync(program, args, { encoding: 'utf8', maxBuffer: 1e8 });
  if (status !== 0) throw new Error(`${program}: ${stderr}`);
  return stdout;
}

/**
 * Whether PDFs can be read here: by poppler-utils, which root of a Debian is given when it is missing (some 20 MB).
 */
export function canReadPdf(): boolean {
  const works = () => spawnSync('pdftotext', ['-v'], { stdio: 'ignore' }).status === 0;
  if (works()) return true;
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return false;
  const install = ['install', '-y', '--no-install-recommends', 'poppler-utils'];
  for (const args of [['update'], install]) spawnSync('apt-get', args, { stdio: 'ignore' });
  return works();
}
