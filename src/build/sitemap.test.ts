import { expect, test } from 'vitest';
import { languages } from '#story/languages.ts';
import { listedPaths } from './addresses.ts';
import { robots, sitemap } from './sitemap.ts';
import { siteUrl } from './site.ts';

test('every listed page stands in the map once, with all its languages and its date', () => {
  const entries = sitemap().match(/<url>.*<\/url>/g) ?? [];
  const places = entries.map((entry) => /<loc>(.*?)<\/loc>/.exec(entry)?.[1]);
  expect(places).toEqual([
    `${siteUrl}/`,
    ...listedPaths.flatMap((path) => languages.map((lang) => `${siteUrl}/${lang}/${path}`)),
  ]);
  for (const entry of entries) {
    expect(entry.match(/hreflang="[^"]+"/g)).toHaveLength(languages.length + 1);
    expect(entry).toMatch(/<lastmod>\d{4}-\d\d-\d\d<\/lastmod>/);
  }
});

test('robots are let in everywhere and shown the map', () => {
  expect(robots()).toContain(`Sitemap: ${siteUrl}/sitemap.xml\n`);
  expect(robots()).not.toContain('Disallow: /');
});
