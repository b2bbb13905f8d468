/** A browser that keeps nothing, and a clock that is wrong: the story, a talk and an embed do all the same. */
import type { Page } from '@playwright/test';
import { open, settled } from './arrive.ts';
import { openSlide, shownSlide } from './deck.ts';
import { expect, test } from './fixtures.ts';
import { changeLanguage, place, stateOf } from './reading.ts';
import { scenes, steps, type Step } from './story.ts';

const [first, second, third] = steps() as [Step, Step, Step];

/** Everything that keeps something is refused, as in a frame without an origin or with all cookies blocked. */
const refuseToKeep = (page: Page) =>
  page.addInitScript(() => {
    const refuse = () => {
      throw new DOMException('refused', 'SecurityError');
    };
    for (const name of [
      'localStorage',
      'sessionStorage',
      'indexedDB',
      'caches',
      'BroadcastChannel',
      'cookieStore',
    ])
      Object.defineProperty(window, name, { get: refuse });
    Object.defineProperty(navigator, 'serviceWorker', { get: refuse });
    Object.defineProperty(navigator, 'storage', { get: refuse });
    Object.defineProperty(document, 'cookie', { get: refuse, set: refuse });
  });

/** Reads, presents and embeds a little, as far as each must work in any browser. */
async function use(page: Page): Promise<void> {
  await open(page, `en/#${second.id}`);
  await stateOf(page, second);
  await page.keyboard.press('j');
  await stateOf(page, third);
  expect((await place(page)).current).toEqual([third.id]);
  const theme = await page.locator('html').getAttribute('data-theme');
  await page.keyboard.press('t');
  await expect(page.locator('html')).not.toHaveAttribute('data-theme', theme ?? '');
  await changeLanguage(page, 'zh');
  await stateOf(page, third);

  await openSlide(page, 'en', first);
  await page.keyboard.press('ArrowRight');
  await settled(page, second);
  expect(await shownSlide(page)).toBe(second.id);
  await page.keyboard.press('o');
  await page.locator('dialog, [role="dialog"]').first().waitFor();

  await open(page, 'en/slides/speaker/');
  await page.keyboard.press('ArrowRight');
  await expect(page.locator('[data-step][aria-current="step"]')).toHaveAttribute('data-step', second.id);
  await expect(page.locator('[data-clock]')).toHaveText(/^\d+(:\d\d)+$/);

  const scene = scenes().at(-1) as string;
  await page.goto(`en/embed/${scene}/`);
  await page.locator('.figure').hover();
  await page.locator('html[data-awake]').waitFor({ state: 'attached' });
  await page.locator(`[data-chart="${scene}"][data-settled="true"]`).waitFor({ state: 'attached' });
  await open(page, 'en/sources/');
  await open(page, 'en/timeline/');
}

test('where nothing may be kept', async ({ page }) => {
  await refuseToKeep(page);
  await use(page);
});

for (const year of [1970, 2099]) {
  test(`where it is ${year}`, async ({ page }) => {
    await page.clock.install({ time: new Date(`${year}-01-01T00:00:01Z`) });
    await page.clock.resume();
    await use(page);
  });
}

test('where the clock goes back, again and again', async ({ page }) => {
  await page.addInitScript(() => {
    const now = Date.now;
    let calls = 0;
    Date.now = () => now() - 60_000 * calls++;
  });
  await use(page);
});
