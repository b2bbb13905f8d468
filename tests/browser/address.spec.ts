/** The address follows the reader, and leads back to the same step. */
import type { Page } from '@playwright/test';
import { open, settled } from './arrive.ts';
import { expect, test } from './fixtures.ts';
import { place, stateOf, wheelTo } from './reading.ts';
import { some, steps, type Step } from './story.ts';

declare global {
  interface Window {
    /** Pictures that stood in the window in any frame since the page began, in order. */
    painted: string[];
    /** Addresses that were written over the present one. */
    replaced: string[];
  }
}

const all = steps();
const deep = some(all.slice(1), 5, 1);

/** Notes in every frame which pictures can be seen in the window: the built one and the live one. */
const watchPictures = (page: Page) =>
  page.addInitScript(() => {
    window.painted = [];
    const look = () => {
      for (const picture of document.querySelectorAll<HTMLElement>(
        '.figure > [data-picture], [data-chart]',
      )) {
        const { top, bottom } = picture.getBoundingClientRect();
        if (bottom <= 0 || top >= innerHeight || !picture.checkVisibility({ visibilityProperty: true }))
          continue;
        const { chart, view } = picture.dataset;
        const name = picture.dataset.picture ?? `${chart}/${view}`;
        if (window.painted.at(-1) !== name) window.painted.push(name);
      }
      requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });

for (const [index, step] of deep.entries()) {
  test(`${step.id}: a deep link and a reload show no other picture first`, async ({ page }) => {
    await watchPictures(page);
    const lang = index % 2 ? 'zh' : 'en';
    await open(page, `${lang}/#${step.id}`);
    await stateOf(page, step);
    expect(await page.evaluate(() => window.painted)).toEqual([step.id]);
    await page.reload();
    await stateOf(page, step);
    expect(await page.evaluate(() => window.painted)).toEqual([step.id]);
    expect(await place(page)).toEqual({ current: [step.id], line: step.id });
  });
}

test('a chart whose code is late leaves no wrong picture in its place', async ({ page }) => {
  const step = all.at(-1) as Step;
  await watchPictures(page);
  let release = () => {};
  const held = new Promise<void>((done) => (release = done));
  await page.route(/\/_app\/.*\.js$/, async (route) => {
    const text = await (await route.fetch()).text();
    // Charts are the scripts that the page does not name itself.
    if (await isNamed(route.request().url()))
      return route.fulfill({ body: text, contentType: 'text/javascript' });
    await held;
    return route.fulfill({ body: text, contentType: 'text/javascript' });
  });
  const isNamed = async (url: string) => {
    const html = await (await page.request.get('en/')).text();
    return html.includes(url.split('/').at(-1) as string);
  };
  await open(page, `en/#${step.id}`);
  expect(await page.evaluate(() => window.painted)).toEqual([]);
  release();
  await settled(page, step);
  expect(await page.evaluate(() => window.painted)).toEqual([step.id]);
});

test('scrolling through the story writes an address once at most and adds nothing to the history', async ({
  page,
}) => {
  test.slow();
  await page.addInitScript(() => {
    window.replaced = [];
    const write = history.replaceState.bind(history);
    history.replaceState = (state, unused, url) => {
      window.replaced.push(new URL(url ?? '', location.href).hash.slice(1));
      write(state, unused, url);
    };
  });
  await open(page, 'en/');
  const before = await page.evaluate(() => history.length);
  // A reader who goes on before the address has followed leaves a step out of it; one who rests does not. The first
  // step is the page's own, whose address is not written while nobody has left it.
  const rested = all.filter((_, index) => index % 3 === 1 || index === all.length - 1);
  for (const step of all) {
    await wheelTo(page, step);
    if (rested.includes(step)) await expect(page).toHaveURL(new RegExp(`#${step.id}$`));
  }
  const written = await page.evaluate(() => window.replaced);
  expect(written).toEqual(all.map(({ id }) => id).filter((id) => written.includes(id)));
  expect(written).toEqual(expect.arrayContaining(rested.map(({ id }) => id)));
  expect(await page.evaluate(() => history.length)).toBe(before);
});

test('a copied address opens at its step for somebody else', async ({ page, browser, faults }) => {
  const step = all[Math.floor(all.length / 2)] as Step;
  await open(page, 'en/');
  await wheelTo(page, step);
  const state = await stateOf(page, step);
  const other = await browser.newContext({ viewport: page.viewportSize() });
  faults.watch(other);
  const fresh = await other.newPage();
  await open(fresh, page.url());
  expect(await stateOf(fresh, step)).toBe(state);
  expect((await place(fresh)).current).toEqual([step.id]);
  await other.close();
});

test('the link of a step is copied, and said to be', async ({ page, context }) => {
  const step = all[1] as Step;
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page, `en/#${step.id}`);
  await page.locator('details.contents').filter({ visible: true }).locator('summary').click();
  await page.locator('[data-copy]').filter({ visible: true }).click();
  await expect(page.locator('[aria-live]')).not.toBeEmpty();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toBe(new URL(`at/${step.id}/`, page.url()).href);
  await page.goto(copied);
  await expect(page).toHaveURL(new RegExp(`/en/#${step.id}$`));
});
