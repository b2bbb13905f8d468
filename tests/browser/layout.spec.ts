/** The page keeps its reader's step in view, whatever the window does, and never scrolls sideways. */
import type { Page } from '@playwright/test';
import { open } from './arrive.ts';
import { expect, test } from './fixtures.ts';
import { place, stateOf, wheel, wheelTo } from './reading.ts';
import { LANGUAGES, PAGE_LANGUAGES, scenes, some, steps, type Step } from './story.ts';

const all = steps();

/** Words that stand, or reach, outside the window, and elements that make it scroll sideways. */
const outside = (page: Page) =>
  page.evaluate(() => {
    const found: string[] = [];
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth > clientWidth) found.push(`the page is ${scrollWidth} wide in ${clientWidth}`);
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let text = texts.nextNode(); text; text = texts.nextNode()) {
      const parent = text.parentElement;
      if (!text.textContent?.trim() || !parent?.checkVisibility({ visibilityProperty: true })) continue;
      if (parent.closest('.unseen, script, style')) continue;
      const range = document.createRange();
      range.selectNodeContents(text);
      for (const { left, right } of range.getClientRects()) {
        if (left < -0.5 || right > clientWidth + 0.5)
          found.push(`${text.textContent.trim()} (${left} to ${right})`);
      }
    }
    return found;
  });

/** The charts' own pages: those with the least and the most to show in all likelihood. */
const charts = [scenes()[0], scenes().at(-1)].map((scene) => `charts/${scene}/`);

const PAGES = [
  '',
  '404.html',
  ...PAGE_LANGUAGES.flatMap((lang) =>
    [
      '',
      'sources/',
      'timeline/',
      'charts/',
      ...charts,
      'slides/',
      'slides/speaker/',
      'slides/print/',
      'print/',
    ].map((path) => `${lang}/${path}`),
  ),
];

for (const [name, viewport] of Object.entries({
  '320 px wide': { width: 320, height: 640 },
  'zoomed to 200 %': { width: 640, height: 400 },
})) {
  test.describe(name, () => {
    test.use({ viewport });
    for (const address of PAGES) {
      test(`/${address} fits`, async ({ page }) => {
        await page.goto(address);
        await page.evaluate(() => document.fonts.ready);
        expect(await outside(page)).toEqual([]);
      });
    }
    test('steps fit with their pictures', async ({ page }) => {
      test.slow();
      for (const [index, step] of some(all, 12, viewport.width).entries()) {
        await page.goto('about:blank');
        await open(page, `${LANGUAGES[index % 2]}/#${step.id}`);
        await stateOf(page, step);
        expect(await outside(page), step.id).toEqual([]);
      }
    });
  });
}

test.describe('zoomed to 400 %', () => {
  test.use({ viewport: { width: 320, height: 256 } });
  test('each scene has its living picture, and nothing scrolls sideways', async ({ page }) => {
    await open(page, 'en/');
    for (const scene of scenes()) {
      const step = all.findLast((one) => one.scene === scene) as Step;
      await page.evaluate((id) => void (location.hash = id), step.id);
      await stateOf(page, step);
      expect(await page.evaluate(() => document.documentElement.scrollWidth), step.id).toBe(320);
    }
  });
});

/** Pixels between the name of each chapter in the bar and the languages after it, and whether the name is whole. */
const chapterNames = (page: Page) =>
  page.evaluate(() => {
    const names = [...document.querySelectorAll<HTMLElement>('.whereabouts [data-chapter-name]')];
    const doors = document.querySelector('.doors')?.getBoundingClientRect();
    return names.map((name) => {
      for (const one of names) one.hidden = one !== name;
      const air = (doors?.left ?? 0) - name.getBoundingClientRect().right;
      const { top, bottom } = name.getBoundingClientRect();
      const bar = name.closest('.bar')?.getBoundingClientRect();
      const inside = !!bar && top >= bar.top && bottom <= bar.bottom;
      return { name: name.textContent, air, whole: inside && name.scrollWidth <= name.clientWidth };
    });
  });

for (const width of [320, 360, 390, 430]) {
  test.describe(`the bar at ${width} px`, () => {
    test.use({ viewport: { width, height: 740 } });
    for (const lang of LANGUAGES)
      test(`${lang}: a chapter’s name keeps clear of the languages`, async ({ page }) => {
        await open(page, `${lang}/#${all.at(-1)?.id}`);
        await page.evaluate(() => document.fonts.ready);
        const names = await chapterNames(page);
        expect(names.length).toBeGreaterThan(0);
        for (const { name, air, whole } of names) {
          expect(air, name ?? '').toBeGreaterThanOrEqual(12);
          expect(whole, name ?? '').toBe(true);
        }
        // A reader's own spacing of letters, words and lines (WCAG 1.4.12).
        await page.evaluate(() => {
          const spaced = new CSSStyleSheet();
          spaced.replaceSync(
            '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }',
          );
          document.adoptedStyleSheets = [spaced];
        });
        for (const { name, whole } of await chapterNames(page)) expect(whole, `${name}, spaced`).toBe(true);
      });
  });
}

