/** After one visit the story and the talk need no network, and an update never disturbs what is open. */
import { existsSync, readdirSync, rmSync, mkdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { serve } from '../../src/build/serve.ts';
import { labels } from '../../src/story/labels.ts';
import { awake, open } from './arrive.ts';
import { Copy, EDITION, Host, visit } from './edition.ts';
import { expect, test } from './fixtures.ts';
import { changeLanguage, stateOf } from './reading.ts';
import { BUILD, carried, LANGUAGES, steps, type Step } from './story.ts';

test.use({ serviceWorkers: 'allow' });

/** What a browser says of a network that is not there; stills are kept only once they were seen. */
const REFUSED = [
  /^request failed: .* \(net::ERR_(INTERNET_DISCONNECTED|CONNECTION_\w+)\)$/,
  /^request failed: .*\/pictures\/.*\.svg \(net::ERR_FAILED\)$/,
  /^console error: .*net::ERR_FAILED \(.*\/pictures\/.*\.svg\)$/,
];

/** Pages of a talk, as far as they are built. */
const talks = LANGUAGES.flatMap((lang) => [`${lang}/slides/`, `${lang}/slides/speaker/`]).filter((path) =>
  existsSync(new URL(`${path}index.html`, BUILD)),
);

/** A step of every chart of every figure. */
function figures(lang: string): Step[] {
  const seen = new Map(carried(lang).map(({ figure, chart, id }) => [`${figure} ${chart}`, id]));
  return [...seen.values()].map((scene) => steps(lang).find((step) => step.scene === scene) as Step);
}

/** Loads every font file the page names, and tells those that did not come. */
const lostFonts = (page: Page): Promise<string[]> =>
  page.evaluate(async () => {
    // What stands in until our fonts come is the system's, and may be missing there.
    const faces = [...document.fonts].filter(({ family }) => !family.includes('Fallback'));
    await Promise.allSettled(faces.map((face) => face.load()));
    if (faces.length === 0) throw new Error('the page names no font');
    return faces.filter(({ status }) => status !== 'loaded').map(({ family }) => family);
  });

const caches = (page: Page): Promise<string[]> => page.evaluate(() => window.caches.keys());
const editionOf = (page: Page): Promise<string | null> => page.locator('html').getAttribute('data-edition');

test('who saves data is not sent the whole site', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.addInitScript(() =>
    Object.defineProperty(navigator, 'connection', { value: { saveData: true } }),
  );
  await open(page, 'en/');
  await page.evaluate(() => new Promise((idle) => requestIdleCallback(() => requestIdleCallback(idle))));
  await page.waitForLoadState('networkidle');
  expect(asked.filter((url) => url.endsWith('service-worker.js'))).toEqual([]);
  expect(await page.evaluate(() => navigator.serviceWorker.getRegistrations())).toEqual([]);
  expect(await caches(page)).toEqual([]);
});

for (const base of ['/', '/some/sub/']) {
  test(`after one visit below ${base} everything is there without a network`, async ({
    page,
    context,
    faults,
  }) => {
    const host = new Host(base);
    await host.show();
    await visit(page, `${host.url}en/`);
    await host.stop();
    await context.setOffline(true);
    for (const fault of REFUSED) faults.expect(fault);

    for (const lang of LANGUAGES) {
      const last = steps(lang).at(-1) as Step;
      await page.goto('about:blank');
      await open(page, `${host.url}${lang}/?from=mail#${last.id}`);
      await stateOf(page, last);
      for (const step of figures(lang)) {
        await page.evaluate((id) => (location.hash = id), step.id);
        await stateOf(page, step);
      }
      expect(await lostFonts(page), `fonts, ${lang}`).toEqual([]);
    }
    await changeLanguage(page, 'en');
    await page.locator('[aria-current="step"] a[data-fact]').first().click();
    await expect(page.locator('dialog[data-card]')).toBeVisible();
    await page.goto(host.url);
    await expect(page).toHaveURL(new RegExp(`${host.url}(${LANGUAGES.join('|')})/$`));
    for (const path of ['en/sources/', ...talks]) {
      await open(page, host.url + path);
      await expect(page.locator('h1, h2').first()).toBeAttached();
      if (!path.endsWith('slides/')) continue;
      await page.locator('[data-chart][data-settled="true"]').first().waitFor({ state: 'attached' });
      const search = await page.evaluate(async () => (await fetch('find.json')).ok);
      expect(search, `what ${path} can be searched by`).toBe(true);
    }
  });
}

test('a network that hangs does not hang the page', async ({ page }) => {
  const host = new Host();
  await host.show();
  await visit(page, `${host.url}en/`);
  await page.goto('about:blank');
  await host.hang();
  await page.goto(`${host.url}zh/`, { waitUntil: 'commit' });
  await awake(page);
  await stateOf(page, steps('zh')[0] as Step);
  await page.goto('about:blank');
  await host.stop();
});

