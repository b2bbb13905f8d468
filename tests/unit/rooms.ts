/** The rooms of the house and the law of their arrows. */

/** Rooms that a room may import from, besides itself. `types` lets only types through. */
export const MAY: Record<string, Record<string, 'all' | 'types'>> = {
  routes: { build: 'all', story: 'all', stage: 'all', charts: 'all', facts: 'all', embed: 'all' },
  build: { story: 'all', stage: 'all', charts: 'all', facts: 'all', embed: 'all' },
  story: { stage: 'all', facts: 'all', charts: 'types' },
  stage: { charts: 'all', facts: 'all', 'embed/protocol': 'all' },
  facts: {},
  charts: {},
  embed: {},
  // A program of its own, beside every page.
  'service-worker': {},
};

/** Files beside the rooms that Kit wants where they are; they serve the routes. */
export const HALL = /^src\/(params\/|hooks|app\.)/;

/** The room that a file of `src` stands in. */
export const roomOf = (path: string): string => (HALL.test(path) ? 'routes' : (path.split('/')[1] ?? ''));
