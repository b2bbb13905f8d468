/** The keyboard reaches everything and sees where it is; what is pressed is large enough; a reader's own colours hold. */
import type { Page } from '@playwright/test';
import { open } from './arrive.ts';
import { expect, test } from './fixtures.ts';
import { scenes, steps } from './story.ts';

/** Each kind of page; the story where it begins and in its midst. */
const PAGES = [
  'en/',
  `zh/#${steps()[2]?.id}`,
  'zh/slides/',
  'en/slides/speaker/',
  `en/embed/${scenes()[3]}/`,
  'zh/timeline/',
  'en/sources/',
  'zh/charts/',
  `en/charts/${scenes()[3]}/`,
  'zh-hant/print/',
];
const SIZES = [
  { width: 1280, height: 800 },
  { width: 390, height: 844 },
];
/** So many stops are looked at in each size. */
const STOPS = 30;

/** Opens a page; an embed and the article for print are pages before any script. */
const arrive = (page: Page, address: string) =>
  /\/(embed|print)\//.test(address) ? page.goto(address) : open(page, address);

/** What is wrong with the element that has the focus; undefined at the end of the page. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const one = document.activeElement;
    if (!one || one === document.body) return undefined;
    const before = document.querySelector('[data-was-focused]');
    const { left, top, right, bottom, width, height } = one.getBoundingClientRect();
    // Some show it on a part of theirs, such as the ring of a handle.
    const isRinged = [one, ...one.children].some((part) => {
      const { outlineStyle, outlineWidth } = getComputedStyle(part);
      return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 1;
    });
    const name = `${one.tagName}.${one.getAttribute('class')} ${one.textContent?.trim().slice(0, 30)}`;
    const found: string[] = [];
    if (!isRinged) found.push(`${name}: nothing shows the focus`);
    const inside = Math.min(right, innerWidth) - Math.max(left, 0) > 2;
    if (!inside || bottom < 2 || top > innerHeight - 2) found.push(`${name}: outside the window`);
    // A box to tick is drawn by its label.
    if (
      !one.matches('label input') &&
      !one.checkVisibility({ opacityProperty: true, visibilityProperty: true })
    )
      found.push(`${name}: not to be seen`);
    if (before && one.compareDocumentPosition(before) & Node.DOCUMENT_POSITION_FOLLOWING)
      found.push(`${name}: before the stop before it`);
    before?.removeAttribute('data-was-focused');
    one.setAttribute('data-was-focused', '');
    const over = [0.1, 0.5, 0.9].flatMap((x) =>
      [0.1, 0.5, 0.9].map((y) => document.elementFromPoint(left + width * x, top + height * y)),
    );
    // Something that stays in place while the page scrolls may not hide all of it.
    const hides = (other: Element | null) =>
      !!other && !other.contains(one) && !one.contains(other) && !!other.closest('.bar, .dock, .tools');
    if (over.every(hides)) found.push(`${name}: covered`);
    return found;
  });

/** What can be pressed and is neither 24 px wide and high, nor in a sentence, nor 24 px from the middle of the next (WCAG 2.5.8). */
const small = (page: Page) =>
  page.evaluate(() => {
    const found = [
      ...document.querySelectorAll<HTMLElement>('a[href], button, input, select, summary, [tabindex="0"]'),
    ]
      .filter(
        (one) =>
          !one.closest('svg, [inert]') &&
          one.checkVisibility({ visibilityProperty: true, opacityProperty: true }) &&
          one.getBoundingClientRect().width > 2,
      )
      .map((one) => ({ one, box: one.getBoundingClientRect() }));
    return found
      .filter(({ one, box }) => {
        if (box.width >= 23.5 && box.height >= 23.5) return false;
        const sentence = one.closest('p, li, dd, td, h2')?.textContent?.trim() ?? '';
        const isInline = getComputedStyle(one).display.startsWith('inline');
        if (isInline && sentence.length > (one.textContent?.trim().length ?? 0)) return false;
        const [x, y] = [box.left + box.width / 2, box.top + box.height / 2];
        return found.some(
          ({ one: other, box: next }) =>
            other !== one &&
            !other.contains(one) &&
            !one.contains(other) &&
            Math.hypot(
              Math.max(next.left - x, 0, x - next.right),
              Math.max(next.top - y, 0, y - next.bottom),
            ) < 12,
        );
      })
      .map(
        ({ one, box }) =>
          `${one.outerHTML.slice(0, 70)} ${Math.round(box.width)} × ${Math.round(box.height)}`,
      );
  });

