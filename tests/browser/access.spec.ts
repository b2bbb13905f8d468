/** Rules that a program can check, for readers who do not see, hear or point. */
import type { Page } from '@playwright/test';
import { open } from './arrive.ts';
import { broken } from './broken.ts';
import { expect, test } from './fixtures.ts';
import { atRest, stateOf } from './reading.ts';
import { LANGUAGES, PAGE_LANGUAGES, scenes, steps } from './story.ts';

const all = steps();
const THEMES = ['light', 'dark'] as const;
const PHONE = { width: 390, height: 844 };

const brokenAtRest = async (page: Page, within: string[] = [], without: string[] = []) => {
  await atRest(page);
  return broken(page, within, without);
};

/** Goes to one step of each scene, others for every turn, and waits for its living picture. */
async function eachScene(page: Page, turn: number, look: (id: string) => Promise<void>): Promise<void> {
  for (const scene of scenes()) {
    const own = all.filter((step) => step.scene === scene);
    const step = own[turn % own.length];
    if (!step) continue;
    await page.evaluate((id) => void (location.hash = id), step.id);
    await stateOf(page, step);
    await look(step.id);
  }
}

/** What a screen reader would come upon in the pictures themselves, beside the words that describe them. */
const heard = (page: Page) =>
  page
    .locator(
      ['svg text', 'svg title', '[role="img"]', 'img:not([alt=""])'].map((one) => `.figure ${one}`).join(),
    )
    .evaluateAll((found) =>
      found
        .filter((one) => !one.closest('[aria-hidden="true"]') && one.checkVisibility())
        .map((one) => one.outerHTML.slice(0, 80)),
    );

const LOOKS = LANGUAGES.flatMap((lang) => THEMES.map((colorScheme) => ({ lang, colorScheme })));

for (const [index, { lang, colorScheme }] of LOOKS.entries()) {
  test.describe(`${lang}, ${colorScheme}`, () => {
    test.use({ colorScheme });
    test('the story, every scene of it, a fact card, the contents; and on a phone', async ({ page }) => {
      test.slow();
      await open(page, `${lang}/`);
      expect(await brokenAtRest(page), 'the page').toEqual([]);
      await eachScene(page, index, async (id) => {
        const around = `.act:has([id="${id}"])`;
        expect(await brokenAtRest(page, [`${around} > .figure`, `[id="${id}"]`]), id).toEqual([]);
        expect(await heard(page), `${id}: its picture is described once, in words`).toEqual([]);
      });
      const card = page.locator('dialog[data-card]');
      await page.locator('[aria-current="step"] a[data-fact]').first().click();
      await card.waitFor();
      expect(await brokenAtRest(page), 'fact card').toEqual([]);
      await page.keyboard.press('Escape');
      const contents = page.locator('details.contents').filter({ visible: true }).locator('summary');
      await contents.click();
      expect(await brokenAtRest(page, ['.bar']), 'contents').toEqual([]);
      await contents.click();

      await page.setViewportSize(PHONE);
      const step = all[(index * 2 + 1) % all.length];
      if (!step) return;
      await page.evaluate((id) => void (location.hash = id), step.id);
      await stateOf(page, step);
      await contents.click();
      // The poster is far above the window, where no sky is drawn: its contrast there is nobody's.
      expect(await brokenAtRest(page, [], ['.poster']), 'contents on a phone').toEqual([]);
      await page.keyboard.press('Escape');
      await page.locator('[data-step] a[data-fact]').last().click();
      await card.waitFor();
      expect(await brokenAtRest(page, ['.fact-layer', '.dock', '.bar']), 'fact card on a phone').toEqual([]);
    });
  });
}

test.describe('繁體, dark', () => {
  test.use({ colorScheme: 'dark' });
  test('the story', async ({ page }) => {
    await open(page, `zh-hant/#${all[4]?.id}`);
    expect(await brokenAtRest(page)).toEqual([]);
  });
});

