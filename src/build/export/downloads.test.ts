import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { described, Folder, type Downloads } from './downloads.ts';

let path = '';
beforeEach(() => (path = mkdtempSync(join(tmpdir(), 'downloads-'))));
afterEach(() => rmSync(path, { recursive: true }));

const index = () => JSON.parse(readFileSync(join(path, 'index.json'), 'utf8')) as Downloads;
const deck = Buffer.from('deck');
const one = described('pdf', 'en', deck);

test('a file stands in its place whole, and nothing beside it', () => {
  const folder = new Folder(path);
  folder.put(one.name, deck);
  folder.list('a', [one]);
  expect(readdirSync(path).sort()).toEqual(['index.json', 'one-minute-en.pdf']);
  expect(index()).toEqual({ version: 'a', files: [one] });
  expect(one).toMatchObject({ name: 'one-minute-en.pdf', bytes: 4 });
});

test('what an earlier run made of the same edition stays listed; what was taken away does not', () => {
  const folder = new Folder(path);
  folder.put(one.name, deck);
  folder.list('a', [one]);
  const two = described('html', 'zh', deck);
  folder.put(two.name, deck);
  folder.list('a', [two]);
  expect(index().files.map(({ name }) => name)).toEqual(['one-minute-en.pdf', 'one-minute-zh.html']);
  folder.clear(one.name);
  folder.list('a', []);
  expect(index().files.map(({ name }) => name)).toEqual(['one-minute-zh.html']);
});

test('files of another edition go', () => {
  const folder = new Folder(path);
  folder.put(one.name, deck);
  folder.list('a', [one]);
  folder.list('b', []);
  expect(index()).toEqual({ version: 'b', files: [] });
  expect(existsSync(join(path, one.name))).toBe(false);
});

test('a file that cannot be written leaves no draft', () => {
  const folder = new Folder(path);
  expect(() => folder.put('no/such/folder', deck)).toThrow();
  expect(readdirSync(path)).toEqual([]);
});
