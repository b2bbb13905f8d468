/** How well a text fits what somebody typed. Pure. */
import { plain } from '../../sources/filter/match.ts';

/** A text ready to be searched: nothing but letters, figures and per cent signs, and where in it words begin. */
export interface Hay {
  text: string;
  /** Beginnings of words, of Chinese characters and of figures; the end counts as one. */
  edges: ReadonlySet<number>;
}

/** From best to worst: a text begins with it, has it as words, has a word that begins with it, has its parts. */
export type Fit = 0 | 1 | 2 | 3;

/** A comma or a space within a large figure says nothing. */
const GROUPED = /(?<=\d)[,\s](?=\d{3}(?!\d))/g;
const PIECE = /\p{Script=Han}|\d+(?:\.\d+)?%?|[\p{L}\p{N}]+/gu;

/** A text as it is searched: case, accents, tones, width and spaces say nothing. */
export function hay(text: string): Hay {
  const edges = new Set([0]);
  let joined = '';
  for (const [piece] of plain(text).replace(GROUPED, '').replaceAll("'", '').matchAll(PIECE)) {
    joined += piece;
    edges.add(joined.length);
  }
  return { text: joined, edges };
}

/** What was typed: as one, and in the parts between its spaces. */
export interface Needle {
  whole: string;
  parts: string[];
}

/** A query as it is compared; undefined where nothing of it can be searched for. */
export function needle(query: string): Needle | undefined {
  const whole = hay(query).text;
  const parts = query
    .split(/\s+/)
    .map((part) => hay(part).text)
    .filter(Boolean);
  return whole ? { whole, parts } : undefined;
}

/** The best fit among the texts of one thing; undefined where they do not hold it. */
export function fitOf(hays: readonly Hay[], { whole, parts }: Needle): Fit | undefined {
  const fits = hays.flatMap((one) => wholeFit(one, whole) ?? []);
  if (fits.length) return Math.min(...fits) as Fit;
  const hasAll =
    parts.length > 1 && parts.every((part) => hays.some((one) => wholeFit(one, part) !== undefined));
  return hasAll ? 3 : undefined;
}

function wholeFit({ text, edges }: Hay, word: string): Fit | undefined {
  let best: Fit | undefined;
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    if (!edges.has(at)) continue;
    const isWhole = edges.has(at + word.length);
    if (at === 0) return 0;
    if (isWhole) best = 1;
    best ??= 2;
  }
  return best;
}
