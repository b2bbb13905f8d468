/** The whole story without scrolling. */
import type { Page } from '@playwright/test';
import { open } from './arrive.ts';
import { expect, test } from './fixtures.ts';
import { place, stateOf, wheel, wheelTo } from './reading.ts';
import { LANGUAGES, steps, type Step } from './story.ts';

declare global {
  interface Window {
    /** What live regions have said since the page was woken. */
    said: string[];
  }
}

const all = steps();
const current = async (page: Page) => (await place(page)).current;
/** The way on: the buttons of the bar or the dock, or the hint of the poster while there are none. */
const next = (page: Page) =>
  page
    .locator('.page[data-start] a[data-go="1"], .page:not([data-start]) button[data-go="1"]')
    .filter({ visible: true });
const previous = (page: Page) => page.locator('button[data-go="-1"]').filter({ visible: true }).first();

/** Writes down every change of a live region. */
const listen = (page: Page) =>
  page.evaluate(() => {
    window.said = [];
    const live = document.querySelectorAll(
      '[aria-live], [role="status"], [role="alert"], [role="log"], output',
    );
    for (const region of live) {
      new MutationObserver(() => window.said.push(region.textContent ?? '')).observe(region, {
        childList: true,
        characterData: true,
        subtree: true,
      });
    }
  });

for (const [name, viewport] of Object.entries({
  desk: { width: 1280, height: 800 },
  phone: { width: 390, height: 844 },
})) {
  test.describe(name, () => {
    test.use({ viewport });
    test('buttons lead through every step and back, and stop at the ends', async ({ page }) => {
      test.slow();
      await open(page, 'en/');
      for (const [index, step] of all.entries()) {
        expect(await current(page)).toEqual([step.id]);
        await expect(page.locator('.whereabouts .count')).toHaveText(
          new RegExp(`^${index + 1}\\s*/\\s*${all.length}$`),
        );
        if (step !== all.at(-1)) await next(page).click();
      }
      await expect(next(page)).toBeDisabled();
      for (const step of all.toReversed()) {
        expect(await current(page)).toEqual([step.id]);
        if (step !== all[0]) await previous(page).click();
      }
    });
  });
}

test('after scrolling, next goes one further, and previous one back', async ({ page }) => {
  const at = Math.floor(all.length / 2);
  await open(page, 'en/');
  await wheelTo(page, all[at] as Step);
  await next(page).click();
  expect(await current(page)).toEqual([all[at + 1]?.id]);
  await stateOf(page, all[at + 1] as Step);
  await wheelTo(page, all[at - 1] as Step);
  await previous(page).click();
  expect(await current(page)).toEqual([all[at - 2]?.id]);
});

for (const lang of LANGUAGES) {
  test(`${lang}: a press is said once and briefly, scrolling is not said`, async ({ page }) => {
    test.slow();
    await open(page, `${lang}/`);
    await stateOf(page, all[0] as Step);
    await listen(page);
    const read = all.slice(0, lang === 'en' ? all.length : 12);
    for (const step of read) await wheelTo(page, step);
    expect(await page.evaluate(() => window.said)).toEqual([]);
    for (let press = 1; press < read.length; press++) {
      await page.keyboard.press('k');
      const said = await page.evaluate(() => window.said);
      expect(said).toHaveLength(press);
      expect(said.at(-1)?.length).toBeLessThanOrEqual(120);
      const headline = await page.locator('[aria-current="step"] .headline').textContent();
      // The sign of a sum and what keeps the next mark on its line are seen, not said.
      const words = (headline ?? '')
        .trim()
        .replace(/[∑\u2060]/g, '')
        .slice(0, 8);
      expect(said.at(-1)?.toLowerCase()).toContain(words.toLowerCase());
      expect(said.at(-1)).toContain(String(read.length - press));
    }
  });
}

