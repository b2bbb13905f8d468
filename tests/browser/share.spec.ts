/** Sharing a step: its link, its page, and where that leads. */
import type { Page } from '@playwright/test';
import { awake, open } from './arrive.ts';
import { expect, test } from './fixtures.ts';
import { place, stateOf } from './reading.ts';
import { LANGUAGES, some, steps, type Step } from './story.ts';

declare global {
  interface Window {
    /** What was given to the system's sheet. */
    given: ShareData[];
  }
}

const all = steps();
const shareOf = (page: Page, { id }: Step) => page.locator(`[data-step="${id}"] a[data-share="${id}"]`);
const clipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

test.describe('a share page', () => {
  for (const lang of LANGUAGES) {
    test(`${lang}: leads people to its step, and Back leaves it for where they came from`, async ({
      page,
      baseURL,
    }) => {
      test.slow();
      for (const step of some(all, lang === 'en' ? 16 : 6)) {
        await page.goto('404.html');
        await page.goto(`${lang}/at/${step.id}/`);
        await expect(page).toHaveURL(`${baseURL}${lang}/#${step.id}`);
        await awake(page);
        expect((await place(page)).current).toEqual([step.id]);
        await page.goBack();
        await expect(page).toHaveURL(`${baseURL}404.html`);
      }
    });
  }

  test('leads to the same picture as the story’s own link', async ({ page }) => {
    const step = all.at(-1) as Step;
    await open(page, `en/#${step.id}`);
    const state = await stateOf(page, step);
    await page.goto('about:blank');
    await page.goto(`en/at/${step.id}/`);
    await page.waitForURL(`**/en/#${step.id}`);
    expect(await stateOf(page, step)).toBe(state);
  });

  test.describe('without a script', () => {
    test.use({ javaScriptEnabled: false });

    for (const lang of LANGUAGES) {
      test(`${lang}: can be read, and its link lands on the step`, async ({ page, baseURL }) => {
        test.slow();
        for (const step of some(all, 7, lang === 'en' ? 0 : 1)) {
          const address = `${baseURL}${lang}/at/${step.id}/`;
          const answer = await page.goto(address);
          expect(answer?.status()).toBe(200);
          expect(page.url(), 'stays where it is').toBe(address);
          await expect(page.locator('h1')).toHaveCount(1);
          await expect(page.locator('main img')).toHaveAttribute('alt', /.{15,}/);
          await expect
            .poll(() => page.locator('main img').evaluate((one: HTMLImageElement) => one.naturalWidth))
            .toBeGreaterThan(0);
          const headline = await page.locator('h1').innerText();
          await page.locator('.onward a').click();
          await expect(page).toHaveURL(`${baseURL}${lang}/#${step.id}`);
          const there = page.locator(`[data-step="${step.id}"] .headline`);
          expect((await there.textContent())?.trim().toLowerCase()).toBe(headline.trim().toLowerCase());
          await page.goBack();
          await expect(page).toHaveURL(address);
        }
      });
    }

    test('every figure on it is one of the register', async ({ page }) => {
      for (const lang of LANGUAGES) {
        for (const { id } of some(all, 12)) {
          await page.goto(`${lang}/at/${id}/`);
          const loose = await page.evaluate(() => {
            const words = document.querySelector('main')?.cloneNode(true) as HTMLElement;
            for (const one of words.querySelectorAll(
              '[data-fact], .ref, .term, .cited, .dateline-of-page, .chapter',
            ))
              one.remove();
            return /.{0,12}[0-9０-９%％].{0,12}/.exec(words.textContent ?? '')?.[0];
          });
          expect(loose, `${lang}/${id}`).toBeUndefined();
        }
      }
    });
  });
});

test.describe('the share link of a step', () => {
  test('stands in every step, and without a script leads to its page', async ({
    browser,
    baseURL,
    faults,
  }) => {
    const context = await browser.newContext({ javaScriptEnabled: false, baseURL });
    faults.watch(context);
    const page = await context.newPage();
    for (const lang of LANGUAGES) {
      await page.goto(`${lang}/`);
      for (const step of all) {
        await expect(shareOf(page, step)).toHaveCount(1);
        await expect(shareOf(page, step)).toHaveAttribute('href', `at/${step.id}/`);
      }
    }
    const step = all[1] as Step;
    await shareOf(page, step).click();
    await expect(page).toHaveURL(`${baseURL}zh/at/${step.id}/`);
    await context.close();
  });

  for (const lang of LANGUAGES) {
    test(`${lang}: copies the address of its page and says so, by mouse and by key`, async ({
      page,
      context,
      baseURL,
    }) => {
      await context.grantPermissions(['clipboard-read', 'clipboard-write']);
      for (const [index, step] of some(all, 5).entries()) {
        await page.goto('about:blank');
        await open(page, `${lang}/#${step.id}`);
        const link = shareOf(page, step);
        const name = await link.innerText();
        if (index % 2) {
          await link.focus();
          await page.keyboard.press('Enter');
        } else await link.click();
        await expect(link).not.toHaveText(name);
        const said = await page.locator('[data-says]').textContent();
        expect(said).toBe((await link.innerText()).trim());
        expect(await clipboard(page)).toBe(`${baseURL}${lang}/at/${step.id}/`);
        expect(page.url(), 'the reader stays').toMatch(new RegExp(`/${lang}/`));
        await expect(link).toHaveText(name);
      }
    });
  }

  test('says where the link is when the clipboard is refused', async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(navigator, 'clipboard', {
        value: { writeText: () => Promise.reject(new DOMException('refused', 'NotAllowedError')) },
      });
    });
    const step = all[2] as Step;
    await open(page, `en/#${step.id}`);
    await shareOf(page, step).click();
    await expect(page.locator('[data-says]')).toHaveText(/address bar/);
    expect(new URL(page.url()).hash).toBe(`#${step.id}`);
  });

  test.describe('under a finger', () => {
    test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

    test('opens the system’s sheet where there is one', async ({ page, baseURL }) => {
      await page.addInitScript(() => {
        window.given = [];
        navigator.share = (data) => {
          window.given.push(data ?? {});
          return Promise.reject(new DOMException('closed', 'AbortError'));
        };
      });
      const step = all[1] as Step;
      await open(page, `en/#${step.id}`);
      await shareOf(page, step).tap();
      const [given, ...more] = await page.evaluate(() => window.given);
      expect(more).toEqual([]);
      expect(given?.url).toBe(`${baseURL}en/at/${step.id}/`);
      expect(given?.title).toMatch(/\S/);
    });

    test('is as large as a thumb', async ({ page }) => {
      await open(page, `zh/#${all[1]?.id}`);
      for (const step of some(all.slice(1), 8)) {
        const box = await shareOf(page, step).evaluate((one) => {
          const { width, height } = one.getBoundingClientRect();
          return { width, height };
        });
        expect(box.height, step.id).toBeGreaterThanOrEqual(44);
        expect(box.width, step.id).toBeGreaterThanOrEqual(44);
      }
    });
  });
});
