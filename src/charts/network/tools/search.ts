import type { NetworkNode } from '../types.ts';

/** A name that a search found. */
export interface Hit {
  node: NetworkNode;
  /** Whether it is in the picture the reader sees. */
  here: boolean;
}

/** Nobody's name is longer: what is, names nobody. */
const LONGEST = 80;

/** As names are compared: one width and case, no tone marks, words parted by single spaces. */
export const plain = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase()
    .replace(/[^\p{Letter}\p{Number}]+/gu, ' ')
    .trim();

/**
 * Everybody whose name a reader may mean, in any script: those in the picture first, then the best match, then by
 * order of the data. Nothing typed finds nobody.
 * @param here ids of what the picture shows
 */
export function find(nodes: readonly NetworkNode[], query: string, here: ReadonlySet<string>): Hit[] {
  if (query.length > LONGEST) return [];
  const wanted = plain(query);
  if (!wanted) return [];
  const found = nodes.flatMap((node, index) => {
    const ranks = namesOf(node).map((name) => rank(plain(name), wanted));
    const best = Math.min(...ranks);
    return best < Infinity ? [{ node, here: here.has(node.id), best, index }] : [];
  });
  const seen = new Set<string>();
  return found
    .sort((a, b) => Number(b.here) - Number(a.here) || a.best - b.best || a.index - b.index)
    .filter(({ node }) => {
      // What is counted and not named stands several times under one name: once is enough.
      const again = node.kind === 'counted' && seen.has(node.said);
      seen.add(node.said);
      return !again;
    })
    .map(({ node, here }) => ({ node, here }));
}

const namesOf = ({ keys, said, short }: NetworkNode): string[] => [
  ...keys,
  said,
  ...(short ? [short.text] : []),
];

/** How well a name answers: 0 is the name itself, then its beginning, then the beginning of a word of it. */
function rank(name: string, wanted: string): number {
  if (name === wanted) return 0;
  const close = wanted.replaceAll(' ', '');
  // Chinese has no spaces between words: any part of a name may be meant.
  if (/\p{Script=Han}/u.test(close)) {
    const at = name.replaceAll(' ', '').indexOf(close);
    return at < 0 ? Infinity : at === 0 ? 1 : 2;
  }
  const words = name.split(' ');
  const from = words.findIndex((_, index) => words.slice(index).join('').startsWith(close));
  if (from >= 0) return from === 0 ? 1 : 2;
  const each = wanted.split(' ').every((one) => words.some((word) => word.startsWith(one)));
  return each ? 3 : Infinity;
}