test('J and K step, but not with a modifier, nor while somebody types, nor when turned off', async ({
  page,
}) => {
  await open(page, 'en/');
  await page.keyboard.press('j');
  expect(await current(page)).toEqual([all[1]?.id]);
  await page.keyboard.press('J');
  expect(await current(page)).toEqual([all[2]?.id]);
  await page.keyboard.press('k');
  expect(await current(page)).toEqual([all[1]?.id]);
  await page.keyboard.press('Alt+j');
  await page.evaluate(() => {
    const field = document.createElement('input');
    field.style.cssText = 'position: fixed; top: 50%; left: 50%';
    document.querySelector('main')?.prepend(field);
    field.focus({ preventScroll: true });
  });
  await page.keyboard.press('j');
  expect(await page.locator('main > input').inputValue()).toBe('j');
  expect(await current(page)).toEqual([all[1]?.id]);
  await page.locator('main > input').blur();
  await page.locator('details.contents').filter({ visible: true }).locator('summary').click();
  await page.locator('[data-switch="keys"]').filter({ visible: true }).click();
  await page.keyboard.press('Escape');
  await page.keyboard.press('j');
  expect(await current(page), 'single keys turned off').toEqual([all[1]?.id]);
});

test('arrows, space and page keys scroll, as everywhere', async ({ page }) => {
  await open(page, 'en/');
  for (const key of ['ArrowDown', 'PageDown', 'Space', 'End']) {
    const before = await page.evaluate(() => scrollY);
    // A key that falls into the glide of the one before may be swallowed by it; one that is blocked never scrolls.
    await expect(async () => {
      await page.keyboard.press(key);
      await expect.poll(() => page.evaluate(() => scrollY), { timeout: 1000 }).toBeGreaterThan(before);
    }, key).toPass({ timeout: 8000 });
  }
});

for (const lang of LANGUAGES) {
  test(`${lang}: the contents list every step, its chapters with minutes, and where the reader is`, async ({
    page,
  }) => {
    await open(page, `${lang}/`);
    await wheelTo(page, all[3] as Step);
    const contents = page.locator('details.contents').filter({ visible: true });
    await page.keyboard.press('o');
    await expect(contents).toHaveAttribute('open');
    const links = contents.locator('nav a');
    expect(await links.evaluateAll((found) => found.map((one) => one.getAttribute('href')))).toEqual(
      all.map(({ id }) => `#${id}`),
    );
    await expect(contents.locator('[aria-current="location"]')).toHaveAttribute('href', `#${all[3]?.id}`);
    await expect(contents.locator('[aria-current="location"]')).toHaveCount(1);
    const minutes = (await contents.locator('.whole, .chapter').allTextContents()).map((text) =>
      Number(/\d+/.exec(text)?.[0]),
    );
    const [whole = 0, ...chapters] = minutes;
    expect(chapters.length).toBeGreaterThan(1);
    expect(chapters.reduce((sum, one) => sum + one, 0)).toBe(whole);
    expect(whole, 'minutes of the whole story').toBeGreaterThanOrEqual(12);
    expect(whole, 'minutes of the whole story').toBeLessThanOrEqual(15);
    await page.keyboard.press('Escape');
    await expect(contents).not.toHaveAttribute('open', /.*/);
    await expect(contents.locator('summary')).toBeFocused();
  });
}

test('the hint in the first window leads on', async ({ page }) => {
  await open(page, 'en/');
  const hint = page.locator(`[data-step="${all[0]?.id}"] a.hint`);
  await expect(hint).toBeInViewport({ ratio: 1 });
  await hint.click();
  expect(await current(page)).toEqual([all[1]?.id]);
});

test('no key is bound that the page does not name', async ({ page }) => {
  await open(page, 'en/');
  await wheel(page, 3000);
  await page.evaluate(() => {
    window.said = [];
    addEventListener('keydown', (event) =>
      queueMicrotask(() => event.defaultPrevented && window.said.push(event.key)),
    );
  });
  for (const key of 'abcdfghilmnqrsuvwxyz0123456789') await page.keyboard.press(key);
  expect(await page.evaluate(() => window.said)).toEqual([]);
  await page.locator('details.contents').filter({ visible: true }).locator('summary').click();
  const named = await page.locator('details.contents kbd').filter({ visible: true }).allInnerTexts();
  expect(named.map((key) => key.toLowerCase()).sort()).toEqual(['e', 'j', 'k', 'o', 'p', 't']);
});
