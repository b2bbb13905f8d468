import { manifest } from './manifest.ts';
import { WAKE } from './wake-chunk.ts';

/**
 * The files a page needs to wake, as paths below the site's root: the entry first, then what it imports
 * statically (worth preloading, so that they arrive in one round trip).
 *
 * @param entry the module that wakes the page
 * @throws when the client build left no manifest or the manifest does not know the entry
 */
export function wakeFiles(entry: string = WAKE): string[] {
  const files = manifest();
  if (!files[entry]) throw new Error(`the client build does not know ${entry}`);
  const seen = new Set<string>();
  const visit = (key: string) => {
    const chunk = files[key];
    if (!chunk || seen.has(chunk.file)) return;
    seen.add(chunk.file);
    chunk.imports?.forEach(visit);
  };
  visit(entry);
  return [...seen];
}
