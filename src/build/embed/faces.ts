import type { Lang } from '#facts/types.ts';
import { fontRules } from '../fonts/index.ts';
import { manifestFile } from '../manifest.ts';

/**
 * The `@font-face` rules that some text needs, with the families' names.
 *
 * @param root relative way from the page to the site's root, ending in a slash
 * @param text all the characters of the page
 */
export async function facesFor(lang: Lang, text: string, root: string): Promise<string> {
  const characters = new Set([...text].map((character) => character.codePointAt(0) as number));
  const isNeeded = (range: string) =>
    range.split(',').some((part) => {
      const [from = 0, to = from] = part.replace('U+', '').split('-').map((code) => parseInt(code, 16));
      return [...characters].some((code) => code >= from && code <= to);
    });
  return fontRules(lang, (path) => `${root}${manifestFile(path)}`, isNeeded);
}
