/** The talk as files: a deck of pages, one file that presents by itself, slides for other programs. */
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from '@playwright/test';
import { unzipped } from '../../src/build/zip.ts';
import { open } from './arrive.ts';
import { shownSlide, slides, slideState } from './deck.ts';
import { canReadPdf, poppler, runExport, test } from './exported.ts';
import { expect } from './fixtures.ts';
import { builtPage, LANGUAGES, PAGE_LANGUAGES, some } from './story.ts';

// One worker makes the files, and all tests of them are its own.
test.describe.configure({ mode: 'default' });

const all = slides();

/** Text as it is compared: programs set spaces and joiners where they see fit. */
const plain = (text: string) => text.replace(/[\s\u2060\u200b]/g, '').normalize('NFKC');

/** The same without figures and signs, since a source's number may stand between two words. */
const unnumbered = (text: string) => plain(text).replaceAll(/[\d∑]/g, '');

/** What the sheets of a language say, in order. */
async function sheets(page: Page, lang: string): Promise<{ headline: string; sources: string[] }[]> {
  await page.goto(`${lang}/slides/print/`);
  return page.locator('.sheet').evaluateAll((found) =>
    found.map((sheet) => ({
      headline:
        [...sheet.querySelectorAll<HTMLElement>('.say')].find((one) => one.checkVisibility())?.innerText ??
        '',
      sources: [...sheet.querySelectorAll('.sources li')].map((line) => line.textContent ?? ''),
    })),
  );
}

/** Where the words and the notes of every step begin on the speaker's page. */
const spokenTurns = (page: Page): Promise<string[][]> =>
  page
    .locator('.turn')
    .evaluateAll((turns) =>
      turns.map((turn) =>
        [...turn.querySelectorAll('.spoken, .noted > :not(h3)')].map((words) =>
          (words.textContent ?? '').trim().slice(0, 12),
        ),
      ),
    );

test('the list names every file, with its size and its sum', ({ exported }) => {
  const { files } = JSON.parse(exported.read('index.json').toString('utf8')) as {
    files: { name: string; bytes: number; sha256: string; lang: string; kind: string }[];
  };
  expect(readdirSync(exported.folder).sort()).toEqual(
    ['index.json', ...files.map(({ name }) => name)].sort(),
  );
  for (const { name, bytes, sha256 } of files) {
    const content = exported.read(name);
    const sum = createHash('sha256').update(content).digest('hex');
    expect([name, bytes, sha256]).toEqual([name, content.length, sum]);
  }
  const made = { pdf: LANGUAGES, notes: LANGUAGES, html: PAGE_LANGUAGES, article: ['zh'] };
  for (const [kind, langs] of Object.entries(made))
    expect(files.filter((file) => file.kind === kind).map(({ lang }) => lang)).toEqual(langs);
});

