/** One build works on any host, at a domain's root or under any path. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { serve } from '../../src/build/serve.ts';
import { open } from './arrive.ts';
import { expect, test } from './fixtures.ts';
import { changeLanguage, stateOf } from './reading.ts';
import { BUILD, builtPage, PAGE_LANGUAGES, steps, type Step } from './story.ts';

const all = steps();
const files = (readdirSync(BUILD, { recursive: true }) as string[]).map((name) => name.replaceAll('\\', '/'));
const pages = files.filter((name) => name.endsWith('.html'));
const read = (name: string) => readFileSync(new URL(name, BUILD), 'utf8');

test('the site works under a path of its own', async ({ page }) => {
  const site = await serve({ root: fileURLToPath(BUILD), port: 0, base: '/some/sub/' });
  try {
    const step = all.at(-1) as Step;
    await open(page, `${site.url}en/#${step.id}`);
    const state = await stateOf(page, step);
    await page.locator('[aria-current="step"] a[data-fact]').first().click();
    await expect(page.locator('dialog[data-card]')).toBeVisible();
    await page.keyboard.press('Escape');
    await changeLanguage(page, 'zh');
    await stateOf(page, step);
    expect(page.url()).toBe(`${site.url}zh/#${step.id}`);
    await changeLanguage(page, 'en');
    expect(await stateOf(page, step)).toBe(state);
    await page.goto(`${site.url}#${step.id}`);
    await expect(page).toHaveURL(`${site.url}en/#${step.id}`);
    await page.goto(`${site.url}en/sources/`);
    await page.locator('header a:not(.skip)').first().click();
    await expect(page).toHaveURL(`${site.url}en/`);
    const answer = await page.goto(`${site.url}zh/embed/${step.id}/`);
    expect(answer?.headers()['content-security-policy']).toBe('frame-ancestors *');
    await expect(page.locator(`[data-picture="${step.id}"]`).first()).toBeVisible();
  } finally {
    await page.goto('about:blank');
    await site.close();
  }
});

test('every file has one rule in _headers: charts may be framed by anybody, pages by themselves', () => {
  const rules = read('_headers')
    .split('\n\n')
    .map((rule) => rule.trim().split('\n  '))
    .map(([path = '', ...headers]) => ({ path, headers }));
  const served = files.filter((name) => /\.\w+$/.test(name) && !/\.(br|gz)$/.test(name));
  expect(served.length).toBeGreaterThan(300);
  for (const name of served) {
    const path = `/${name.replace(/(^|\/)index\.html$/, '$1')}`;
    const found = rules.filter((rule) =>
      rule.path.endsWith('*') ? path.startsWith(rule.path.slice(0, -1)) : path === rule.path,
    );
    expect(found.length, path).toBe(1);
    const headers = found[0]?.headers ?? [];
    const isChart = /^\/([\w-]+\/embed|v)\//.test(path);
    if (isChart) expect(headers, path).toContain('Content-Security-Policy: frame-ancestors *');
    else if (name.endsWith('.html'))
      expect(headers, path).toContain("Content-Security-Policy: frame-ancestors 'self'");
    if (isChart || /^\/(_app|pictures|og|data|oembed)\/|^\/(facts|embed)\./.test(path))
      expect(headers, path).toContain('Access-Control-Allow-Origin: *');
  }
});

test('compressed twins say what the files say', () => {
  const twins = files.filter((name) => name.endsWith('.br'));
  expect(twins.length).toBeGreaterThan(200);
  for (const twin of twins) {
    const name = twin.replace(/\.br$/, '');
    const own = readFileSync(new URL(name, BUILD));
    expect(brotliDecompressSync(readFileSync(new URL(twin, BUILD))).equals(own), twin).toBe(true);
    expect(gunzipSync(readFileSync(new URL(`${name}.gz`, BUILD))).equals(own), name).toBe(true);
  }
});

test('no built file names the place it was built in', () => {
  const texts = files.filter((name) => /\.(html|js|css|json|svg|csv|xml|txt|webmanifest)$/.test(name));
  expect(texts.length).toBeGreaterThan(10);
  const named = texts.filter((name) =>
    /sveltekit-prerender|localhost|127\.0\.0\.1|file:\/\//.test(read(name)),
  );
  expect(named).toEqual([]);
});

test('every inline script and style is in the policy, and no file of another host', () => {
  const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
  for (const name of pages) {
    const html = read(name);
    const policy = /http-equiv="content-security-policy" content="([^"]*)"/.exec(html)?.[1] ?? '';
    expect(policy, name).toContain("default-src 'none'");
    expect(policy, name).not.toMatch(/script-src[^;]*(unsafe|https?:|\*)/);
    for (const [, attributes = '', text = ''] of html.matchAll(/<script([^>]*)>(.*?)<\/script>/gs)) {
      if (/src=|application\//.test(attributes)) continue;
      expect(policy, `${name}: ${text.slice(0, 60)}`).toContain(hash(text));
    }
    for (const [, text = ''] of html.matchAll(/<style[^>]*>(.*?)<\/style>/gs))
      expect(policy, name).toContain(hash(text));
    expect(html, name).not.toMatch(/\son\w+="/);
    // In a tag: as text, the code of an embed stands on the chart's page.
    expect(/<\w[^<>]*\s(src|srcset)="(https?:)?\/\/[^>]*/.exec(html)?.[0], name).toBeUndefined();
  }
});

