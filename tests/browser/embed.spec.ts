/** What an embed is by itself, opened as a page: what it costs, what it tells of, what opens in it. */
import { readdirSync, readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import type { Page } from '@playwright/test';
import { broken } from './broken.ts';
import { expect, test } from './fixtures.ts';
import { BUILD, builtPage, LANGUAGES, PAGE_LANGUAGES, scenes, steps } from './story.ts';

const KB = 1024;
/** Page and script of one embed before anybody touches it, KB compressed. The densest networks miss the goal of 12. */
const MOST = 15;
const USUAL = 12;

const squeezed = (text: string | Buffer) => brotliCompressSync(text).length;
const addresses = PAGE_LANGUAGES.flatMap((lang) => [
  ...scenes().map((scene) => `${lang}/embed/${scene}/`),
  ...steps().map(({ id }) => `${lang}/embed/${id}/`),
]);

/** Wakes the chart as a pointer does, and waits until it stands still. */
async function wake(page: Page): Promise<void> {
  await page.locator('.figure').hover();
  await page.locator('[data-chart][data-settled="true"]').waitFor({ state: 'attached' });
}

test('a frame costs its page few bytes, and says what it shows without a script', () => {
  const folder = new URL('_app/immutable/', BUILD);
  const [guest = ''] = readdirSync(folder).filter((name) => /^guest\.\w+\.js$/.test(name));
  const script = squeezed(readFileSync(new URL(guest, folder)));
  expect(script).toBeLessThanOrEqual(3 * KB);
  const sizes = addresses.map((address) => {
    const html = builtPage(address);
    expect(html, address).toContain('<meta name="robots" content="noindex">');
    expect(html.match(/<script\b[^>]*>/g), address).toEqual(['<script>', expect.stringContaining(guest)]);
    expect(html, address).toMatch(/<h1 class="headline">\S/);
    expect(html, address).toMatch(/data-description[^>]*><span>[^<]+<\/span>\s*[^<\s]/);
    return squeezed(html) + script;
  });
  const heavy = sizes.filter((size) => size > USUAL * KB).length;
  console.log(
    `embeds: ${Math.round(Math.max(...sizes) / 102.4) / 10} KB at most, ${heavy} of ${sizes.length} over ${USUAL}`,
  );
  expect(Math.max(...sizes)).toBeLessThanOrEqual(MOST * KB);
  expect(heavy).toBeLessThanOrEqual(sizes.length / 10);
});

test.describe('the chart', () => {
  test.use({ viewport: { width: 640, height: 480 } });

  test('asks for nothing but page, script and fonts before somebody comes near', async ({ page }) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.goto('en/embed/rush/');
    await page.waitForLoadState('networkidle');
    expect(asked.filter((path) => !path.endsWith('.woff2'))).toEqual([
      expect.stringMatching(/\/en\/embed\/rush\/$/),
      expect.stringMatching(/\/guest\.\w+\.js$/),
    ]);
    await wake(page);
    expect(asked.some((path) => path.endsWith('scene.json'))).toBe(true);
  });

  for (const [index, lang] of LANGUAGES.entries()) {
    test(`${lang}: no rule of access is broken, at rest, alive, with a card, with citations`, async ({
      page,
    }) => {
      const scene = scenes()[index * 3 + 3] ?? scenes()[0];
      await page.emulateMedia({ colorScheme: index ? 'dark' : 'light' });
      await page.goto(`${lang}/embed/${scene}/`);
      expect(await broken(page), 'at rest').toEqual([]);
      await wake(page);
      expect(await broken(page), 'alive').toEqual([]);
      await page.locator('[data-go="1"]').click();
      await page.locator('[data-chart][data-settled="true"]').waitFor({ state: 'attached' });
      await page.locator('.live [data-fact]').first().dispatchEvent('click');
      await page.locator('dialog[data-card]').waitFor();
      expect(await broken(page), 'card').toEqual([]);
      await page.keyboard.press('Escape');
      await expect(page.locator('dialog[data-card]')).toHaveCount(0);
      await page.locator('.cite').click();
      await expect(page.locator('.cite-dialog')).toBeVisible();
      expect(await broken(page), 'citations').toEqual([]);
    });
  }

  test('says how to cite the step it shows', async ({ page }) => {
    await page.goto('en/embed/boom/');
    // Pressed before there is anything to answer.
    await page.locator('[data-go="1"]').click();
    await page.locator('.cite').click();
    const dialog = page.locator('.cite-dialog');
    const second = steps().filter(({ scene }) => scene === 'boom')[1];
    for (const form of ['apa', 'bibtex', 'gbt'])
      await expect(dialog.locator(`[id="cite/${form}"]`)).toContainText(`/en/charts/boom/#${second?.step}`);
    await page.keyboard.press('Escape');
    await expect(dialog).toHaveCount(0);
    await expect(page.locator('.cite')).toBeFocused();
  });
});
