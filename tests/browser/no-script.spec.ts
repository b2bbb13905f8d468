/** A page whose script never comes is a whole page. */
import { expect, test } from './fixtures.ts';
import { LANGUAGES, some, steps } from './story.ts';

test.use({ javaScriptEnabled: false });

for (const lang of LANGUAGES) {
  for (const viewport of [
    { width: 1280, height: 800 },
    { width: 390, height: 844 },
  ]) {
    test.describe(`${lang}, ${viewport.width} wide`, () => {
      test.use({ viewport });
      test('all words can be read, and each step has its one picture', async ({ page }) => {
        const loaded = new Set<string>();
        page.on('response', (answer) => {
          if (answer.ok()) loaded.add(new URL(answer.url()).pathname);
        });
        await page.goto(`${lang}/`);
        const told = await page.evaluate(() =>
          [...document.querySelectorAll<HTMLElement>('[data-step]')].map((step) => ({
            id: step.dataset.step ?? '',
            // The poster cites by its links alone.
            hidden: [...step.querySelectorAll('h1, .headline, .card p:not(.meaning p)')]
              .filter((words) => !words.closest('.unseen, .bleed .cited'))
              .filter((words) => !words.checkVisibility() || words.getBoundingClientRect().height < 1)
              .map((words) => words.textContent),
            words: step.querySelectorAll('h1, .headline, .card p').length,
          })),
        );
        expect(told.map(({ id }) => id)).toEqual(steps(lang).map(({ id }) => id));
        for (const { id, hidden, words } of told) {
          expect(words, id).toBeGreaterThan(1);
          expect(hidden, id).toEqual([]);
        }
        for (const { id } of steps(lang)) {
          const picture = page.locator(`[data-step="${id}"] img[data-picture]`);
          await expect(picture, `pictures of ${id}`).toHaveCount(1);
          await expect(picture).toHaveAttribute('data-picture', id);
          await expect(picture).toHaveAttribute('alt', /.{20,}/);
          await picture.scrollIntoViewIfNeeded();
          await expect(picture).toBeVisible();
          await expect
            .poll(() => picture.evaluate((one: HTMLImageElement) => one.complete && one.naturalWidth), {
              message: `${id} drawn`,
            })
            .toBeGreaterThan(0);
          expect(loaded).toContain(`/pictures/${lang}/${id}.svg`);
        }
      });

      test('no words lie over others', async ({ page }) => {
        await page.goto(`${lang}/`);
        await page.evaluate(() => {
          for (const step of document.querySelectorAll<HTMLElement>('[data-step]'))
            step.style.contentVisibility = 'visible';
        });
        const covered = await page.evaluate(() => {
          const boxes = [
            ...document.querySelectorAll<HTMLElement>(
              'main h1, main .headline, main p, main a.hint, main img',
            ),
          ]
            .filter((one) => !one.closest('.unseen, summary') && one.checkVisibility())
            .map((one) => ({ one, box: one.getBoundingClientRect() }));
          return boxes.flatMap(({ one, box }, index) =>
            boxes
              .slice(index + 1)
              .filter(({ one: other, box: next }) => {
                const inside = one.contains(other) || other.contains(one);
                const across = Math.min(box.right, next.right) - Math.max(box.left, next.left);
                const down = Math.min(box.bottom, next.bottom) - Math.max(box.top, next.top);
                return !inside && across > 1 && down > 1;
              })
              .map(({ one: other }) => `${one.outerHTML.slice(0, 60)} | ${other.outerHTML.slice(0, 60)}`),
          );
        });
        expect(covered).toEqual([]);
      });
    });
  }

  test(`${lang}: figures lead to their place on the sources page`, async ({ page }) => {
    await page.goto(`${lang}/`);
    const ids = await page
      .locator('[data-step] a[data-fact]')
      .evaluateAll((links) => [...new Set(links.map((link) => (link as HTMLElement).dataset.fact ?? ''))]);
    for (const id of some(ids, 5)) {
      await page.goto(`${lang}/`);
      await page.locator(`[data-step] a[data-fact="${id}"]`).filter({ visible: true }).first().click();
      await expect(page).toHaveURL(new RegExp(`/${lang}/sources/#${id}$`));
      await expect(page.locator(`[id="${id}"]`)).toBeInViewport();
    }
  });
}

test('the language links and the contents work', async ({ page }) => {
  const last = steps().at(-1)?.id ?? '';
  await page.goto('en/');
  await page.locator('a[data-language="zh"]').first().click();
  await expect(page).toHaveURL(/\/zh\/$/);
  await page.locator('a[data-language="en"]').first().click();
  await expect(page).toHaveURL(/\/en\/$/);
  await page.locator('details.contents').filter({ visible: true }).locator('summary').click();
  await page.locator(`details.contents a[href="#${last}"]`).filter({ visible: true }).click();
  await expect(page.locator(`[data-step="${last}"] .headline`)).toBeInViewport();
});

test('a fragment lands at its step', async ({ page }) => {
  for (const { id } of some(steps(), 4, 2)) {
    await page.goto('about:blank');
    await page.goto(`en/#${id}`);
    await expect(page.locator(`[data-step="${id}"] .headline`)).toBeInViewport();
  }
});

test('nothing is offered that needs a script', async ({ page }) => {
  await page.goto('en/');
  await page.locator('details.contents').filter({ visible: true }).locator('summary').click();
  await expect(page.locator('button:not([popovertarget])').filter({ visible: true })).toHaveCount(0);
});
