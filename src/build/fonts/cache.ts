import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** What builds keep between runs, by content: always safe to delete. */
const folder = resolve('node_modules/.cache/one-minute/fonts');

/** Short name for some content: 10 hexadecimal digits of its SHA-256. */
export function fingerprint(...content: (string | Buffer)[]): string {
  const hash = createHash('sha256');
  for (const part of content) hash.update(part).update('\0');
  return hash.digest('hex').slice(0, 10);
}

/**
 * The path of a cached file, made first if it is not there yet. The name must change whenever the content
 * would. Two builds may ask at once: a file appears whole or not at all.
 */
export async function cachedFile(name: string, make: () => Promise<Buffer>): Promise<string> {
  const path = join(folder, name);
  if (!existsSync(path)) {
    const content = await make();
    mkdirSync(folder, { recursive: true });
    const draft = `${path}.${process.pid}`;
    writeFileSync(draft, content);
    renameSync(draft, path);
  }
  return path;
}

/** The bytes of a cached file, made first if it is not there yet. */
export async function cached(name: string, make: () => Promise<Buffer>): Promise<Buffer> {
  return readFileSync(await cachedFile(name, make));
}
