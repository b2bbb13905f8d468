/** Chinese is typeset as Chinese. */
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { scenes } from './story.ts';

/** All of the words laid out, with their fonts, though the reader has not come near. */
async function laidOut(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.evaluate(async () => {
    for (const step of document.querySelectorAll<HTMLElement>('[data-step]'))
      step.style.contentVisibility = 'visible';
    for (const panel of document.querySelectorAll('details')) panel.open = true;
    await new Promise(requestAnimationFrame);
    await document.fonts.ready;
  });
}

/** Characters that no line may begin or end with, and figures torn from their unit, as the page has broken them. */
const badBreaks = (page: Page) =>
  page.evaluate(() => {
    const NOT_FIRST = '，。、；：？！）》」』”’〕％%';
    const NOT_LAST = '（《「『“‘〔';
    const found: string[] = [];
    const blocks = [
      ...document.querySelectorAll<HTMLElement>('h1, h2, h3, p, li, dt, dd, summary, a.hint'),
    ].filter((one) => one.checkVisibility() && !one.closest('.unseen') && !one.querySelector('p, li, dd'));
    for (const block of blocks) {
      const characters: { text: string; top: number; bottom: number }[] = [];
      const texts = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
      for (let text = texts.nextNode() as Text | null; text; text = texts.nextNode() as Text | null) {
        if (text.parentElement?.closest('sup')) continue;
        for (let index = 0; index < text.length; index++) {
          const range = document.createRange();
          range.setStart(text, index);
          range.setEnd(text, index + 1);
          const box = range.getClientRects()[0];
          const one = text.data[index] ?? '';
          if (box && box.width > 0 && one.trim())
            characters.push({ text: one, top: box.top, bottom: box.bottom });
        }
      }
      // Vertical words have lines of their own kind.
      if (getComputedStyle(block).writingMode !== 'horizontal-tb') continue;
      characters.forEach(({ text, top }, index) => {
        const before = characters[index - 1];
        if (!before || top < before.bottom - 2) return;
        const around = `${characters
          .slice(Math.max(0, index - 6), index)
          .map((one) => one.text)
          .join('')}⏎${characters
          .slice(index, index + 6)
          .map((one) => one.text)
          .join('')}`;
        if (NOT_FIRST.includes(text)) found.push(`starts: ${around}`);
        if (NOT_LAST.includes(before.text)) found.push(`ends: ${around}`);
        if (/[\d.,０-９]/.test(before.text) && /[\d%％万亿元年月日秒天个家张条倍步分]/.test(text))
          found.push(`torn: ${around}`);
      });
    }
    return { found, read: blocks.length };
  });

/** Every Chinese page of words; the slides on paper stand for those of a talk. */
const PAGES = [
  'zh/',
  'zh/sources/',
  'zh/timeline/',
  'zh/charts/',
  `zh/charts/${scenes().at(-1)}/`,
  'zh/slides/print/',
  'zh/print/',
];

for (const width of [320, 390, 768, 1280, 1920]) {
  test.describe(`${width} px wide`, () => {
    test.use({ viewport: { width, height: 844 } });
    test('lines break where they may', async ({ page }) => {
      for (const address of PAGES) {
        await laidOut(page, address);
        const { found, read } = await badBreaks(page);
        expect(read).toBeGreaterThan(10);
        expect(found, address).toEqual([]);
      }
    });
  });
}

test('no character is slanted', async ({ page }) => {
  for (const address of [...PAGES, 'en/', 'en/slides/print/']) {
    await laidOut(page, address);
    const slanted = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('body *')]
        .filter((one) =>
          [...one.childNodes].some(
            ({ nodeType, textContent }) => nodeType === 3 && /\p{Script=Han}/u.test(textContent ?? ''),
          ),
        )
        .filter((one) => getComputedStyle(one).fontStyle !== 'normal')
        .map((one) => one.outerHTML.slice(0, 100)),
    );
    expect(slanted, address).toEqual([]);
  }
});

test('no ASCII space or half-width mark is typed between characters', async ({ page }) => {
  // On paper a name and what it means stand side by side, in one line.
  for (const address of PAGES.filter((path) => path !== 'zh/print/')) {
    await page.goto(address);
    const typed = await page.evaluate(() => {
      const blocks = [
        ...document.querySelectorAll<HTMLElement>(
          'h1, h2, h3, p, li, dt, dd, summary, a, button, [aria-label], img',
        ),
      ];
      const said = blocks
        .filter(
          (one) =>
            one instanceof HTMLElement &&
            one.matches(':lang(zh)') &&
            !one.querySelector('h1, h2, h3, p, li, dt, dd'),
        )
        .flatMap((one) => [
          // As it is read: what stands in boxes of its own is no one line.
          ...one.innerText.split(/\n/),
          one.getAttribute('aria-label') ?? '',
          one.getAttribute('alt') ?? '',
        ]);
      const wrong = [
        /\p{Script=Han} +[A-Za-z0-9]/u,
        /[A-Za-z0-9] +\p{Script=Han}/u,
        /\p{Script=Han}[,;:?!]/u,
        /\p{Script=Han} +\p{Script=Han}/u,
      ];
      return [
        ...new Set(
          said.flatMap((text) => {
            const line = text.replace(/\s+/g, ' ');
            return wrong.flatMap((pattern) => {
              const at = line.search(pattern);
              return at < 0 ? [] : [line.slice(Math.max(0, at - 8), at + 12)];
            });
          }),
        ),
      ];
    });
    expect(typed, address).toEqual([]);
  }
});
