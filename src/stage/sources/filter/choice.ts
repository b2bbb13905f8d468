/** What a reader has chosen to see, and how an address says so. Pure. */

export const FIELDS = ['article', 'kind', 'theme', 'story'] as const;
export type Field = (typeof FIELDS)[number];

/** Words searched for, and one value a filter; empty where nothing is asked. */
export type Choice = Record<'q' | Field, string>;

export const NOTHING: Choice = { q: '', article: '', kind: '', theme: '', story: '' };

/** Reads the query of an address; what it does not name is empty. */
export function readChoice(search: string): Choice {
  const query = new URLSearchParams(search);
  const read = (name: string) => query.get(name)?.trim() ?? '';
  return {
    q: read('q'),
    article: read('article'),
    kind: read('kind'),
    theme: read('theme'),
    story: read('story'),
  };
}

/** The query that says it: with its question mark, or nothing at all. */
export function writeChoice(choice: Choice): string {
  const query = new URLSearchParams(
    Object.entries(choice)
      .map(([name, value]): [string, string] => [name, value.trim()])
      .filter(([, value]) => value),
  );
  return query.size ? `?${query}` : '';
}

export const isNothing = (choice: Choice): boolean => writeChoice(choice) === '';