test('a newer edition waits, is told in words, and comes when all pages have closed', async ({
  context,
  faults,
}) => {
  const host = new Host();
  const copy = new Copy();
  const next = `next-${EDITION}`;
  copy.rename(next);
  try {
    await host.show();
    const reading = await context.newPage();
    await visit(reading, `${host.url}en/`);
    const [old] = await caches(reading);
    await host.show(copy.root);
    const other = await context.newPage();
    await open(other, `${host.url}zh/`);
    expect(await editionOf(other), 'a corrected story is there at once').toBe(next);

    const notice = reading.locator('[data-notice="edition"]');
    await expect(notice).toContainText(labels.en.newer);
    await expect(reading.locator('[data-says]')).toHaveText(labels.en.newer);
    expect(await caches(reading)).toContain(old);
    await stateOf(reading, steps()[0] as Step);
    await notice.getByRole('button', { name: labels.en.card.close }).click();
    await expect(notice).toHaveCount(0);
    await expect(other.locator('[data-notice]'), 'told to those who have it already').toHaveCount(0);

    await reading.close();
    await other.close();
    const later = await context.newPage();
    await visit(later, `${host.url}en/`);
    await expect.poll(() => caches(later)).toEqual([old?.replace(EDITION, next)]);
    await host.stop();
    faults.expect(REFUSED[0] as RegExp);
    await later.reload();
    expect(await editionOf(later)).toBe(next);
  } finally {
    await host.stop();
    copy.remove();
  }
});

test('an install that fails is quiet, keeps nothing in force and is tried again', async ({
  page,
  faults,
}) => {
  const host = new Host();
  const copy = new Copy();
  try {
    const fonts = join(copy.root, '_app/immutable/assets');
    const lost = readdirSync(fonts).find((name) => /guest-rest.*\.woff2$/.test(name)) as string;
    rmSync(join(fonts, lost));
    await host.show(copy.root);
    faults.expect(new RegExp(`^status 404: .*/${lost}$`));
    const refused = page.context().waitForEvent('response', (answer) => answer.url().endsWith(lost));
    await open(page, `${host.url}en/`);
    await refused;
    const workers = () =>
      page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length);
    await expect.poll(workers).toBe(0);
    await stateOf(page, steps()[0] as Step);
    await host.show();
    await visit(page, `${host.url}en/`);
    expect(await workers()).toBe(1);
  } finally {
    await host.stop();
    copy.remove();
  }
});

test('only what is kept is answered, and nothing else is stored', async ({ page }) => {
  const host = new Host();
  const copy = new Copy();
  try {
    mkdirSync(join(copy.root, 'en/embed/any'), { recursive: true });
    writeFileSync(
      join(copy.root, 'en/embed/any/index.html'),
      '<!doctype html><link rel="icon" href="data:,">',
    );
    await host.show(copy.root);
    await visit(page, `${host.url}en/`);
    const byWorker = async (path: string) => (await page.goto(host.url + path))?.fromServiceWorker();
    expect(await byWorker('en/embed/any/')).toBe(false);
    expect(await byWorker(`en/at/${steps()[0]?.id}/`)).toBe(false);
    expect(await byWorker('facts.csv').catch(() => false)).toBe(false);
    expect(await byWorker('zh/')).toBe(true);
    const stored = await page.evaluate(async () => {
      const names = await window.caches.keys();
      const cache = await window.caches.open(names[0] ?? '');
      const answers = await cache.matchAll();
      const bodies = await Promise.all(answers.map((answer) => answer.blob()));
      return {
        names,
        bytes: bodies.reduce((sum, { size }) => sum + size, 0),
        others: localStorage.length + sessionStorage.length + (await indexedDB.databases()).length,
        cookie: document.cookie,
      };
    });
    console.log(`kept: ${(stored.bytes / 2 ** 20).toFixed(1)} MB, not compressed`);
    expect(stored).toMatchObject({ names: [`one-minute / ${EDITION}`], others: 0, cookie: '' });
    expect(stored.bytes, 'more than a reader would want to be given').toBeLessThan(16 * 2 ** 20);
  } finally {
    await host.stop();
    copy.remove();
  }
});

test('a story in somebody else’s frame, and one whose workers are refused, leaves nothing', async ({
  page,
}) => {
  // Ours says that nobody may frame it; some hosts cannot.
  const headers = { 'Content-Security-Policy': null };
  const site = await serve({ root: fileURLToPath(BUILD), port: 0, headers });
  const guest = createServer((_, answer) =>
    answer
      .setHeader('Content-Type', 'text/html')
      .end(`<link rel="icon" href="data:,"><iframe src="${site.url}en/"></iframe>`),
  );
  await new Promise<void>((done) => guest.listen(0, '127.0.0.1', done));
  await page.goto(`http://127.0.0.1:${(guest.address() as AddressInfo).port}/`);
  const framed = page.frameLocator('iframe');
  await framed.locator('html[data-hydrated]').waitFor({ state: 'attached' });
  await framed.locator('[data-settled="true"]').first().waitFor({ state: 'attached' });
  const workers = await page.frames()[1]?.evaluate(async () => {
    // By now it would have been asked for.
    for (let turn = 0; turn < 3; turn++) await new Promise((idle) => requestIdleCallback(idle));
    return (await navigator.serviceWorker.getRegistrations()).length;
  });
  expect(workers).toBe(0);
  guest.close();
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'serviceWorker', {
      get() {
        throw new DOMException('refused', 'SecurityError');
      },
    });
  });
  await open(page, 'en/');
  await site.close();
  await stateOf(page, steps()[0] as Step);
  expect(await caches(page)).toEqual([]);
});