/** Lets the keyboard begin at the head of the page again. */
const fromTheTop = (page: Page) =>
  page.evaluate(() => {
    document.querySelector('[data-was-focused]')?.removeAttribute('data-was-focused');
    document.body.tabIndex = -1;
    document.body.focus({ preventScroll: true });
    document.body.removeAttribute('tabindex');
  });

for (const address of PAGES) {
  test(`/${address}: each stop of the keyboard is seen, and large enough`, async ({ page }) => {
    await arrive(page, address);
    for (const viewport of SIZES) {
      const at = `${viewport.width} wide`;
      await page.setViewportSize(viewport);
      if (viewport !== SIZES[0]) await fromTheTop(page);
      expect(await small(page), at).toEqual([]);
      for (let stop = 1; stop <= STOPS; stop++) {
        await page.keyboard.press('Tab');
        const wrong = await focused(page);
        if (!wrong) break;
        expect(wrong, `${at}, stop ${stop}`).toEqual([]);
      }
    }
    const skip = page.locator('.skip');
    if ((await skip.count()) === 0) return;
    await fromTheTop(page);
    await page.keyboard.press('Tab');
    await expect(page.locator('.skip:focus'), 'the first stop').toBeInViewport();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('.bar') !== null), 'past the bar').toBe(
      false,
    );
  });
}

test.describe('with colours of the reader’s own', () => {
  test.use({ contextOptions: { forcedColors: 'active' } });
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`${colorScheme}: words in pictures are of the system’s ink, by day and night`, async ({ page }) => {
      await page.emulateMedia({ colorScheme, forcedColors: 'active' });
      for (const scene of [scenes()[0], scenes()[3], scenes().at(-1)]) {
        await arrive(page, `en/embed/${scene}/`);
        const [inks, system] = await page.evaluate(() => {
          const probe = document.body.appendChild(document.createElement('i'));
          probe.style.color = 'CanvasText';
          const system = getComputedStyle(probe).color;
          probe.remove();
          const texts = [...document.querySelectorAll('svg text')].filter((text) => text.textContent?.trim());
          return [[...new Set(texts.map((text) => getComputedStyle(text).fill))], system];
        });
        expect(inks, scene).toEqual([system]);
      }
    });

    test(`${colorScheme}: words on ink can be read, and nothing runs through the bar`, async ({ page }) => {
      await page.emulateMedia({ colorScheme, forcedColors: 'active' });
      for (const address of [
        'en/timeline/',
        `zh/charts/${scenes()[1]}/`,
        'en/slides/speaker/',
        `zh/#${steps()[2]?.id}`,
      ]) {
        await arrive(page, address);
        const [onInk, bars] = await page.evaluate(() => {
          const probe = document.body.appendChild(document.createElement('i'));
          probe.style.color = 'CanvasText';
          probe.style.backgroundColor = 'Canvas';
          const { color: ink, backgroundColor: ground } = getComputedStyle(probe);
          probe.remove();
          const buttons = [...document.querySelectorAll('a, button, [role="option"]')].map((one) => ({
            name: one.outerHTML.slice(0, 70),
            style: getComputedStyle(one),
          }));
          return [
            buttons
              // The browser lays its own ground under words, unless told not to.
              .filter(
                ({ style }) =>
                  style.backgroundColor === ink &&
                  (style.color === ink || style.forcedColorAdjust !== 'none'),
              )
              .map(({ name }) => name),
            [...document.querySelectorAll('.page:not(.plain) > .bar')].filter(
              (bar) => getComputedStyle(bar).backgroundColor !== ground,
            ).length,
          ];
        });
        expect(onInk, address).toEqual([]);
        expect(bars, address).toBe(0);
      }
    });
  }
});
