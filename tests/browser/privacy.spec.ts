/**
 * Nothing is asked of others, and nothing is kept but two named preferences; what the worker keeps for rooms without
 * a network is told in offline.spec.ts.
 */
import { awake, open } from './arrive.ts';
import { expect, test } from './fixtures.ts';
import { stateOf, wheel } from './reading.ts';
import { scenes, steps, type Step } from './story.ts';

test('a whole visit leaves no trace but the named preferences', async ({ page, context, baseURL }) => {
  const asked = new Set<string>();
  context.on('request', (request) => asked.add(new URL(request.url()).origin));
  await open(page, 'en/');
  await stateOf(page, steps()[0] as Step);
  await wheel(page, 20_000);
  await page.locator('[data-step] a[data-fact]').last().click();
  await page.locator('dialog[data-card]').waitFor();
  await page.locator('[data-switch="theme"]').filter({ visible: true }).click();
  await page.locator('details.contents').filter({ visible: true }).locator('summary').click();
  await page.locator('[data-switch="motion"]').filter({ visible: true }).click();
  await page.locator('a[data-language="zh"]').filter({ visible: true }).click();
  await page.locator('html[lang^="zh"]').waitFor({ state: 'attached' });
  await open(page, 'zh/sources/');
  await open(page, 'zh/timeline/?category=model&from=2024-02-01&to=2024-03-01');
  await open(page, `zh/charts/${scenes().at(-1)}/?embed`);
  await page.locator('dialog iframe').waitFor();
  expect([...asked]).toEqual([new URL(baseURL ?? '').origin]);
  expect(await context.cookies()).toEqual([]);
  const kept = await page.evaluate(async () => ({
    local: Object.keys(localStorage).sort(),
    session: Object.keys(sessionStorage),
    databases: (await indexedDB.databases()).length,
    caches: await caches.keys(),
    cookie: document.cookie,
  }));
  expect(kept).toEqual({ local: ['motion', 'theme'], session: [], databases: 0, caches: [], cookie: '' });
});

test('a talk keeps its clock, and no more', async ({ page, context }) => {
  await open(page, 'en/slides/');
  await stateOf(page, steps()[0] as Step);
  for (let press = 0; press < 3; press++) await page.keyboard.press('PageDown');
  await page.keyboard.press('o');
  await page.locator('dialog').waitFor();
  await page.reload();
  await awake(page);
  const kept = await page.evaluate(() => ({
    local: Object.keys(localStorage).filter((name) => !name.startsWith('talk')),
    session: sessionStorage.length,
    cookie: document.cookie,
  }));
  expect(kept).toEqual({ local: [], session: 0, cookie: '' });
  expect(await context.cookies()).toEqual([]);
});

test('a visit without a choice keeps nothing at all', async ({ page }) => {
  await open(page, 'en/');
  await wheel(page, 20_000);
  expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
});

test('refused storage costs the memory of a choice, not the choice', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('refused', 'SecurityError');
      },
    });
  });
  await open(page, 'en/');
  await page.locator('[data-switch="theme"]').first().click();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await stateOf(page, steps()[0] as Step);
});
