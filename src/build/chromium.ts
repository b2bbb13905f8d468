/**
 * The one place that knows where the browser of exports and tests is. It looks for, in this order: `CHROMIUM_PATH`;
 * Playwright's own; Chrome or Chromium of the system; and else installs one. Building the site needs no browser, so
 * nothing that Vite reads imports this.
 */
import { spawnSync, type StdioOptions } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, join } from 'node:path';
import { chromium, type LaunchOptions } from '@playwright/test';

/** No start-up chatter, and nothing but this machine can be reached: a foreign address fails at once. */
const QUIET = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-default-apps',
  '--disable-sync',
  '--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1 , EXCLUDE localhost',
];

/**
 * How to launch the browser. Programs started from here find the same one by `CHROMIUM_PATH`.
 * @throws Error that says how to get a browser, when none is found and none can be installed.
 */
export function chromiumLaunch(): LaunchOptions {
  process.env.CHROMIUM_PATH = chosen() ?? found() ?? installed();
  return { executablePath: process.env.CHROMIUM_PATH, args: QUIET };
}

function chosen(): string | undefined {
  const path = process.env.CHROMIUM_PATH;
  if (path && !existsSync(path)) throw new Error(`CHROMIUM_PATH is "${path}", but there is no such file.`);
  return path || undefined;
}

function found(): string | undefined {
  const path = [chromium.executablePath(), ...system()].find(starts);
  if (path) console.log(`Browser: ${path}`);
  return path;
}

const NAMES = ['google-chrome', 'google-chrome-stable', 'chromium', 'chromium-browser'];

/** Where desktop systems put it when it is not on the path. */
const USUAL = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
];

function system(): string[] {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return [...NAMES.flatMap((name) => folders.map((folder) => join(folder, name))), ...USUAL];
}

/** Some systems have a stand-in that only says how to install the browser, or lack its libraries. */
function starts(path: string): boolean {
  if (!existsSync(path)) return false;
  // On Windows the question would open a window.
  return process.platform === 'win32' || ran(path, ['--version'], 'ignore');
}

function installed(): string {
  const cli = createRequire(import.meta.url).resolve('@playwright/test/cli');
  console.log('No Chromium found. Installing the one that Playwright brings (playwright install chromium) …');
  if (ran(process.execPath, [cli, 'install', 'chromium'])) {
    if (starts(chromium.executablePath())) return chromium.executablePath();
  }
  if (isDebian() && process.getuid?.() === 0) {
    console.log('That gave none that starts. Installing the one of the system (apt-get install chromium) …');
    if (ran('apt-get', ['update']) && ran('apt-get', ['install', '-y', 'chromium'])) {
      const path = found();
      if (path) return path;
    }
  }
  throw new Error(
    'There is no Chromium to work with. Install Chrome or Chromium, or say where one is: CHROMIUM_PATH=/path/to/chromium',
  );
}

function isDebian(): boolean {
  return (
    existsSync('/etc/os-release') && /^ID(_LIKE)?=.*debian/m.test(readFileSync('/etc/os-release', 'utf8'))
  );
}

function ran(command: string, args: string[], output: 'ignore' | 'inherit' = 'inherit'): boolean {
  const stdio: StdioOptions = ['ignore', output, output];
  return spawnSync(command, args, { stdio }).status === 0;
}
