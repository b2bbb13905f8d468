/** In Chinese the letters of the first view change once, when all of their files are there. */
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';

/** The page never comes to its end while a file is on its way. */
const SOON = { waitUntil: 'domcontentloaded' } as const;

const isComing = (page: Page) => page.evaluate(() => 'faces' in document.documentElement.dataset);
const family = (page: Page) =>
  page
    .locator('.poster h1')
    .first()
    .evaluate((title) => getComputedStyle(title).fontFamily);
const loaded = (page: Page) =>
  page.evaluate(() => [...document.fonts].filter(({ status }) => status === 'loaded').length);

for (const lang of ['zh', 'zh-hant']) {
  test(`${lang}: stand-ins until the last file has come, and all of ours from then on`, async ({ page }) => {
    let release = () => {};
    const released = new Promise<void>((resolve) => (release = resolve));
    const asked: string[] = [];
    await page.route(/\.woff2$/, async (route) => {
      asked.push(route.request().url());
      if (asked.length === 2) await released;
      await route.continue();
    });
    await page.goto(`${lang}/`, SOON);
    expect(await isComing(page)).toBe(true);
    expect(await family(page)).toMatch(/^"?Newsreader Fallback/);
    release();
    await page.waitForFunction(() => !('faces' in document.documentElement.dataset));
    expect(await family(page)).toMatch(/^"?Newsreader Variable/);
    const before = [...asked];
    await page.evaluate(() => document.fonts.ready);
    expect(asked, 'no file of the first view was forgotten').toEqual(before);
    expect(await loaded(page)).toBeGreaterThanOrEqual(asked.length);
  });
}

test('a file that never comes holds the others back for a while only', async ({ page }) => {
  let count = 0;
  await page.route(/\.woff2$/, (route) => (++count === 1 ? undefined : route.continue()));
  await page.goto('zh/', SOON);
  await page.waitForFunction(() => !('faces' in document.documentElement.dataset));
  expect(await family(page)).toMatch(/^"?Newsreader Variable/);
});

test('a link to a step does not wait', async ({ page }) => {
  await page.goto('zh/#rush/before', SOON);
  expect(await isComing(page)).toBe(false);
});
