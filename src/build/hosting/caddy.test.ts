/** The Caddyfile of README, read without Caddy: which headers it gives to which paths. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { lostHeaders, placeHeaders, places } from './places.ts';

const file = /```caddy\n(.*?)```/s.exec(readFileSync('README.md', 'utf8'))?.[1] ?? '';

const matchers = new Map(
  [...file.matchAll(/^\t(@\w+) (not )?path_regexp (\S+)$/gm)].map(([, name = '', not, pattern = '']) => {
    const expression = new RegExp(pattern);
    return [name, (path: string) => expression.test(path) !== Boolean(not)];
  }),
);

/** The headers of a path; one that two lines give is joined, as no line may count on coming last. */
function caddyHeaders(path: string): Record<string, string> {
  const headers: Record<string, string> = {};
  for (const [, matcher, name = '', plain = '', quoted = ''] of file.matchAll(
    /^\theader (?:(@\w+) )?([\w-]+) (?:([^"\s]+)|"([^"]+)")$/gm,
  )) {
    if (matcher && !matchers.get(matcher)?.(path)) continue;
    headers[name] = [headers[name], plain || quoted].filter(Boolean).join(', ');
  }
  return headers;
}

test('every line that gives a header names a matcher that is there', () => {
  const used = [...file.matchAll(/^\theader (@\w+)/gm)].map(([, name = '']) => name);
  expect(new Set(used)).toEqual(new Set(matchers.keys()));
  expect(file.match(/^\theader /gm)?.length).toBe(used.length + 2);
});

test('every place gets what the table says, and so does what is nowhere', () => {
  const paths = places.flatMap((place) =>
    place.paths.flatMap((path) =>
      path.endsWith('*') ? [path.replace('*', 'any'), path.replace('*', 'a/b.json')] : path,
    ),
  );
  expect(paths.length).toBeGreaterThan(40);
  for (const path of [...paths, '/nowhere', '/en/nowhere/'])
    expect(caddyHeaders(path), path).toEqual(placeHeaders(path));
});

test('what does not exist is not kept for good', () => {
  const kept = /handle_errors \{\s+header Cache-Control "([^"]+)"/.exec(file)?.[1];
  expect(kept).toBe(lostHeaders('/_app/immutable/none.js')['Cache-Control']);
});