test('404.html needs no other file', async ({ page, baseURL, faults }) => {
  const html = builtPage('404.html');
  expect(html).not.toMatch(/<script[^>]*\ssrc=/);
  expect(html).not.toMatch(/<link[^>]*rel="modulepreload"/);
  faults.expect(/^status 404: .*\/no\/such\/place\/at\/all$/);
  faults.expect(/^console error: Failed to load resource.*404.*\/no\/such\/place\/at\/all\)$/);
  const answer = await page.goto('no/such/place/at/all');
  expect(answer?.status()).toBe(404);
  await expect(page.locator('h1')).toBeVisible();
  for (const lang of PAGE_LANGUAGES)
    expect(await page.locator(`a[href$="/${lang}/"]`).count(), baseURL).toBe(1);
});

for (const lang of PAGE_LANGUAGES) {
  for (const path of ['', 'sources/']) {
    test(`/${lang}/${path} names its address, its other languages and itself`, async () => {
      const html = builtPage(`${lang}/${path}`);
      const link = (rel: string, more = '') =>
        new RegExp(`<link rel="${rel}"${more} href="([^"]+)"`).exec(html)?.[1];
      const canonical = new URL(link('canonical') ?? '');
      expect(canonical.pathname).toBe(`/${lang}/${path}`);
      const { origin } = canonical;
      expect(link('alternate', ' hreflang="en"')).toBe(`${origin}/en/${path}`);
      expect(link('alternate', ' hreflang="zh-Hans"')).toBe(`${origin}/zh/${path}`);
      expect(link('alternate', ' hreflang="zh-Hant"')).toBe(`${origin}/zh-hant/${path}`);
      expect(link('alternate', ' hreflang="x-default"')).toBe(`${origin}/`);
      expect(html).toMatch(/<title>[^<]{3,}<\/title>/);
      expect(html).toMatch(/<meta name="description" content="[^"]{20,}"/);
    });
  }
}

test('every link inside the site leads to a page, and every fragment to an element', () => {
  const lost: string[] = [];
  const there = new Set(files);
  const known = new Map<string, Set<string>>();
  /** The ids of a file, read once: thousands of links lead to a few pages. */
  const idsOf = (file: string) => {
    const ids =
      known.get(file) ?? new Set([...read(file).matchAll(/\sid="([^"]+)"/g)].map(([, id = '']) => id));
    known.set(file, ids);
    return ids;
  };
  for (const name of pages.filter((name) => name !== '404.html')) {
    const base = new URL(name, 'https://site/');
    for (const [, href = ''] of read(name).matchAll(/<(?:a|link)\s[^>]*?href="([^"]+)"/g)) {
      if (/^(https?:|mailto:|data:)/.test(href)) continue;
      const target = new URL(href.replaceAll('&amp;', '&'), base);
      const path = target.pathname.slice(1);
      const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
      if (!there.has(file)) lost.push(`${name}: ${href}`);
      else if (target.hash && !idsOf(file).has(decodeURIComponent(target.hash.slice(1))))
        lost.push(`${name}: ${href}`);
    }
  }
  expect([...new Set(lost)]).toEqual([]);
});

for (const [locale, lang] of Object.entries({
  'en-GB': 'en',
  'zh-CN': 'zh',
  'zh-TW': 'zh-hant',
  'fr-FR': 'en',
})) {
  test.describe(`a reader of ${locale}`, () => {
    test.use({ locale });
    test('is led from / to a language, with the fragment', async ({ page }) => {
      const step = all[3] as Step;
      await page.goto(`#${step.id}`);
      await expect(page).toHaveURL(new RegExp(`/${lang}/#${step.id}$`));
      await stateOf(page, step);
      await page.goto('about:blank');
      await page.goto('');
      await expect(page).toHaveURL(new RegExp(`/${lang}/$`));
    });
  });
}

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });
  test('/ offers all languages', async ({ page }) => {
    for (const lang of PAGE_LANGUAGES) {
      await page.goto('');
      await page.locator(`a[href="${lang}/"]`).click();
      await expect(page).toHaveURL(new RegExp(`/${lang}/$`));
    }
  });
});
