import { unzipped, zipped } from '../zip.ts';

/** Files of a release by their path below the site's root, with forward slashes. */
export type Files = Map<string, Buffer>;

/** Folders and names of plain signs; none begins with a dot, so that no path leads out of its folder. */
const PLAIN = /^[\w-][\w.-]*(\/[\w-][\w.-]*)*$/;

/** The same files give the same bytes, whatever their order. @throws for a path that would be refused later */
export function packed(files: Files): Buffer {
  const sorted = [...files].sort(([a], [b]) => (a < b ? -1 : 1));
  for (const [path] of sorted) checkPath(path);
  return zipped(new Map(sorted));
}

/** @throws when it is no archive, is cut off, or holds a path that could lead out of its folder */
export function unpacked(archive: Buffer): Files {
  const files = opened(archive);
  for (const path of files.keys()) checkPath(path);
  return files;
}

function opened(archive: Buffer): Files {
  try {
    return unzipped(archive);
  } catch (error) {
    throw new Error(`is no whole ZIP archive (${(error as Error).message})`, { cause: error });
  }
}

function checkPath(path: string): void {
  if (!PLAIN.test(path)) throw new Error(`holds “${path}”, which is no plain path`);
}
