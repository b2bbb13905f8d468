import type { FactsJson } from '#facts/types.ts';
import { factsFile, pageLangOf } from '#facts/page-lang.ts';
import { carriedJson } from '../talk/carried-json.ts';

/**
 * The register for machines, from the page where that carries it.
 *
 * @param root relative way to the site's root, ending in a slash
 * @throws when it does not come
 */
export const readFacts = (root: string): Promise<FactsJson> =>
  carriedJson('facts', `${root}${factsFile(pageLangOf(document.documentElement.lang))}`);
