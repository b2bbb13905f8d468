/** What pages say of themselves to search engines and to those who make cards of links. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, test } from './fixtures.ts';
import { BUILD, PAGE_LANGUAGES, scenes, steps, TAGS } from './story.ts';

const read = (name: string) => readFileSync(new URL(name, BUILD), 'utf8');
const unescaped = (text: string) =>
  text
    .replace(
      /&(lt|gt|quot|#39);/g,
      (_, name: string) => ({ lt: '<', gt: '>', quot: '"', '#39': "'" })[name] ?? '',
    )
    .replaceAll('&amp;', '&');

/** One page's head as programs read it. */
interface Head {
  path: string;
  lang: string;
  html: string;
  canonical: string[];
  alternates: Record<string, string>;
  listed: boolean;
  /** Contents of `<meta>` by name or property; several of one kind in order. */
  meta: Record<string, string[]>;
  title: string;
}

const attribute = (tag: string, name: string) =>
  unescaped(new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1] ?? '');

function headOf(path: string): Head {
  const html = read(`${path}index.html`);
  const links = html.match(/<link\s(?:[^>"]|"[^"]*")*>/g) ?? [];
  const meta: Record<string, string[]> = {};
  for (const tag of html.match(/<meta\s(?:[^>"]|"[^"]*")*>/g) ?? []) {
    const name = attribute(tag, 'name') || attribute(tag, 'property');
    if (name) (meta[name] ??= []).push(attribute(tag, 'content'));
  }
  const alternates = links.filter(
    (tag) => attribute(tag, 'rel') === 'alternate' && attribute(tag, 'hreflang'),
  );
  return {
    path,
    lang: path.split('/')[0] ?? '',
    html,
    canonical: links
      .filter((tag) => attribute(tag, 'rel') === 'canonical')
      .map((tag) => attribute(tag, 'href')),
    alternates: Object.fromEntries(
      alternates.map((tag) => [attribute(tag, 'hreflang'), attribute(tag, 'href')]),
    ),
    listed: !meta.robots?.some((text) => text.includes('noindex')),
    meta,
    title: unescaped(/<title>(.*?)<\/title>/s.exec(html)?.[1] ?? ''),
  };
}

const heads = (readdirSync(BUILD, { recursive: true }) as string[])
  .map((name) => name.replaceAll('\\', '/'))
  .filter((name) => /(^|\/)index\.html$/.test(name))
  // What stands in other people's frames has no head to make a card of.
  .filter((name) => !/^(v\/[^/]+\/)?[^/]+\/embed\//.test(name))
  .map((name) => headOf(name.replace(/index\.html$/, '')));
const { origin } = new URL(headOf('').canonical[0] ?? '');
const byAddress = new Map(heads.map((head) => [`${origin}/${head.path}`, head]));
const LOCALES = { en: 'en_GB', zh: 'zh_CN', 'zh-hant': 'zh_TW' };
const inStory = (head: Head) => PAGE_LANGUAGES.some((lang) => lang === head.lang);

test('there are pages to look at: the gate, and for each language story, sources, charts and every share page', () => {
  const expected = PAGE_LANGUAGES.flatMap((lang) => [
    `${lang}/`,
    `${lang}/sources/`,
    `${lang}/timeline/`,
    `${lang}/charts/`,
    ...scenes(lang).map((scene) => `${lang}/charts/${scene}/`),
    `${lang}/slides/`,
    `${lang}/slides/speaker/`,
    `${lang}/slides/print/`,
    ...steps(lang).map(({ id }) => `${lang}/at/${id}/`),
  ]);
  expect(heads.map(({ path }) => path)).toEqual(expect.arrayContaining(['', ...expected]));
});

test('every page has one address, its own', () => {
  for (const { path, canonical, meta } of heads) {
    expect(canonical, path).toEqual([`${origin}/${path}`]);
    expect(meta['og:url'], path).toEqual(canonical);
  }
});

test('a page and its other languages name each other, and the gate for everybody else', () => {
  for (const { path, alternates } of heads.filter(inStory)) {
    expect(Object.keys(alternates), path).toEqual(['en', 'zh-Hans', 'zh-Hant', 'x-default']);
    expect(alternates['x-default'], path).toBe(`${origin}/`);
    expect(Object.values(alternates), path).toContain(`${origin}/${path}`);
    for (const [tag, address] of Object.entries(alternates)) {
      const other = byAddress.get(address);
      expect(other, `${path} → ${address}`).toBeDefined();
      if (tag !== 'x-default') expect(other?.alternates, `${path} ↔ ${address}`).toEqual(alternates);
    }
  }
  expect(headOf('').alternates).toEqual(headOf('en/').alternates);
});

test('every page has a title and a description like no other page of its language', () => {
  for (const lang of PAGE_LANGUAGES) {
    const own = heads.filter((head) => head.lang === lang);
    expect(new Set(own.map(({ title }) => title)).size).toBe(own.length);
    expect(new Set(own.map(({ meta }) => meta.description?.[0])).size).toBe(own.length);
  }
  for (const { path, meta, title } of heads) {
    expect(title, path).not.toBe('');
    expect(meta.description, path).toHaveLength(1);
    expect(meta.description?.[0]?.length, path).toBeGreaterThan(15);
    for (const text of [title, ...Object.values(meta).flat()])
      expect(text, path).not.toMatch(/\{\w*\}|\[\[|undefined|NaN|∑|<\/?[a-z]/);
  }
});

test('every page can become a card, with a picture in its own language that exists', () => {
  for (const { path, lang, meta } of heads) {
    for (const name of [
      'og:type',
      'og:site_name',
      'og:title',
      'og:description',
      'og:image:alt',
      'twitter:image:alt',
    ])
      expect(meta[name]?.[0], `${name} of ${path}`).toMatch(/\S/);
    expect(meta['twitter:card'], path).toEqual(['summary_large_image']);
    expect(meta['twitter:image'], path).toEqual(meta['og:image']);
    const locale = LOCALES[lang as keyof typeof LOCALES] ?? LOCALES.en;
    expect(meta['og:locale'], path).toEqual([locale]);
    expect(meta['og:locale:alternate'], path).toEqual(Object.values(LOCALES).filter((one) => one !== locale));
    const address = meta['og:image']?.[0] ?? '';
    const chart = /\/charts\/([^/]+)\/$/.exec(`/${path}`)?.[1];
    const shown = chart ? steps().filter(({ scene }) => scene === chart) : steps().slice(0, 1);
    const step = /\/at\/([^/]+\/[^/]+)\/$/.exec(`/${path}`)?.[1];
    expect(
      (step ? [step] : shown.map(({ id }) => id)).map((id) => `${origin}/og/${lang || 'en'}/${id}.png`),
      path,
    ).toContain(address);
    const png = readFileSync(new URL(address.slice(origin.length + 1), BUILD));
    expect(png.subarray(1, 4).toString(), address).toBe('PNG');
    expect([png.readUInt32BE(16), png.readUInt32BE(20)].map(String), address).toEqual([
      ...(meta['og:image:width'] ?? []),
      ...(meta['og:image:height'] ?? []),
    ]);
    expect([png.readUInt32BE(16), png.readUInt32BE(20)], address).toEqual([1200, 630]);
  }
});

test('each step has a share picture of its own, in each language', () => {
  const seen = new Set<string>();
  for (const lang of PAGE_LANGUAGES) {
    for (const { id } of steps(lang)) {
      const file = new URL(`og/${lang}/${id}.png`, BUILD);
      expect(existsSync(file), `${lang}/${id}`).toBe(true);
      const png = readFileSync(file);
      // Platforms refuse large ones; a plain sky would be far smaller.
      expect(png.length / 1024, `${lang}/${id}, KB`).toBeLessThan(300);
      expect(png.length / 1024, `${lang}/${id}, KB`).toBeGreaterThan(12);
      seen.add(png.toString('base64'));
    }
  }
  expect(seen.size).toBe(PAGE_LANGUAGES.length * steps().length);
});

test('what a card needs stands in the first bytes of a page', () => {
  for (const { path, html } of heads)
    expect(Buffer.byteLength(html.slice(0, html.lastIndexOf('twitter:image'))), path).toBeLessThan(30_000);
});

for (const lang of PAGE_LANGUAGES) {
  for (const [path, type] of Object.entries({
    '': 'Article',
    'sources/': 'WebPage',
    'timeline/': 'WebPage',
    'charts/': 'CollectionPage',
    [`charts/${scenes()[0]}/`]: 'WebPage',
  })) {
    test(`/${lang}/${path} says in schema.org’s words what it is, and cites the five articles`, () => {
      const { html, canonical, meta } = headOf(`${lang}/${path}`);
      const found = [...html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)];
      expect(found).toHaveLength(1);
      const data = JSON.parse(found[0]?.[1] ?? '') as Record<string, unknown>;
      expect(data).toMatchObject({
        '@context': 'https://schema.org',
        '@type': type,
        url: canonical[0],
        inLanguage: TAGS[lang],
        description: meta.description?.[0],
        image: { url: meta['og:image']?.[0], width: 1200, height: 630 },
        isAccessibleForFree: true,
        author: { '@type': 'Organization' },
        publisher: { '@type': 'Organization' },
      });
      for (const name of ['datePublished', 'dateModified'] as const)
        expect(data[name]).toMatch(/^\d{4}-\d\d-\d\d$/);
      const cited = data.citation as {
        '@type': string;
        '@id': string;
        name: string;
        datePublished: string;
      }[];
      expect(cited).toHaveLength(5);
      const sources = read(`${lang}/sources/index.html`);
      for (const one of cited) {
        expect(one['@type']).toBe('CreativeWork');
        expect(one.name).toMatch(lang !== 'en' ? /\p{Script=Han}/u : /[A-Za-z]/);
        expect(one.datePublished).toMatch(/^\d{4}(-\d\d){0,2}$/);
        expect(sources).toContain(`id="${one['@id'].split('#')[1]}"`);
      }
    });
  }
}

test('the map of the site has every page that may be listed, and nothing else', () => {
  const map = read('sitemap.xml');
  const entries = [...map.matchAll(/<url>(.*?)<\/url>/gs)].map(([, entry = '']) => ({
    address: unescaped(/<loc>(.*?)<\/loc>/.exec(entry)?.[1] ?? ''),
    alternates: Object.fromEntries(
      (entry.match(/<xhtml:link[^>]*>/g) ?? []).map((tag) => [
        attribute(tag, 'hreflang'),
        attribute(tag, 'href'),
      ]),
    ),
    changed: /<lastmod>(.*?)<\/lastmod>/.exec(entry)?.[1],
  }));
  const listed = heads.filter(({ listed }) => listed).map(({ path }) => `${origin}/${path}`);
  expect(entries.map(({ address }) => address).sort()).toEqual(listed.sort());
  for (const { address, alternates, changed } of entries) {
    expect(alternates, address).toEqual(byAddress.get(address)?.alternates);
    expect(changed).toMatch(/^\d{4}-\d\d-\d\d$/);
  }
  expect(read('robots.txt')).toContain(`Sitemap: ${origin}/sitemap.xml`);
});

test('share pages, talks and the article on paper are not listed: the story has all of them', () => {
  const others = ['print/', 'slides/', 'slides/print/', 'slides/speaker/'];
  expect(
    heads
      .filter(({ listed }) => !listed)
      .map(({ path }) => path)
      .sort(),
  ).toEqual(
    PAGE_LANGUAGES.flatMap((lang) => [
      ...steps(lang).map(({ id }) => `${lang}/at/${id}/`),
      ...others.map((path) => `${lang}/${path}`),
    ]).sort(),
  );
});
