/**
 * Makes the committed masters from the fontsource packages. Run by hand, and only to change what the masters
 * cover or which weights they hold; a build needs nothing but the masters themselves:
 *
 *   npm install --prefix ../fonts @fontsource-variable/{newsreader,source-sans-3,noto-{serif,sans}-{sc,tc}}
 *   npm run fonts:masters -- ../fonts/node_modules/@fontsource-variable
 *
 * Beside each master it writes the package's licence, and for all of them `coverage.json` (which characters
 * a master draws) and `advances.json` (how wide labels are).
 */
import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import subsetFont from 'subset-font';
import { masters } from './families.ts';
import { measured, measuredWeights, type Advances } from './making/advances.ts';
import { chineseCharacters, traditionalCharacters } from './making/chinese-characters.ts';
import { hanMaster } from './making/han.ts';
import { latinMaster } from './making/latin.ts';
import { sources } from './making/sources.ts';
import { charactersOf } from './sfnt/characters.ts';

const packages = process.argv[2];
if (!packages) throw new Error('Say where the fontsource packages are (see the top of this file)');

const folder = join(import.meta.dirname, 'masters');
const more = readFileSync(join(folder, 'more-characters.txt'), 'utf8');
const ours = readFileSync(join(folder, 'more-traditional.txt'), 'utf8');
const wanted = { han: chineseCharacters(more), hant: traditionalCharacters(more, ours) };
const coverage: Record<string, string> = {};
const advances: Record<string, Advances> = {};

for (const { name, script } of masters) {
  const source = sources[name];
  const plain =
    script === 'latin'
      ? await latinMaster(packages, source)
      : await hanMaster(packages, source, wanted[script]);
  writeFileSync(
    join(folder, `${name}.woff2`),
    await subsetFont(plain, undefined, { keepAllGlyphs: true, targetFormat: 'woff2' }),
  );
  copyFileSync(join(packages, source.package, 'LICENSE'), join(folder, `${source.package}.OFL.txt`));
  coverage[name] = charactersOf(plain).join('');
  for (const [face, { master, wght }] of Object.entries(measuredWeights)) {
    if (master === name) advances[face] = await measured(plain, wght);
  }
}

const write = (name: string, data: object) =>
  writeFileSync(join(folder, name), `${JSON.stringify(data, null, 2)}\n`);
write('coverage.json', coverage);
write('advances.json', advances);