/** Boxes of the step and of its figure on the page, and the figure's size. */
const boxes = (page: Page, { id }: Step) =>
  page.evaluate((id) => {
    const step = document.getElementById(id);
    const figure = step?.closest('.act')?.querySelector<HTMLElement>('.figure');
    return [step, step?.querySelector('.card'), figure].map((one) => {
      const box = one?.getBoundingClientRect();
      // The figure sticks to the window: only its size may be compared.
      return box && [one === figure ? 0 : box.top + scrollY, box.left, box.width, box.height];
    });
  }, id);

const resized = async (page: Page, width: number, height: number) => {
  await page.setViewportSize({ width, height });
  await page.waitForFunction(([w, h]) => innerWidth === w && innerHeight === h, [width, height]);
};

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });
  for (const step of some(all, 5, 1)) {
    test(`${step.id}: a toolbar that comes and goes lays out nothing anew`, async ({ page }) => {
      await open(page, `en/#${step.id}`);
      await wheelTo(page, step);
      const state = await stateOf(page, step);
      const before = await boxes(page, step);
      for (const height of [764, 924, 844]) {
        await resized(page, 390, height);
        expect((await place(page)).current, `${height} high`).toEqual([step.id]);
        expect(await boxes(page, step), `${height} high`).toEqual(before);
        expect(await stateOf(page, step), `${height} high`).toBe(state);
      }
    });
  }

  for (const step of some(all, 4)) {
    test(`${step.id} stays in view when the phone is turned`, async ({ page }) => {
      await open(page, `zh/#${step.id}`);
      await wheelTo(page, step);
      const state = await stateOf(page, step);
      for (const [width, height] of [
        [844, 390],
        [390, 844],
      ] as const) {
        await resized(page, width, height);
        expect(await place(page), `${width} wide`).toEqual({ current: [step.id], line: step.id });
        await expect(page.locator(`[data-step="${step.id}"] .card`)).toBeInViewport();
        const now = await stateOf(page, step);
        if (width === 390) expect(now).toBe(state);
        else expect(now).not.toBe(state);
      }
    });
  }
});

for (const step of some(all, 4, 2)) {
  test(`${step.id} stays in view when the window is resized or zoomed`, async ({ page }) => {
    await open(page, `en/#${step.id}`);
    await wheelTo(page, step);
    const state = await stateOf(page, step);
    for (const [width, height] of [
      [900, 800],
      [640, 400],
      [1920, 1080],
      [1280, 800],
    ] as const) {
      await resized(page, width, height);
      expect(await place(page), `${width} wide`).toEqual({ current: [step.id], line: step.id });
      await expect(page.locator(`[data-step="${step.id}"] .card`)).toBeInViewport();
      const wide = await page.evaluate(
        (id) => document.getElementById(id)?.closest('[data-figure]')?.querySelector('.figure')?.clientWidth,
        step.id,
      );
      expect(wide, 'the picture is as wide as the window').toBe(width);
      const now = await stateOf(page, step);
      if (width === 1280) expect(now).toBe(state);
    }
  });
}

for (const [name, viewport] of Object.entries({
  desk: { width: 1280, height: 800 },
  phone: { width: 390, height: 844 },
  large: { width: 1920, height: 1080 },
})) {
  test.describe(name, () => {
    test.use({ viewport });
    test('steps are tall enough, and the last one has room below', async ({ page }) => {
      await open(page, 'en/');
      const heights = await page
        .locator('[data-step]')
        .evaluateAll((found) => found.map((one) => one.getBoundingClientRect().height));
      expect(Math.min(...heights)).toBeGreaterThanOrEqual(0.6 * viewport.height);
      const last = all.at(-1) as Step;
      await wheel(page, 1e6);
      expect((await place(page)).current).toEqual([last.id]);
      for (const step of some(all, 3, 3)) {
        await page.evaluate((id) => void (location.hash = id), step.id);
        expect((await place(page)).line, 'a fragment lands past the line').toBe(step.id);
      }
    });
  });
}

/** What lies on something else on the opening screen, or is cut by the window's foot. */
const met = (page: Page) =>
  page.evaluate(() => {
    const parts = [
      ...document.querySelectorAll<HTMLElement>(
        '.poster .lead p, .hold.poster .dial, .hold.poster .say, .dateline, .hint',
      ),
    ]
      .filter((one) => one.checkVisibility())
      .map((one) => ({ name: one.className || 'words', box: one.getBoundingClientRect() }));
    const low = parts.filter(({ box }) => box.bottom > innerHeight).map(({ name }) => `${name} is cut`);
    return parts.length < 4
      ? ['the opening screen is not whole']
      : low.concat(
          parts.flatMap(({ name, box }, index) =>
            parts
              .slice(index + 1)
              .filter(
                ({ box: other }) =>
                  box.left < other.right &&
                  other.left < box.right &&
                  box.top < other.bottom &&
                  other.top < box.bottom,
              )
              .map((other) => `${name} on ${other.name}`),
          ),
        );
  });

for (const lang of PAGE_LANGUAGES) {
  test(`${lang}: nothing of the opening screen lies on anything else, however low the window`, async ({
    page,
  }) => {
    await open(page, `${lang}/`);
    for (const [width, height] of [
      [1920, 900],
      [1440, 761],
      [1280, 640],
      [1100, 700],
      [900, 600],
      [390, 844],
      [360, 640],
    ] as const) {
      await resized(page, width, height);
      // The height of the screen is followed a moment after the window has changed.
      await expect.poll(() => met(page), `${width} × ${height}`).toEqual([]);
    }
  });
}
