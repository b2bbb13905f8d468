/** Light and dark: the system's wish, or the reader's own, from the first frame on. */
import type { Page } from '@playwright/test';
import { open } from './arrive.ts';
import { expect, test } from './fixtures.ts';
import { stateOf } from './reading.ts';
import { steps, type Step } from './story.ts';

declare global {
  interface Window {
    /** The theme of every frame since the page had a body. */
    themes: string[];
  }
}

/** In the middle of the story: its beginning and its end are night in either theme. */
const step = steps().at(steps().length / 2) as Step;
const html = (page: Page) => page.locator('html');

const watchThemes = (page: Page) =>
  page.addInitScript(() => {
    window.themes = [];
    const look = () => {
      if (document.body) window.themes.push(document.documentElement.dataset.theme ?? '');
      requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });

for (const [system, chosen] of [
  ['light', 'dark'],
  ['dark', 'light'],
] as const) {
  test.describe(`a ${system} system`, () => {
    test.use({ colorScheme: system });
    test(`${chosen} is remembered, and no frame shows the other`, async ({ page }) => {
      await watchThemes(page);
      await open(page, 'en/');
      await expect(html(page)).toHaveAttribute('data-theme', system);
      const button = page.locator('[data-switch="theme"]').filter({ visible: true });
      await expect(button).toHaveAttribute('aria-pressed', String(system === 'dark'));
      await button.click();
      await expect(html(page)).toHaveAttribute('data-theme', chosen);
      await expect(button).toHaveAttribute('aria-pressed', String(chosen === 'dark'));
      for (const address of ['en/', 'zh/', 'en/sources/', `en/#${step.id}`, `zh/slides/#${step.id}`]) {
        await page.goto('about:blank');
        await open(page, address);
        await expect(html(page)).toHaveAttribute('data-theme', chosen);
        expect(new Set(await page.evaluate(() => window.themes)), address).toEqual(new Set([chosen]));
      }
    });

    test('without a choice the system is followed, also when it changes', async ({ page }) => {
      await open(page, 'en/');
      await expect(html(page)).toHaveAttribute('data-theme', system);
      await page.emulateMedia({ colorScheme: chosen });
      await expect(html(page)).toHaveAttribute('data-theme', chosen);
      await expect(page.locator('[data-switch="theme"]').first()).toHaveAttribute(
        'aria-pressed',
        String(chosen === 'dark'),
      );
    });

    test('a choice stands when the system changes', async ({ page }) => {
      await open(page, 'en/');
      await page.keyboard.press('t');
      await expect(html(page)).toHaveAttribute('data-theme', chosen);
      await page.emulateMedia({ colorScheme: chosen });
      await page.emulateMedia({ colorScheme: system });
      await expect(html(page)).toHaveAttribute('data-theme', chosen);
    });
  });
}

test('a theme changes colours and nothing else', async ({ page }) => {
  await open(page, `en/#${step.id}`);
  const state = await stateOf(page, step);
  const look = () =>
    page.evaluate(() => {
      const card = document.querySelector('[aria-current="step"] .card') as HTMLElement;
      const { x, y, width, height } = card.getBoundingClientRect();
      return { box: [x, y, width, height], colour: getComputedStyle(card).color };
    });
  const before = await look();
  await page.keyboard.press('t');
  const after = await look();
  expect(after.box).toEqual(before.box);
  expect(after.colour).not.toBe(before.colour);
  expect(await stateOf(page, step)).toBe(state);
});
