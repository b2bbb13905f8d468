/** Who may import whom: the arrows between the rooms of the house go one way. */
import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { HALL, MAY, roomOf } from './rooms.ts';
import { filesIn, importsOf, resolve, type Import } from './sources.ts';

const files = filesIn('src', /\.(ts|svelte|svx|css)$/);

/** Says what is wrong with an import; undefined when nothing is. */
function offence(from: string, { name, types }: Import): string | undefined {
  const to = resolve(from, name);
  if (!to)
    return /^(virtual:|\$app\/)/.test(name) && roomOf(from) !== 'routes' ? `${from} → ${name}` : undefined;
  if (to.startsWith('src/.svelte-kit') || name === './$types') return undefined;
  if (!to.startsWith('src/'))
    return roomOf(from) === 'facts' && to.startsWith('seeds/') ? undefined : `${from} → ${to}`;
  const [room, other] = [roomOf(from), roomOf(to)];
  if (room === other) return undefined;
  const allowed = MAY[room] ?? {};
  const leave =
    allowed[other] ??
    Object.entries(allowed).find(([path]) => path.includes('/') && to.startsWith(`src/${path}`))?.[1];
  return leave === 'all' || (leave === 'types' && types) ? undefined : `${from} → ${to}`;
}

test('the reader of import lines sees every kind of them', () => {
  expect(files.length).toBeGreaterThan(100);
  const story = importsOf('src/story/index.ts');
  expect(story).toContainEqual({ name: './*/*.svx', types: false });
  expect(story).toContainEqual({ name: '#facts/types.ts', types: true });
  expect(importsOf('src/charts/index.ts')).toContainEqual({ name: './timeline/index.ts', types: false });
  expect(files.filter((path) => path.endsWith('.svx')).flatMap(importsOf).length).toBeGreaterThan(1);
  expect(files.filter((path) => path.endsWith('.svelte')).flatMap(importsOf).length).toBeGreaterThan(50);
});

test('a forbidden arrow is found', () => {
  const all = { types: false };
  expect(offence('src/charts/a.ts', { name: '#facts/b.ts', ...all })).toBeDefined();
  expect(offence('src/charts/a.ts', { name: '../stage/b.ts', types: true })).toBeDefined();
  expect(offence('src/stage/a.ts', { name: '#story/b.ts', types: true })).toBeDefined();
  expect(offence('src/stage/a.ts', { name: '#embed/guest.ts', ...all })).toBeDefined();
  expect(offence('src/story/a.ts', { name: '#charts/b.ts', ...all })).toBeDefined();
  expect(offence('src/build/a.ts', { name: '../routes/b.ts', ...all })).toBeDefined();
  expect(offence('src/story/a.ts', { name: '#charts/b.ts', types: true })).toBeUndefined();
  expect(offence('src/stage/a.ts', { name: '#embed/protocol.ts', ...all })).toBeUndefined();
});

test('no import goes against the law', () => {
  const offences = files.flatMap((from) => importsOf(from).map((one) => offence(from, one)));
  expect(offences.filter(Boolean)).toEqual([]);
});

test('every room has its law, and imports name files that are there', () => {
  const rooms = new Set(files.filter((path) => !HALL.test(path)).map((path) => path.split('/')[1]));
  expect([...rooms].filter((room) => !MAY[room ?? ''])).toEqual([]);
  const lost = files.flatMap((from) =>
    importsOf(from)
      .map(({ name }) => resolve(from, name))
      .filter((to) => to && !/\*|\$types$/.test(to) && !existsSync(to)),
  );
  expect(lost).toEqual([]);
});

test('what a browser loads never reaches the server’s own modules', () => {
  const seen = new Map<string, string>();
  const follow = (path: string, from: string): void => {
    if (seen.has(path) || !existsSync(path)) return;
    seen.set(path, from);
    for (const { name, types } of importsOf(path)) {
      const to = resolve(path, name);
      if (!types && to) follow(to, path);
    }
  };
  follow('src/stage/wake.ts', '');
  expect(seen.size).toBeGreaterThan(30);
  const server = [...seen.keys()].filter((path) =>
    importsOf(path).some(({ name, types }) => !types && /^node:/.test(name)),
  );
  expect(server).toEqual([]);
  expect([...seen.keys()].filter((path) => /^src\/(story|build|routes)\//.test(path))).toEqual([]);
});
