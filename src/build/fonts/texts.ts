import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A file whose words may end up on a page. */
export interface SourceText {
  /** Path from the project's root, with forward slashes. */
  path: string;
  /** Its content without comments. */
  text: string;
}

/** Where words come from: the story, the register, and the few signs that components draw. */
const rooms: [folder: string, ending: RegExp][] = [
  ['src/story', /\.(svx|ts)$/],
  ['src/facts', /\.(svelte|ts)$/],
  ['src/stage', /\.svelte$/],
  ['src/charts', /\.svelte$/],
  ['src/routes', /\.svelte$/],
  ['seeds', /\.ya?ml$/],
];

/** Tests, and what only tells characters apart, in both scripts. */
const silent = /\.test\.ts$|^(unsplit|traditional-figures)\.ts$/;

/**
 * Reads every file that words may come from, by path.
 * @param root the project's folder; missing rooms count as empty
 */
export function readTexts(root = '.'): SourceText[] {
  const paths = rooms.flatMap(([folder, ending]) => {
    const here = join(root, folder);
    const names = existsSync(here) ? readdirSync(here, { recursive: true, encoding: 'utf8' }) : [];
    return names.filter((name) => ending.test(name) && !silent.test(name)).map((name) => join(folder, name));
  });
  return paths.sort().map((path) => ({
    path: path.replaceAll('\\', '/'),
    text: withoutComments(path, readFileSync(join(root, path), 'utf8')),
  }));
}

/** Comments are for us, not for readers: their signs need no glyph. */
function withoutComments(path: string, text: string): string {
  if (/\.ya?ml$/.test(path)) return text;
  return text
    .replaceAll(/<!--[\s\S]*?-->/g, '')
    .replaceAll(/\/\*[\s\S]*?\*\//g, '')
    .replaceAll(/(^|\s)\/\/.*$/gm, '');
}
