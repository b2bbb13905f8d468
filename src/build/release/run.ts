/** `npm run release`: builds the site, and keeps its embeds under the version of package.json or of `--version`. */
import { execSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { reason } from '../export/fault.ts';
import { manifest } from '../manifest.ts';
import { checkFree, cutRelease } from './cut.ts';

const [site, seeds] = ['build', 'seeds'];

try {
  const { values } = parseArgs({ options: { version: { type: 'string' } } });
  const own = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
  const version = values.version ?? own.version;
  checkFree(version, seeds);
  // Always: what lies in the folder may be of other sources.
  execSync('npm run build', { stdio: 'inherit' });
  const date = new Date().toISOString().slice(0, 10);
  const { file } = cutRelease({ version, date, site, manifest: manifest(), seeds });
  const size = (statSync(join(seeds, file)).size / 1e6).toFixed(1);
  console.log(
    `${seeds}/${file}: ${size} MB. Commit it with ${seeds}/releases.json: every build has it at /v/${version}/ from now on.`,
  );
} catch (error) {
  console.error(reason(error));
  process.exitCode = 1;
}
