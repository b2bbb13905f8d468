/** Which facts the pages of a release show. */
import { isEmbedPage } from './reach.ts';

/**
 * Ids of facts by the path of the page. The page of a scene shows what those of its steps do, since a reader steps
 * through them there.
 *
 * @param pages their HTML by their path
 */
export function shownFacts(pages: Map<string, string>): Map<string, Set<string>> {
  const own = new Map([...pages].map(([path, html]) => [path, factsIn(html)]));
  return new Map(
    [...own].map(([path]) => {
      const folder = path.slice(0, -'index.html'.length);
      const below = [...own].filter(([other]) => isEmbedPage(other) && other.startsWith(folder));
      return [path, new Set(below.flatMap(([, facts]) => [...facts]))];
    }),
  );
}

/** The facts that words and marks name. */
const factsIn = (html: string): string[] =>
  [...html.matchAll(/\sdata-fact="([^"]*)"/g)].flatMap(([, ids = '']) => ids.split(/\s+/).filter(Boolean));
