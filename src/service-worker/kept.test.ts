import { expect, test } from 'vitest';
import { cacheName, cachesOf, keptOf, wayOf, type Asked } from './kept.ts';

const base = '/some/sub';
const below = (...paths: string[]) => paths.map((path) => base + path);
const pages = below(
  '/',
  '/en/',
  '/en/sources/',
  '/en/slides/',
  '/en/slides/speaker/',
  '/en/slides/find.json',
  '/en/figures/campus.json',
  '/zh-hant/',
  '/zh-hant/slides/',
  '/facts.json',
);
const left = below(
  '/404',
  '/__data.json',
  '/en/__data.json',
  '/en/at/minute/tick/',
  '/en/print/',
  '/en/slides/print/',
  '/en/embed/minute/',
  '/facts.csv',
  '/downloads/',
  '/og/en/minute/tick.png',
  '/pictures/en/minute/tick.svg',
);
const lasting = below('/_app/immutable/chunks/a.js', '/_app/immutable/assets/b.woff2');
const kept = keptOf({
  base,
  build: [...lasting, ...below('/_app/immutable/entry/start.js', '/_app/immutable/nodes/0.js')],
  files: below('/icon.svg', '/_headers', '/.well-known/a'),
  prerendered: [...pages, ...left],
});

const origin = 'https://host.example';
const way = (path: string, more: Partial<Asked> = {}) =>
  wayOf(
    { method: 'GET', url: origin + base + path, headers: new Headers(), ...more },
    { origin, base },
    kept,
  );

test('kept are the story, its sources and the talk in every language, with all they load', () => {
  expect(kept).toEqual({ pages, lasting, extras: below('/icon.svg') });
});

test.each([
  ['/en/', 'fresh'],
  ['/en/#minute/tick', 'fresh'],
  ['/en/slides/?scenes=ideas', 'fresh'],
  ['/facts.json', 'fresh'],
  ['/_app/immutable/chunks/a.js', 'kept'],
  ['/_app/immutable/chunks/of-a-newer-edition.js', 'kept'],
  ['/icon.svg', 'kept'],
  ['/pictures/en/minute/tick.svg', 'fresh-and-kept'],
  ['/pictures/en/minute/tick.png', undefined],
  ['/en/embed/minute/', undefined],
  ['/en/at/minute/tick/', undefined],
  ['/service-worker.js', undefined],
])('%s is answered: %s', (path, expected) => {
  expect(way(path)).toBe(expected);
});

test('only whole files of this site are answered for', () => {
  expect(way('/en/', { method: 'POST' })).toBeUndefined();
  expect(way('/en/', { headers: new Headers({ Range: 'bytes=0-' }) })).toBeUndefined();
  expect(way('', { url: `https://other.example${base}/en/` })).toBeUndefined();
  expect(way('', { url: `${origin}/en/` })).toBeUndefined();
});

test('copies of the site under one domain know their own caches', () => {
  expect(cacheName('/a', '1').startsWith(cachesOf('/a'))).toBe(true);
  expect(cacheName('/a/b', '1').startsWith(cachesOf('/a'))).toBe(false);
  expect(cacheName('/a', '1').startsWith(cachesOf(''))).toBe(false);
});