for (const [index, colorScheme] of THEMES.entries()) {
  test.describe(colorScheme, () => {
    test.use({ colorScheme });
    test('the timeline, at a glance and with one event held', async ({ page }) => {
      const lang = LANGUAGES[index % LANGUAGES.length];
      await page.setViewportSize(index ? PHONE : { width: 1280, height: 800 });
      await open(page, `${lang}/timeline/`);
      await page.locator('[data-explorer][data-settled="true"]').waitFor();
      // One row of each make: the others cost a checker minutes.
      await page.evaluate(() => {
        for (const row of [...document.querySelectorAll('[data-row]')].slice(6)) row.remove();
      });
      expect(await brokenAtRest(page)).toEqual([]);
      await page.getByRole('application').press('ArrowRight');
      await page.locator('a.name-tag').waitFor();
      expect(await brokenAtRest(page), 'held').toEqual([]);
    });

    test('the gate, the page for what is not there, the article for print', async ({ page }) => {
      // The gate leaves for the reader's language at once; looked at here as it stands without a script.
      await page.route('**/', async (route) => {
        const body = (await (await route.fetch()).text()).replace('data-door="gate"', 'data-door="page"');
        await route.fulfill({ body, contentType: 'text/html' });
      });
      await page.goto('');
      await expect(page.locator('.gate')).toBeVisible();
      expect(await brokenAtRest(page), 'gate').toEqual([]);
      await page.unroute('**/');
      await page.goto('404.html');
      expect(await brokenAtRest(page), '404').toEqual([]);
      await page.goto(`${PAGE_LANGUAGES[index + 1]}/print/`);
      await page.evaluate(() => {
        for (const step of [...document.querySelectorAll('.told')].slice(5)) step.remove();
      });
      expect(await brokenAtRest(page), 'print').toEqual([]);
    });
  });
}

test.describe('as the build writes it', () => {
  test.use({ javaScriptEnabled: false });

  for (const lang of PAGE_LANGUAGES) {
    test(`${lang}: a step is heard as headline, words, description, sources`, async ({ page }) => {
      await page.goto(`${lang}/`);
      const read = await page.locator('[data-step]').evaluateAll((found) =>
        found.map((step) => ({
          described: [...step.querySelectorAll('[data-description]')].map(
            (one) => one.textContent?.trim() ?? '',
          ),
          order: [...step.querySelectorAll('.headline, .card > p, .cited, .share')]
            .filter((one) => !one.closest('.poster, .meaning, .bleed'))
            .map((one) =>
              one.matches('.headline')
                ? 'h'
                : one.matches('.cited')
                  ? 'c'
                  : one.matches('.share')
                    ? 's'
                    : one.matches('[data-description]')
                      ? 'd'
                      : 'p',
            )
            .join(''),
        })),
      );
      for (const { described, order } of read) {
        expect(described).toHaveLength(1);
        if (order) expect(order).toMatch(/^hp+dc?s$/);
      }
      const texts = read.flatMap(({ described }) => described);
      expect(new Set(texts).size).toBe(all.length);
      expect(Math.min(...texts.map((text) => text.length))).toBeGreaterThan(15);
    });

    test(`${lang}: what is in another language says so`, async ({ page }) => {
      for (const path of ['', 'sources/', 'timeline/', 'charts/', 'slides/', 'slides/speaker/', 'print/']) {
        await page.goto(`${lang}/${path}`);
        const strange = await page.evaluate(() => {
          const texts: [Element, string][] = [];
          const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
          for (let node = walker.nextNode(); node; node = walker.nextNode())
            if (node.parentElement && !node.parentElement.closest('script, style, [aria-hidden="true"]'))
              texts.push([node.parentElement, node.textContent ?? '']);
          for (const name of ['aria-label', 'title', 'alt', 'placeholder'])
            for (const one of document.querySelectorAll(`[${name}]`))
              texts.push([one, one.getAttribute(name) ?? '']);
          const wrong = ([one, text]: [Element, string]) => {
            const isChinese = one.closest('[lang]')?.getAttribute('lang')?.startsWith('zh');
            const hasHan = /\p{Script=Han}/u.test(text);
            return isChinese ? !hasHan && /[a-z]{2,} [a-z]{2,} [a-z]{2,}/.test(text) : hasHan;
          };
          return texts.filter(wrong).map(([, text]) => text.trim().slice(0, 60));
        });
        expect(strange, `${lang}/${path}`).toEqual([]);
      }
    });
  }
});