test('the article has every step, and a number for each of its sources', ({ exported }) => {
  const file = join(exported.folder, 'one-minute-zh-article.pdf');
  const pdf = exported.read('one-minute-zh-article.pdf').toString('latin1');
  expect(pdf).toContain('/MarkInfo');
  expect(pdf, 'links lead to the hosted site').not.toContain('127.0.0.1');
  test.skip(!canReadPdf(), 'pdftotext (poppler-utils) is not here and cannot be installed');
  const text = unnumbered(poppler('pdftotext', ['-raw', file, '-']));
  const page = builtPage('zh/print/');
  const headlines = [...page.matchAll(/class="headline[^>]*>(.*?)<\/h3>/gs)].map(([, words = '']) =>
    unnumbered(words.replaceAll(/<[^>]+>/g, '')),
  );
  expect(headlines).toHaveLength(all.length);
  const sources = (page.match(/<li[^>]*data-fact=/g) ?? []).length;
  expect(sources).toBeGreaterThan(all.length);
  expect(text.split('〕第').length).toBeGreaterThan(sources);
  for (const headline of headlines) expect(text.includes(headline), headline).toBe(true);
});

for (const lang of LANGUAGES) {
  test(`${lang}: the deck has a page a step, bookmarks, and text to search and copy`, async ({
    exported,
    page,
  }) => {
    const file = join(exported.folder, `one-minute-${lang}.pdf`);
    const pdf = exported.read(`one-minute-${lang}.pdf`).toString('latin1');
    const chapters = new Set(builtPage(`${lang}/slides/`).match(/data-chapter="[^"]+"/g)).size;
    expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(all.length);
    expect(Number(/\/Type \/Outlines[^>]*\/Count (\d+)/.exec(pdf)?.[1])).toBe(all.length + chapters);
    expect(pdf).toContain('/MarkInfo');
    expect(pdf, 'links lead to the hosted site').not.toContain('127.0.0.1');

    const said = await sheets(page, lang);
    test.skip(!canReadPdf(), 'pdftotext (poppler-utils) is not here and cannot be installed');
    const pages = poppler('pdftotext', ['-raw', file, '-']).split('\f');
    for (const [index, { headline, sources }] of said.entries()) {
      const text = plain(pages[index] ?? '');
      for (const words of [headline, ...sources]) expect(text, all[index]?.id).toContain(plain(words));
    }
    const handout = plain(
      poppler('pdftotext', ['-raw', join(exported.folder, `one-minute-${lang}-notes.pdf`), '-']),
    );
    const turns = await page.goto(`${lang}/slides/speaker/`).then(() => spokenTurns(page));
    expect(turns).toHaveLength(all.length);
    for (const words of turns.flat()) expect(handout).toContain(plain(words));
    const fonts = poppler('pdffonts', [file]).trim().split('\n').slice(2);
    expect(fonts.length).toBeGreaterThan(2);
    for (const font of fonts)
      expect(font).toMatch(/(Newsreader|SourceSans3)\S*\s+CID TrueType\s+\S+\s+yes yes yes/);
  });

  test(`${lang}: one file presents every step from a disk, with no network`, async ({
    exported,
    browser,
    faults,
  }) => {
    test.slow();
    const options = { viewport: { width: 1280, height: 720 }, reducedMotion: 'reduce' } as const;
    const hosted = await browser.newContext({ ...options, baseURL: process.env.SITE });
    const alone = await browser.newContext({ ...options, offline: true });
    faults.watch(alone);
    await alone.route(/^(?!file:|data:)/, (route) => route.abort());
    const [there, here] = [await hosted.newPage(), await alone.newPage()];
    await open(there, `${lang}/slides/`);
    await open(here, pathToFileURL(join(exported.folder, `one-minute-${lang}.html`)).href);
    for (const step of lang === 'en' ? all : some(all, 12, 1)) {
      for (const page of [there, here]) await page.evaluate((id) => (location.hash = id), step.id);
      expect(await shownSlide(here)).toBe(step.id);
      const [mine, theirs] = await Promise.all([here, there].map((page) => slideState(page, step)));
      expect(mine, step.id).toBe(theirs);
    }
    const fonts = await here.evaluate(() =>
      [...document.fonts].filter(({ status }) => status === 'loaded').map(({ family }) => family),
    );
    for (const family of ['Newsreader', 'Source Sans 3'])
      expect(
        fonts.some((one) => one.includes(family)),
        family,
      ).toBe(true);

    await here.keyboard.press('Home');
    await expect.poll(() => shownSlide(here)).toBe(all[0]?.id);
    await here.keyboard.press('ArrowRight');
    await expect.poll(() => shownSlide(here)).toBe(all[1]?.id);
    await here.keyboard.press('o');
    const pictures = here.locator('dialog.overview img');
    await expect(pictures).toHaveCount(all.length);
    await expect
      .poll(() => pictures.first().evaluate((picture: HTMLImageElement) => picture.naturalWidth))
      .toBeGreaterThan(0);
    await here.keyboard.press('Escape');
    await here.keyboard.press('c');
    await expect(here.locator('dialog.cited li').first()).toBeVisible();
    await here.keyboard.press('Escape');
    await here.keyboard.press('?');
    await expect(here.locator('dialog.help')).toBeVisible();
    await expect(here.locator('dialog.help a[href^="print"]')).toHaveCount(0);
    await here.keyboard.press('Escape');
    await here.locator('.live [data-fact]').first().dispatchEvent('click', { button: 0 });
    await expect(here.locator('[data-card]')).toBeVisible();

    // Nothing lies beside the file but the other languages' own.
    const links = await here
      .locator('a[href]')
      .evaluateAll((found) => found.map((link) => (link as HTMLAnchorElement).href));
    const beside = links.filter((href) => !href.startsWith('https:') && !href.includes(`-${lang}.html#`));
    const others = PAGE_LANGUAGES.filter((one) => one !== lang).map((one) => `one-minute-${one}.html`);
    expect(beside.map((href) => href.replace(/#.*/, '').replace(/.*\//, ''))).toEqual(others);
    for (const context of [hosted, alone]) await context.close();
  });
}

test('slides for other programs have titles, notes and described pictures', async ({ exported, page }) => {
  const files = unzipped(exported.read('one-minute-zh.pptx'));
  const text = (path: string) => files.get(path)?.toString('utf8') ?? '';
  const said = await sheets(page, 'zh');
  const xml = [...files].filter(([path]) => /\.(xml|rels)$/.test(path)).map(([path]) => [path, text(path)]);
  const broken = await page.evaluate(
    (files) =>
      files.flatMap(([path = '', text = '']) =>
        new DOMParser().parseFromString(text, 'text/xml').querySelector('parsererror') ? path : [],
      ),
    xml,
  );
  expect(broken).toEqual([]);
  const words = (xml: string) => [...xml.matchAll(/<a:t>([^<]*)<\/a:t>/g)].map(([, run]) => run).join('');
  expect([...files.keys()].filter((path) => /^ppt\/slides\/slide\d+\.xml$/.test(path))).toHaveLength(
    all.length,
  );
  for (const [index, { headline, sources }] of said.entries()) {
    const slide = text(`ppt/slides/slide${index + 1}.xml`);
    const titles = slide.split('<p:sp>').filter((shape) => /<p:ph\s[^>]*type="title"/.test(shape));
    expect(
      titles.map((title) => plain(words(title))),
      all[index]?.id,
    ).toEqual([plain(headline)]);
    const pictures = [...slide.matchAll(/<p:pic>.*?descr="([^"]*)"/gs)].map(([, told = '']) => told);
    expect(pictures.length).toBeGreaterThan(0);
    for (const told of pictures) expect(told.length).toBeGreaterThan(10);
    const notes = text(`ppt/notesSlides/notesSlide${index + 1}.xml`);
    expect(words(notes), all[index]?.id).toMatch(/\p{Script=Han}{5}/u);
    for (const line of sources) expect(plain(words(notes))).toContain(plain(line));
  }
});

test('a step that cannot be shown is named, and leaves neither half a file nor an old one', () => {
  const folder = mkdtempSync(join(tmpdir(), 'one-minute-'));
  try {
    const put = (path: string, content: string) => {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), content);
    };
    const broken = all[7]?.id ?? '';
    const [before = '', after = ''] = builtPage('en/slides/print/').split(`data-step="${broken}"`);
    put('index.html', '');
    put('_app/version.json', '{"version":"test"}');
    put(
      'en/slides/print/index.html',
      `${before}data-step="${broken}"${after.replace(/(<svg class="chart"[^>]*>).*?<div class="under"/s, '$1</svg><div class="under"')}`,
    );
    put('downloads/one-minute-en.pdf', 'of an earlier export');
    const { status, stderr } = runExport(['--only', 'pdf', '--lang', 'en', '--build', folder]);
    expect(status).toBe(1);
    expect(stderr).toContain(`one-minute-en.pdf: step ${broken}: its picture is empty`);
    expect(readdirSync(join(folder, 'downloads'))).toEqual(['index.json']);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
