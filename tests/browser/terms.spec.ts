/** A word of the trade says what it means, in the browser's own way. */
import { open } from './arrive.ts';
import { broken } from './broken.ts';
import { expect, test } from './fixtures.ts';
import { builtPage, LANGUAGES } from './story.ts';

for (const lang of LANGUAGES) {
  test.describe(lang, () => {
    test.use({ viewport: { width: 320, height: 640 } });

    test('every word of the trade opens one line, inside the window, and Esc closes it', async ({ page }) => {
      await open(page, `${lang}/`);
      const words = page.locator('button.term');
      expect(await words.count()).toBeGreaterThan(2);
      for (const word of await words.all()) {
        await word.scrollIntoViewIfNeeded();
        await word.focus();
        await page.keyboard.press('Enter');
        const meaning = page.locator('.meaning:popover-open');
        await expect(meaning).toHaveCount(1);
        await expect(meaning).toBeInViewport({ ratio: 1 });
        await page.keyboard.press('Escape');
        await expect(meaning).toHaveCount(0);
      }
      await words.first().press('Enter');
      expect(await broken(page, ['.meaning:popover-open'])).toEqual([]);
    });
  });
}

test('a word leads to a line of its own step', () => {
  for (const lang of LANGUAGES) {
    const html = builtPage(`${lang}/`);
    const wanted = [...html.matchAll(/popovertarget="([^"]+)"/g)].map(([, id]) => id);
    expect(wanted.length).toBeGreaterThan(0);
    for (const id of wanted) expect(html.split(`class="meaning" id="${id}"`)).toHaveLength(2);
  }
});
