/** The words as the build writes them. */
import { expect, test } from './fixtures.ts';
import { PAGE_LANGUAGES, scenes, steps } from './story.ts';

test.use({ javaScriptEnabled: false });

for (const lang of PAGE_LANGUAGES) {
  test(`${lang}: all prose stands in paragraphs, one headline a step`, async ({ page }) => {
    await page.goto(`${lang}/`);
    const read = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('[data-step]')].map((step) => ({
        id: step.dataset.step ?? '',
        headlines: step.querySelectorAll('.headline').length,
        loose: [...step.querySelectorAll('.card, .lead')].flatMap((card) =>
          [...card.childNodes]
            .filter(
              (node) =>
                node.nodeType === Node.TEXT_NODE ||
                (node instanceof Element && node.matches('a.fact, .ref, .term')),
            )
            .map((node) => node.textContent?.trim().slice(0, 40) ?? '')
            .filter(Boolean),
        ),
        raw: /\{[^}]*\}|\[\[|\]\]|undefined|NaN|\*\*/.exec(step.textContent ?? '')?.[0] ?? '',
      })),
    );
    expect(read).toEqual(steps(lang).map(({ id }) => ({ id, headlines: 1, loose: [], raw: '' })));
  });

  test(`${lang}: headings descend one level at a time from one first heading`, async ({ page }) => {
    for (const path of [
      '',
      'sources/',
      'timeline/',
      'charts/',
      `charts/${scenes()[0]}/`,
      'slides/',
      'slides/speaker/',
      'slides/print/',
    ]) {
      const address = `${lang}/${path}`;
      await page.goto(address);
      const levels = await page
        .locator('h1, h2, h3, h4, h5, h6')
        .evaluateAll((found) =>
          found.filter((one) => one.checkVisibility()).map((one) => Number(one.tagName[1])),
        );
      // On paper every chapter has one: its bookmarks are those of a deck.
      const firsts = path === 'slides/print/' ? await page.locator('h1.opener').count() : 1;
      expect(
        levels.filter((level) => level === 1),
        address,
      ).toHaveLength(firsts);
      expect(firsts).toBeGreaterThan(0);
      const jumps = levels.filter((level, index) => index > 0 && level > (levels[index - 1] ?? 0) + 1);
      expect(jumps, `${address}: ${levels.join(' ')}`).toEqual([]);
    }
  });
}
