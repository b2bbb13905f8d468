/** Rules that a program can check, for readers who do not see, hear or point. */
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { open } from './arrive.ts';
import { expect, test } from './fixtures.ts';
import { atRest, stateOf } from './reading.ts';
import { LANGUAGES, some, steps } from './story.ts';

const all = steps();
const THEMES = ['light', 'dark'] as const;

/** Violations as short lines: the rule, and where it is broken. */
async function violations(page: Page): Promise<string[]> {
  await atRest(page);
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary}`),
  );
}

for (const [index, { lang, colorScheme }] of LANGUAGES.flatMap((lang) =>
  THEMES.map((colorScheme) => ({ lang, colorScheme })),
).entries()) {
  test.describe(`${lang}, ${colorScheme}`, () => {
    test.use({ colorScheme });
    for (const step of [all[0], ...some(all.slice(1), 3, index)]) {
      test(`the story at ${step?.id}`, async ({ page }) => {
        if (!step) return;
        await open(page, `${lang}/#${step.id}`);
        await stateOf(page, step);
        expect(await violations(page)).toEqual([]);
      });
    }

    test('a fact card, the contents', async ({ page }) => {
      await open(page, `${lang}/#${all[1]?.id}`);
      await page.locator('[aria-current="step"] a[data-fact]').first().click();
      await page.locator('dialog[data-card]').waitFor();
      expect(await violations(page), 'fact card').toEqual([]);
      await page.keyboard.press('Escape');
      await page.locator('details.contents').filter({ visible: true }).locator('summary').click();
      expect(await violations(page), 'contents').toEqual([]);
    });

    test.describe('on a phone', () => {
      test.use({ viewport: { width: 390, height: 844 } });
      test('the dock, its contents and a fact', async ({ page }) => {
        const step = all[(index * 2 + 1) % all.length] ?? all[1];
        if (!step) return;
        await open(page, `${lang}/#${step.id}`);
        await stateOf(page, step);
        await page.locator('details.contents').filter({ visible: true }).locator('summary').click();
        expect(await violations(page), 'contents').toEqual([]);
        await page.keyboard.press('Escape');
        await page.locator('[data-step] a[data-fact]').last().click();
        await page.locator('dialog[data-card]').waitFor();
        expect(await violations(page), 'fact card').toEqual([]);
      });
    });
  });
}

for (const colorScheme of THEMES) {
  test.describe(colorScheme, () => {
    test.use({ colorScheme });
    test('the gate and the page for what is not there', async ({ page }) => {
      // The gate leaves for the reader's language at once; looked at here as it stands without a script.
      await page.route('**/', async (route) => {
        const body = (await (await route.fetch()).text()).replace('data-door="gate"', 'data-door="page"');
        await route.fulfill({ body, contentType: 'text/html' });
      });
      await page.goto('');
      await expect(page.locator('.gate')).toBeVisible();
      expect(await violations(page), 'gate').toEqual([]);
      await page.goto('404.html');
      expect(await violations(page), '404').toEqual([]);
    });
  });
}

for (const lang of LANGUAGES) {
  test(`${lang}: each step's words are followed by one description of its picture`, async ({ page }) => {
    await page.goto(`${lang}/`);
    const described = await page
      .locator('[data-step]')
      .evaluateAll((found) =>
        found.map((step) =>
          [...step.querySelectorAll('[data-description]')].map((one) => one.textContent?.trim() ?? ''),
        ),
      );
    for (const texts of described) expect(texts).toHaveLength(1);
    const texts = described.flat();
    expect(new Set(texts).size).toBe(all.length);
    expect(Math.min(...texts.map((text) => text.length))).toBeGreaterThan(15);
  });
}
