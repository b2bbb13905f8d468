import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { zipped } from '../zip.ts';
import { packed } from './archive.ts';
import { openRelease, readReleases, sha256, type Release } from './releases.ts';

const archive = packed(new Map([['facts.json', Buffer.from('{}')]]));
const good: Release = {
  version: '1.0.0',
  date: '2026-01-31',
  file: 'releases/1.0.0.zip',
  sha256: sha256(archive),
  edition: '0123456789abcdef',
};

/** A folder of seeds with a list, and archives by their path. */
function seedsWith(list: unknown, archives: Record<string, Buffer> = {}): string {
  const folder = mkdtempSync(join(tmpdir(), 'seeds-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const files = { 'releases.json': typeof list === 'string' ? list : JSON.stringify(list), ...archives };
  for (const [path, bytes] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), bytes);
  }
  return folder;
}

test('a list that holds is read in its order', () => {
  const other = { ...good, version: '1.1.0-beta.2', file: 'releases/1.1.0-beta.2.zip' };
  const seeds = seedsWith([good, other], { [good.file]: archive, [other.file]: archive });
  expect(readReleases(seeds)).toEqual([good, other]);
  expect([...openRelease(seeds, other).keys()]).toEqual(['facts.json']);
  expect(readReleases(seedsWith([]))).toEqual([]);
});

test.each([
  [{ ...good, version: '../../x' }, '../../x: version: is like 1.2.0'],
  [{ ...good, version: '1.0' }, '1.0: version: is like 1.2.0'],
  [{ ...good, version: 1 }, '1: version: '],
  [{ ...good, date: '31 January' }, '1.0.0: date: is a day'],
  [{ ...good, file: '../1.0.0.zip' }, '1.0.0: file: is releases/1.0.0.zip, not “../1.0.0.zip”'],
  [{ ...good, sha256: 'abc' }, '1.0.0: sha256: has 64'],
  [{ ...good, edition: '../..' }, '1.0.0: edition: has 16'],
  [{ ...good, more: 1 }, '1.0.0: more: '],
  [null, 'release 1: it: '],
])('%j stops the build, and the message says why', (item, why) => {
  expect(() => readReleases(seedsWith([item], { [good.file]: archive }))).toThrow(
    `seeds/releases.json: ${why}`,
  );
});

test('a list that is none, a version twice and an archive on no list stop the build', () => {
  expect(() => readReleases(seedsWith('[{'))).toThrow('seeds/releases.json: is no list in JSON');
  expect(() => readReleases(seedsWith({}))).toThrow('seeds/releases.json: is no list in JSON');
  expect(() => readReleases(join(tmpdir(), 'no-such-folder'))).toThrow('seeds/releases.json: is missing');
  expect(() => readReleases(seedsWith([good, good]))).toThrow('1.0.0: is named twice');
  expect(() => readReleases(seedsWith([], { [good.file]: archive }))).toThrow(
    'seeds/releases/1.0.0.zip: releases.json does not name it',
  );
});

test('an archive that is missing, changed or broken stops the build, by its name and version', () => {
  const name = 'seeds/releases/1.0.0.zip (version 1.0.0): ';
  const opened = (bytes: Buffer, sum = sha256(bytes)) =>
    openRelease(seedsWith([], { [good.file]: bytes }), { ...good, sha256: sum });
  expect(() => openRelease(seedsWith([]), good)).toThrow(`${name}is missing`);
  expect(() => opened(archive, sha256(Buffer.from('x')))).toThrow(`${name}is not what releases.json`);
  expect(() => opened(archive.subarray(0, 60))).toThrow(`${name}is no whole ZIP archive`);
  const escaping = zipped(new Map([['../../en/index.html', Buffer.from('x')]]));
  expect(() => opened(escaping)).toThrow(`${name}holds “../../en/index.html”`);
});
