import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, onTestFinished, test } from 'vitest';
import { writeCompressed } from './compressed.ts';

test('texts that are not tiny get twins that say the same, all else gets none', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'twins-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const text = 'One minute 一分钟 '.repeat(100);
  const files = ['en/index.html', 'a.js', 'a.svg', 'a.csv', 'a.png', 'a.woff2', 'downloads/index.json'];
  for (const name of [...files, 'tiny.txt']) {
    mkdirSync(join(folder, name, '..'), { recursive: true });
    writeFileSync(join(folder, name), name === 'tiny.txt' ? 'One' : text);
  }
  await writeCompressed(folder);
  const twin = (name: string) => readFileSync(join(folder, name));
  for (const name of files.slice(0, 4)) {
    expect(brotliDecompressSync(twin(`${name}.br`)).toString()).toBe(text);
    expect(gunzipSync(twin(`${name}.gz`)).toString()).toBe(text);
  }
  for (const name of [...files.slice(4), 'tiny.txt'])
    for (const ending of ['br', 'gz'])
      expect(existsSync(join(folder, `${name}.${ending}`)), name).toBe(false);
});
