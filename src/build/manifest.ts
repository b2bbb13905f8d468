import { existsSync, readFileSync, realpathSync } from 'node:fs';
import { relative } from 'node:path';
import { rememberedBy } from './remembered.ts';

/** What the client build says of one of its files. */
export interface ManifestEntry {
  file: string;
  imports?: string[];
  dynamicImports?: string[];
  css?: string[];
  assets?: string[];
}

/** Address of the client build's manifest while Kit prerenders. */
const MANIFEST = '.svelte-kit/output/client/.vite/manifest.json';

const readManifest = rememberedBy((path: string): Record<string, ManifestEntry> => {
  if (!existsSync(path)) throw new Error(`${path} is missing: the client build has not run`);
  return JSON.parse(readFileSync(path, 'utf8')) as Record<string, ManifestEntry>;
});

/** The files of the client build by what they were made of. @throws when it has not run */
export const manifest = (): Record<string, ManifestEntry> => readManifest(MANIFEST);

/**
 * Path below the site's root of a file that the build has taken over. The manifest knows files by where they really
 * are, which is elsewhere where `node_modules` is a link.
 *
 * @param source absolute path
 * @throws when the manifest does not know it
 */
export function manifestFile(source: string): string {
  const entry = manifest()[relative(process.cwd(), realpathSync(source))];
  if (!entry) throw new Error(`${MANIFEST} does not know ${source}`);
  return entry.file;
}

/** The style sheets whose name holds some text. */
export const builtStyles = (name: string): string[] => [
  ...new Set(
    Object.values(manifest())
      .flatMap(({ css = [] }) => css)
      .filter((file) => file.includes(name)),
  ),
];

/** The style sheets that a module brings by itself. @throws when the manifest does not know it */
export function stylesOf(entry: string): string[] {
  const chunk = manifest()[entry];
  if (!chunk) throw new Error(`${MANIFEST} does not know ${entry}`);
  return chunk.css ?? [];
}
