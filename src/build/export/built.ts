import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PageLang } from '#facts/types.ts';

/** The built site as an export reads it. */
export interface Built {
  /** Its folder. */
  root: string;
  /** Which edition it is. */
  version: string;
  /** Text of a file, by its path in the site. @throws naming the file when it is not there */
  read(path: string): string;
  /** The same as bytes. */
  bytes(path: string): Buffer;
  /** The addresses of the steps, in order. @throws when the talk has none */
  steps(lang: PageLang): string[];
}

/** Opens the built site in a folder. @throws Error that says how to make one */
export function built(root: string): Built {
  const at = (path: string) => join(root, path);
  const has = (path: string) => existsSync(at(path));
  if (!has('index.html'))
    throw new Error(`There is no built site in ${root}/. Make it with "npm run build", then export again.`);
  const bytes = (path: string): Buffer => {
    if (!has(path)) throw new Error(`the built site has no ${path}`);
    return readFileSync(at(path));
  };
  const read = (path: string) => bytes(path).toString('utf8');
  return {
    root,
    bytes,
    read,
    version: (JSON.parse(read('_app/version.json')) as { version: string }).version,
    steps(lang) {
      const html = read(`${lang}/slides/print/index.html`);
      const found = [...html.matchAll(/\sdata-step="([^"]+)"/g)].map(([, address = '']) => address);
      if (!found.length) throw new Error(`/${lang}/slides/print/ has no step`);
      return found;
    },
  };
}
