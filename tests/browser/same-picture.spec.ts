/** A step has one picture: the story, its slide and its embed draw the same marks at the same size. */
import type { Page } from '@playwright/test';
import { open, settled } from './arrive.ts';
import { slides, slideState } from './deck.ts';
import { expect, test } from './fixtures.ts';
import { builtPage, LANGUAGES, PAGE_LANGUAGES, some, steps } from './story.ts';

// The picture is given the size of a slide by a style of ours.
test.use({ bypassCSP: true, reducedMotion: 'reduce', viewport: { width: 1280, height: 720 } });

/** A style that gives any picture the size and the places that it has on this page. */
const sizes = (page: Page): Promise<string> =>
  page.evaluate(() =>
    ['.figure', '.figure .frame.beside', '.figure .frame.across']
      .map((selector) => {
        const one = document.querySelector<HTMLElement>(selector);
        if (!one) throw new Error(`no ${selector}`);
        const { offsetLeft: left, offsetTop: top, offsetWidth: width, offsetHeight: height } = one;
        const place = selector === '.figure' ? '' : `inset: ${top}px auto auto ${left}px !important;`;
        return `${selector} { ${place} width: ${width}px !important; height: ${height}px !important; }`;
      })
      .join(' '),
  );

/** Gives the picture of a page its size, and waits until the page has had a frame in which to see it. */
async function give(page: Page, style: string): Promise<void> {
  await page.addStyleTag({ content: style });
  await page.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
  );
}

/** Opens an embed, gives its picture the size and wakes it. */
async function wakeEmbed(page: Page, path: string, style: string): Promise<void> {
  await page.goto(path);
  await give(page, style);
  await page.locator('.figure').hover();
  await page.locator('html[data-awake]').waitFor({ state: 'attached' });
}

for (const lang of LANGUAGES) {
  test(`${lang}: in the story, on its slide and in its embed`, async ({ page }) => {
    test.slow();
    const all = slides(lang);
    const looked = lang === 'en' ? all : some(all, 10, 3);
    const onSlides = new Map<string, string>();
    await open(page, `${lang}/slides/`);
    for (const step of looked) {
      await page.evaluate((id) => (location.hash = id), step.id);
      onSlides.set(step.id, await slideState(page, step));
    }
    const style = await sizes(page);
    expect(new Set(onSlides.values()).size, 'different steps, different pictures').toBe(looked.length);

    await open(page, `${lang}/`);
    await give(page, style);
    for (const step of looked) {
      await page.evaluate((id) => document.getElementById(id)?.scrollIntoView(), step.id);
      await settled(page, step);
      const state = await page.locator(`[data-chart="${step.scene}"]`).getAttribute('data-state');
      expect(state, step.id).toBe(onSlides.get(step.id));
    }

    // Every step by the stepper of its scene in one language, some of them by their own address in the other.
    let scene = '';
    for (const step of looked) {
      if (lang !== 'en') await wakeEmbed(page, `${lang}/embed/${step.id}/`, style);
      else if (step.scene !== scene) await wakeEmbed(page, `${lang}/embed/${step.scene}/`, style);
      else await page.locator('[data-go="1"]').click();
      scene = step.scene;
      expect(await slideState(page, step), `the embed of ${step.id}`).toBe(onSlides.get(step.id));
    }
  });
}

test('every scene and every step has its embed, unlisted, canonical to the page of its chart', () => {
  for (const lang of PAGE_LANGUAGES) {
    const all = steps(lang);
    for (const path of [...new Set(all.map(({ scene }) => scene)), ...all.map(({ id }) => id)]) {
      const html = builtPage(`${lang}/embed/${path}/`);
      const [scene = ''] = path.split('/');
      const first = path.includes('/') ? path : all.find((one) => one.scene === scene)?.id;
      expect(html.includes('<meta name="robots" content="noindex">'), `${path} is unlisted`).toBe(true);
      const canonical = /<link rel="canonical" href="([^"]+)">/.exec(html)?.[1];
      expect(canonical, path).toMatch(new RegExp(`/${lang}/charts/${scene}/$`));
      expect(/data-picture="([^"]+)"/.exec(html)?.[1]).toBe(first);
    }
  }
});
