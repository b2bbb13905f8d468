import { existsSync, readFileSync } from 'node:fs';
import { WAKE } from './wake-chunk.ts';

interface ManifestChunk {
  file: string;
  imports?: string[];
}

/** Address of the client build's manifest while Kit prerenders. */
const MANIFEST = '.svelte-kit/output/client/.vite/manifest.json';

/**
 * The files a page needs to wake, as paths below the site's root: the entry first, then what it imports
 * statically (worth preloading, so that they arrive in one round trip).
 *
 * @param entry the module that wakes the page
 * @throws when the client build left no manifest or the manifest does not know the entry
 */
export function wakeFiles(entry: string = WAKE): string[] {
  if (!existsSync(MANIFEST)) throw new Error(`${MANIFEST} is missing: the client build has not run`);
  const manifest = JSON.parse(readFileSync(MANIFEST, 'utf8')) as Record<string, ManifestChunk>;
  if (!manifest[entry]) throw new Error(`${MANIFEST} does not know ${entry}`);
  const seen = new Set<string>();
  const visit = (key: string) => {
    const chunk = manifest[key];
    if (!chunk || seen.has(chunk.file)) return;
    seen.add(chunk.file);
    chunk.imports?.forEach(visit);
  };
  visit(entry);
  return [...seen];
}
