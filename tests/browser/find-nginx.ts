/**
 * The one place that knows where the nginx of the tests is: in the path, or else from the system's packages where they
 * are Debian's, unpacked into a folder of its own. Nothing is installed, and no service starts.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';

/** An nginx that starts. */
export interface Nginx {
  path: string;
  /** Its own table of file types. */
  types: string;
  env: NodeJS.ProcessEnv;
  /** Takes away what was fetched for it. */
  remove: () => void;
}

/** Where it is when it is not on the path of an ordinary user. */
const USUAL = ['/usr/sbin', '/usr/local/sbin', '/usr/local/nginx/sbin', '/opt/homebrew/bin'];

/** Finds or fetches one; where there is none, says why. */
export function findNginx(): Nginx | string {
  const folders = [...(process.env.PATH ?? '').split(delimiter).filter(Boolean), ...USUAL];
  for (const path of folders.map((folder) => join(folder, 'nginx'))) {
    const types = existsSync(path) && typesOf(path, process.env);
    if (types) return { path, types, env: process.env, remove: () => {} };
  }
  if (spawnSync('apt-get', ['--version']).status !== 0) return 'no nginx here, and no apt-get to fetch one';
  return fetched();
}

/** The table of types that stands beside its configuration; undefined for one that does not start. */
function typesOf(path: string, env: NodeJS.ProcessEnv): string | undefined {
  const { status, stderr } = spawnSync(path, ['-V'], { env, encoding: 'utf8' });
  const configuration = /--conf-path=(\S+)/.exec(stderr)?.[1];
  if (status !== 0 || !configuration) return undefined;
  const types = join(dirname(configuration), 'mime.types');
  return existsSync(types) ? types : undefined;
}

function fetched(): Nginx | string {
  console.log(
    'No nginx found. Fetching the package of the system into a folder of its own (apt-get --download-only) …',
  );
  const folder = mkdtempSync(join(tmpdir(), 'nginx-'));
  const remove = () => rmSync(folder, { recursive: true, force: true });
  const archives = join(folder, 'archives');
  mkdirSync(join(archives, 'partial'), { recursive: true });
  const isRoot = process.getuid?.() === 0;
  if (!download(archives) && !(isRoot && ran('apt-get', ['update', ...PATIENCE]) && download(archives))) {
    remove();
    return 'no nginx here, and apt-get could not fetch one';
  }
  for (const name of readdirSync(archives).filter((one) => one.endsWith('.deb')))
    ran('dpkg', ['--extract', join(archives, name), folder]);
  const path = join(folder, 'usr/sbin/nginx');
  const libraries = join(folder, 'usr/lib');
  const own = existsSync(libraries)
    ? readdirSync(libraries)
        .filter((name) => name.includes('-linux-'))
        .map((name) => join(libraries, name))
    : [];
  const env = {
    ...process.env,
    LD_LIBRARY_PATH: [...own, process.env.LD_LIBRARY_PATH].filter(Boolean).join(':'),
  };
  const types = join(folder, 'etc/nginx/mime.types');
  if (spawnSync(path, ['-V'], { env }).status === 0 && existsSync(types)) return { path, types, env, remove };
  remove();
  return 'no nginx here, and the one that apt-get fetched does not start';
}

const PATIENCE = ['-o', 'Acquire::http::Timeout=20', '-o', 'Acquire::Retries=1'];

/** Downloads nginx with all it needs that is not installed yet. */
const download = (archives: string): boolean =>
  ran('apt-get', [
    ...['install', '--yes', '--download-only', '--no-install-recommends'],
    ...['-o', `Dir::Cache::archives=${archives}`, '-o', 'Debug::NoLocking=1'],
    ...PATIENCE,
    'nginx',
  ]);

const ran = (command: string, args: string[]): boolean =>
  spawnSync(command, args, { stdio: 'ignore', timeout: 90_000 }).status === 0;
