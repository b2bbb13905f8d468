import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { headersFile } from './headers-file.ts';
import { placeHeaders } from './places.ts';

interface Rule {
  path: string;
  headers: Record<string, string>;
}

/** Reads the file as hosts do: a path, then its headers, each on an indented line. */
function rulesIn(text: string): Rule[] {
  const rules: Rule[] = [];
  for (const line of text.split('\n').filter((one) => one.trim() && !one.startsWith('#'))) {
    const [, name = '', value = ''] = /^\s+([\w-]+): (.+)$/.exec(line) ?? [];
    if (name) (rules.at(-1) as Rule).headers[name] = value;
    else rules.push({ path: line, headers: {} });
  }
  return rules;
}

test('the file that hosts read is the table: `npx vitest run -u src/build/hosting` writes it', async () => {
  await expect(headersFile()).toMatchFileSnapshot('../../../static/_headers');
});

const rules = rulesIn(headersFile());
const before = (path: string) => path.replace(/\*$/, '');
const fitting = (path: string) =>
  rules.filter((rule) => (rule.path.endsWith('*') ? path.startsWith(before(rule.path)) : path === rule.path));

/** An address of every route there is. */
const addresses = (readdirSync('src/routes', { recursive: true }) as string[])
  .map((name) => name.replaceAll('\\', '/'))
  .filter((name) => /\+(page\.svelte|server\.ts)$/.test(name))
  .flatMap((name) => {
    const path = name
      .replace(/\([^)]*\)\//g, '')
      .replace(/\[(scene|step|version)\]/g, 'any')
      .replace(/\/?\+server\.ts$/, '')
      .replace(/\+page\.svelte$/, '');
    return ['en', 'zh'].map((lang) => `/${path.replace('[lang=lang]', lang)}`);
  })
  .map((path) => path.replace(/^\/404\/$/, '/404.html'));

test('no path can fit two rules, whatever it is', () => {
  const splats = rules.map(({ path }) => path).filter((path) => path.endsWith('*'));
  for (const { path } of rules) {
    const wider = splats.filter((splat) => splat !== path && before(path).startsWith(before(splat)));
    expect(wider, path).toEqual([]);
  }
  expect(new Set(rules.map(({ path }) => path)).size).toBe(rules.length);
  // Cloudflare reads no more of either.
  expect(rules.length).toBeLessThanOrEqual(100);
  expect(rules.filter(({ path }) => path.split('*').length > 2)).toEqual([]);
});

test('every address there can be has its rule, and our own server says the same', () => {
  expect(addresses.length).toBeGreaterThan(30);
  for (const path of addresses) {
    expect(
      fitting(path).map(({ headers }) => headers),
      path,
    ).toEqual([placeHeaders(path)]);
  }
});

test.each([
  ['/', "frame-ancestors 'self'", undefined, 'public, max-age=0, must-revalidate'],
  ['/en/', "frame-ancestors 'self'", undefined, 'public, max-age=0, must-revalidate'],
  ['/zh/charts/boom/', "frame-ancestors 'self'", undefined, 'public, max-age=0, must-revalidate'],
  ['/en/no/such/page', "frame-ancestors 'self'", undefined, 'public, max-age=0, must-revalidate'],
  ['/en/embed/boom/fall/', 'frame-ancestors *', '*', 'public, max-age=0, must-revalidate'],
  ['/zh/embed/no-such-chart/', 'frame-ancestors *', '*', 'public, max-age=0, must-revalidate'],
  ['/en/embed/boom/scene.json', 'frame-ancestors *', '*', 'public, max-age=0, must-revalidate'],
  ['/v/1/en/embed/boom/', 'frame-ancestors *', '*', 'public, max-age=3600'],
  ['/_app/immutable/assets/a.woff2', undefined, '*', 'public, max-age=31536000, immutable'],
  ['/_app/version.json', undefined, '*', 'public, max-age=0, must-revalidate'],
  ['/pictures/en/boom/fall.svg', undefined, '*', 'public, max-age=0, must-revalidate'],
  ['/data/boom.csv', undefined, '*', 'public, max-age=0, must-revalidate'],
  ['/facts.json', undefined, '*', 'public, max-age=0, must-revalidate'],
  ['/oembed/en/boom.json', undefined, '*', 'public, max-age=300'],
  ['/og/en/boom/fall.png', undefined, '*', 'public, max-age=300'],
  ['/embed.js', undefined, '*', 'public, max-age=300'],
  ['/service-worker.js', "frame-ancestors 'self'", undefined, 'no-cache'],
])('%s is framed by %s, shared with %s and kept %s', (path, frames, origins, kept) => {
  const headers = placeHeaders(path);
  expect(headers['Content-Security-Policy']).toBe(frames);
  expect(headers['Access-Control-Allow-Origin']).toBe(origins);
  expect(headers['Cache-Control']).toBe(kept);
  expect(headers['X-Content-Type-Options']).toBe('nosniff');
});
