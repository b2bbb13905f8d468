/** What fails, fails softly: words, picture and links stay. */
import type { Page } from '@playwright/test';
import { open } from './arrive.ts';
import { expect, test } from './fixtures.ts';
import { builtPage, LANGUAGES, steps, type Step } from './story.ts';

const all = steps();
const FAILED = /^request failed: |^console error: Failed to load resource/;

/** Names of the scripts that the page itself asks for: the entry and what it imports. */
const named = [...builtPage('en/').matchAll(/(?:src|href)="\.\.\/(_app\/[^"]+\.js)"/g)].map(
  (match) => match[1] ?? '',
);

async function readable(page: Page, step: Step): Promise<void> {
  await expect(page.locator('html')).not.toHaveAttribute('data-arriving', /.*/);
  const picture = page
    .locator(`[data-figure]:has([data-step="${step.id}"]) > .figure > [data-picture]`)
    .first();
  await expect(picture).toBeVisible();
  await expect(picture).toBeInViewport();
  await expect(page.locator(`[data-step="${step.id}"] .headline`)).toBeInViewport();
}

for (const step of [all[1], all.at(-1)] as Step[]) {
  test(`${step.id}: without the entry script the page stands`, async ({ page, faults }) => {
    faults.expect(FAILED);
    await page.route(
      (url) => named.some((file) => url.pathname.endsWith(file)),
      (route) => route.abort('failed'),
    );
    await page.goto(`en/#${step.id}`);
    await readable(page, step);
    expect(await page.locator('[data-step] a[data-fact]').count()).toBeGreaterThan(0);
  });

  test(`${step.id}: without the chart's code the picture of the build stands, quietly`, async ({
    page,
    faults,
  }) => {
    faults.expect(FAILED);
    await page.route(
      (url) => url.pathname.endsWith('.js') && !named.some((file) => url.pathname.endsWith(file)),
      (route) => route.abort('failed'),
    );
    await open(page, `en/#${step.id}`);
    await readable(page, step);
    await page.keyboard.press('k');
    await expect(page.locator('[aria-current="step"]')).toHaveCount(1);
  });
}

test('without the register a figure leads to the sources page', async ({ page, faults }) => {
  faults.expect(FAILED);
  await page.route('**/facts.json', (route) => route.abort('failed'));
  await open(page, `en/#${all[1]?.id}`);
  await page.locator('[aria-current="step"] a[data-fact]').first().click();
  await expect(page).toHaveURL(/\/en\/sources\/#/);
});

test('without an answer the language link is a link', async ({ page, faults }) => {
  faults.expect(FAILED);
  const step = all[2] as Step;
  await open(page, `en/#${step.id}`);
  let refused = false;
  await page.route('**/zh/', (route) => {
    if (refused) return route.continue();
    refused = true;
    return route.abort('failed');
  });
  await page.locator('a[data-language="zh"]').filter({ visible: true }).click();
  await expect(page).toHaveURL(new RegExp(`/zh/#${step.id}$`));
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-Hans');
});

test('fonts that do not come leave the words in place', async ({ page, faults }) => {
  faults.expect(FAILED);
  await page.route('**/*.woff2', (route) => route.abort('failed'));
  for (const lang of LANGUAGES) {
    await open(page, `${lang}/#${all[2]?.id}`);
    await page.locator('[data-settled="true"]').first().waitFor({ state: 'attached' });
    await expect(page.locator('[aria-current="step"] .headline')).toBeInViewport();
  }
});
