/** What a reader has chosen to see of the timeline, and how an address says so. Pure. */
import { dayNumber, isoDay } from '#charts/timeline/explore/days.ts';
import { SHORTEST } from '#charts/timeline/explore/range.ts';
import type { Range } from '#charts/timeline/explore/types.ts';

export interface TimesChoice {
  /** Words searched for; empty where nothing is. */
  q: string;
  /** Ids of categories in the order of the lanes; empty where all are wanted. */
  categories: readonly string[];
  /** Null where all of time is wanted. */
  range: Range | null;
}

export const EVERYTHING: TimesChoice = { q: '', categories: [], range: null };

/** Longer than this, a search is not one. */
const LONGEST = 80;

/**
 * Reads a choice from an address. Never throws: what is unknown, repeated or wrong is left out, and named.
 *
 * @param search with or without `?`
 * @param categories ids of those there are, in order
 * @param world the days there are
 */
export function readChoice(
  search: string,
  categories: readonly string[],
  world: Range,
): { choice: TimesChoice; refused: string[] } {
  const query = new URLSearchParams(search);
  const refused = [...new Set(query.keys())].filter(
    (name) => !['q', 'category', 'from', 'to'].includes(name) || query.getAll(name).length > 1,
  );
  const read = (name: string): string => (refused.includes(name) ? '' : (query.get(name) ?? '').trim());
  const q = read('q');
  if (q.length > LONGEST) refused.push('q');
  const asked = read('category').split(',').filter(Boolean);
  if (asked.some((one) => !categories.includes(one))) refused.push('category');
  const [from, to] = [read('from'), read('to')];
  const range = rangeOf(from, to, world);
  if ((from || to) && !range) refused.push(...(from ? ['from'] : []), ...(to ? ['to'] : []));
  return {
    choice: {
      q: q.length > LONGEST ? '' : q,
      categories: categories.filter((one) => asked.includes(one)),
      range,
    },
    refused,
  };
}

/** Two ISO dates, the second after the last day shown; null where they are no range within the world. */
function rangeOf(from: string, to: string, world: Range): Range | null {
  const [start, end] = [dayIn(from), dayIn(to)];
  if (start === null || end === null) return null;
  return start >= world[0] && end <= world[1] && end - start >= SHORTEST ? [start, end] : null;
}

/** A day that exists, written as such; null for all else. */
function dayIn(iso: string): number | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(iso) || Number.isNaN(Date.parse(iso))) return null;
  const day = dayNumber(iso);
  return isoDay(day) === iso ? day : null;
}

/** The query that says it: with its question mark, or nothing at all. */
export function writeChoice({ q, categories, range }: TimesChoice): string {
  const query = new URLSearchParams();
  if (q.trim()) query.set('q', q.trim());
  if (categories.length) query.set('category', categories.join(','));
  if (range) {
    query.set('from', isoDay(range[0]));
    query.set('to', isoDay(range[1]));
  }
  // Commas need no escape in a query, and are read more easily.
  return query.size ? `?${query.toString().replaceAll('%2C', ',')}` : '';
}
