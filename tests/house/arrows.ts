import { filesIn, importsOf, read, resolve } from '../unit/sources.ts';
import { MAY, roomOf } from '../unit/rooms.ts';

/** Imports from one room into another. */
export interface Arrow {
  from: string;
  to: string;
  /** How many import lines there are. */
  lines: number;
  /** Whether only types come over all of them. */
  types: boolean;
}

/** A room of `src` as it is drawn. */
export interface Room {
  name: string;
  /** What it holds: the first sentence of its README. */
  holds: string;
  files: number;
}

/** The rooms from those that import most to those that import nothing, and the arrows between them. */
export interface House {
  rooms: Room[];
  arrows: Arrow[];
}

/** First sentence of a room's README, behind its heading. @throws Error when it has none */
export function holdsOf(room: string): string {
  const [, said] = /^# .*\n+([^]*?\.)(?=\s)/.exec(read(`src/${room}/README.md`)) ?? [];
  if (!said) throw new Error(`src/${room}/README.md begins with no heading and sentence`);
  return said.replace(/\s+/g, ' ');
}

function arrowsOf(paths: string[]): Arrow[] {
  const found = new Map<string, Arrow>();
  for (const path of paths) {
    for (const { name, types } of importsOf(path)) {
      const target = resolve(path, name);
      if (!target?.startsWith('src/') || target.startsWith('src/.svelte-kit') || name === './$types')
        continue;
      const [from, to] = [roomOf(path), roomOf(target)];
      if (from === to) continue;
      const arrow = found.get(`${from} ${to}`);
      found.set(`${from} ${to}`, {
        ...{ from, to },
        lines: (arrow?.lines ?? 0) + 1,
        types: types && (arrow?.types ?? true),
      });
    }
  }
  return [...found.values()];
}

/** Reads the import lines of `src`; tests aside, which may look into any room. */
export function house(): House {
  const paths = filesIn('src', /\.(ts|svelte|svx|css)$/).filter(
    (path) => !/(\.test|fixture)\.ts$/.test(path),
  );
  const arrows = arrowsOf(paths);
  const reached = (room: string): Set<string> =>
    new Set(arrows.filter(({ from }) => from === room).flatMap(({ to }) => [to, ...reached(to)]));
  const isReached = (room: string) => arrows.some(({ to }) => to === room);
  const rooms = Object.keys(MAY)
    .map((name) => ({ name, far: reached(name).size }))
    .sort(
      (one, other) =>
        other.far - one.far ||
        Number(isReached(other.name)) - Number(isReached(one.name)) ||
        (one.name < other.name ? -1 : 1),
    )
    .map(({ name }) => ({
      name,
      holds: holdsOf(name),
      files: paths.filter((path) => roomOf(path) === name).length,
    }));
  return { rooms, arrows };
}
