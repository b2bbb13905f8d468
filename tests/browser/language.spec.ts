/** A change of language in mid-step keeps everything else where it is. */
import type { Page } from '@playwright/test';
import { open } from './arrive.ts';
import { expect, test } from './fixtures.ts';
import { changeLanguage, place, stateOf, wheel } from './reading.ts';
import { some, steps } from './story.ts';

const all = steps();

/** Upper edge of a step's first words in the window; of the step itself where it is a poster, composed for each language. */
const firstLine = (page: Page, id: string) =>
  page.evaluate((id) => {
    const step = document.getElementById(id);
    const words = step?.querySelector('.headline:not(.unseen)') ?? step;
    return words?.getBoundingClientRect().top ?? NaN;
  }, id);

const SIZES = { desk: { width: 1280, height: 800 }, phone: { width: 390, height: 844 } };

for (const [name, viewport] of Object.entries(SIZES)) {
  test.describe(name, () => {
    test.use({ viewport });
    for (const step of some(all, 5, name === 'desk' ? 0 : 1)) {
      test(`${step.id} stays where it is`, async ({ page }) => {
        await open(page, `en/#${step.id}`);
        await page.locator('[data-switch="theme"]').first().click();
        // Off the place where a link lands.
        await wheel(page, 37);
        const state = await stateOf(page, step);
        const [top, entries] = [await firstLine(page, step.id), await page.evaluate(() => history.length)];
        await page.evaluate(() => document.documentElement.setAttribute('data-same-document', ''));
        for (const lang of ['zh', 'en']) {
          await changeLanguage(page, lang);
          const there = await stateOf(page, step);
          if (lang === 'en') expect(there).toBe(state);
          expect((await place(page)).current).toEqual([step.id]);
          expect(Math.abs((await firstLine(page, step.id)) - top), `${lang}: moved by`).toBeLessThanOrEqual(
            8,
          );
          await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
          await expect(page.locator('[data-switch="theme"]').first()).toHaveAttribute('aria-pressed', 'true');
          expect(new URL(page.url()).pathname).toBe(`/${lang}/`);
          expect(new URL(page.url()).hash).toBe(`#${step.id}`);
        }
        await expect(page.locator('html')).toHaveAttribute('data-same-document');
        expect(await page.evaluate(() => history.length)).toBe(entries);
      });
    }
  });
}

test('an open fact card stays open, in the other language', async ({ page }) => {
  const step = all.find(({ id }) => !id.startsWith(all[0]?.id ?? '')) ?? all[1];
  await open(page, `en/#${step?.id}`);
  const fact = page.locator('[aria-current="step"] a[data-fact]').first();
  const id = (await fact.getAttribute('data-fact')) ?? '';
  await fact.click();
  const card = page.locator(`dialog[data-card="${id}"]`);
  const english = await card.innerText();
  await changeLanguage(page, 'zh');
  await expect(card).toBeVisible();
  await expect(card).toHaveCount(1);
  expect(await card.innerText()).not.toBe(english);
  await expect(card).toContainText(/\p{Script=Han}/u);
});

test('title, language and canonical address are those of the other language', async ({ page }) => {
  await open(page, 'zh/');
  const chinese = {
    title: await page.title(),
    canonical: await page.locator('link[rel="canonical"]').getAttribute('href'),
    described: await page.locator('meta[name="description"]').getAttribute('content'),
  };
  await open(page, 'en/');
  await changeLanguage(page, 'zh');
  await expect(page).toHaveTitle(chinese.title);
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-Hans');
  await expect(page.locator('link[rel="canonical"]')).toHaveAttribute('href', chinese.canonical ?? '');
  await expect(page.locator('meta[name="description"]')).toHaveAttribute('content', chinese.described ?? '');
});

for (const [from, to, face] of [
  ['en', 'zh', 'Noto Serif SC Variable zh'],
  ['zh', 'zh-Hant', 'Noto Serif TC Variable zh-hant'],
  ['zh', 'en', 'Newsreader Variable'],
] as const) {
  test(`${to} after ${from}: words are set in the faces of their language, which come with it`, async ({
    page,
  }) => {
    await open(page, `${from}/`);
    const faces = () =>
      page.evaluate(() =>
        [...document.fonts]
          .filter(({ status }) => status === 'loaded')
          .map(({ family }) => family.replaceAll('"', '')),
      );
    expect(await faces()).not.toContain(face);
    await changeLanguage(page, to.toLowerCase());
    await expect.poll(faces).toContain(face);
  });
}

test('the page still answers after three changes of language', async ({ page }) => {
  await open(page, 'en/');
  for (const lang of ['zh', 'en', 'zh']) {
    await changeLanguage(page, lang);
    await stateOf(page, all[0] ?? { id: '', scene: '', step: '' });
  }
  await page.keyboard.press('j');
  expect((await place(page)).current).toEqual([all[1]?.id]);
  await stateOf(page, all[1] ?? { id: '', scene: '', step: '' });
});

for (const address of ['en/', 'en/slides/', 'en/sources/', 'en/timeline/', 'en/charts/']) {
  test(`${address}: the signs of the other languages are as large as letters, and of their colour`, async ({
    page,
  }) => {
    await open(page, address);
    const signs = await page.locator('a[data-language] > svg').evaluateAll((found) =>
      found.map((sign) => {
        const { height, fill, stroke } = getComputedStyle(sign);
        const letters = getComputedStyle(sign.parentElement as Element);
        return { isAsHigh: height === letters.fontSize, isAlike: fill === letters.color, stroke };
      }),
    );
    const letter = { isAsHigh: true, isAlike: true, stroke: 'none' };
    expect(signs).toEqual([letter, letter]);
  });
}
