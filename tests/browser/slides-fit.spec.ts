/** Slides fit the screens of rooms: nothing clipped, nothing on anything, nothing too small to be read from the back. */
import type { Page } from '@playwright/test';
import { open } from './arrive.ts';
import { slides } from './deck.ts';
import { expect, test } from './fixtures.ts';
import { LANGUAGES, some } from './story.ts';

/** Shapes of projectors and walls, and a phone that is held up. */
const SCREENS = {
  '4:3': { width: 1280, height: 960 },
  '16:10': { width: 1280, height: 800 },
  '16:9': { width: 1280, height: 720 },
  '21:9': { width: 1680, height: 720 },
  '4K': { width: 3840, height: 2160 },
  phone: { width: 390, height: 844 },
};

/** What is wrong with the slide that is shown. */
const faultsOf = (page: Page, isPhone: boolean) =>
  page.evaluate((isPhone) => {
    const found: string[] = [];
    const sheet = (document.querySelector('.sheet') as HTMLElement).getBoundingClientRect();
    const unit = isPhone ? sheet.width / 390 : sheet.height / 540;
    const small = Math.min(unit, sheet.width / 720) * 12;
    const slide = document.querySelector('.slide[aria-current]') as HTMLElement;
    const texts = (root: Element) => {
      const walk = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
      const list: { text: string; box: DOMRect; element: Element }[] = [];
      for (let node = walk.nextNode(); node; node = walk.nextNode()) {
        const element = node.parentElement;
        if (
          !element ||
          !node.textContent?.trim() ||
          element.closest('.unseen, script, style, .tools, dialog')
        )
          continue;
        if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) continue;
        const range = document.createRange();
        range.selectNodeContents(node);
        for (const box of range.getClientRects()) list.push({ text: node.textContent.trim(), box, element });
      }
      return list;
    };
    for (const { text, box, element } of texts(document.querySelector('.sheet') as Element)) {
      if (
        box.left < sheet.left - 1 ||
        box.right > sheet.right + 1 ||
        box.top < sheet.top - 1 ||
        box.bottom > sheet.bottom + 1
      )
        found.push(`“${text}” is cut`);
      const svg = element.closest('svg');
      const scale = svg ? svg.getBoundingClientRect().width / (svg.clientWidth || 1) : 1;
      const scaled = element.closest('.figure') && !svg ? unit : scale;
      const size = parseFloat(getComputedStyle(element).fontSize) * scaled;
      if (text !== '∑' && size < small - 0.6)
        found.push(`“${text}” is ${size.toFixed(1)} px, under ${small.toFixed(1)}`);
    }
    const headline = [...slide.querySelectorAll('.say')].find((one) => one.checkVisibility());
    const lines = new Set(
      headline ? texts(headline).map(({ box }) => Math.round(box.bottom / (unit * 14))) : [],
    );
    if (!isPhone && lines.size > 2) found.push(`a headline of ${lines.size} lines`);

    // The parts of a slide, from top to bottom: none reaches into another.
    const parts = [
      '.opener',
      '.title-band',
      '.say',
      '.large',
      '.closing',
      '.over',
      '.under .key',
      '.under p',
      '.folio',
    ].flatMap((part) =>
      [
        ...(part.startsWith('.say') || part === '.large' || part === '.opener'
          ? slide
          : document
        ).querySelectorAll(part),
      ]
        .filter((element) => element.checkVisibility({ opacityProperty: true }))
        .flatMap((element) => texts(element).map(({ box, text }) => ({ part, box, text }))),
    );
    const frame = document.querySelector('.frame.beside') as HTMLElement;
    if (!slide.classList.contains('bleed'))
      parts.push({ part: 'picture', text: '', box: frame.getBoundingClientRect() });
    for (const [index, one] of parts.entries()) {
      for (const other of parts.slice(index + 1)) {
        if (one.part === other.part) continue;
        const across = Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left);
        const along = Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top);
        if (across > 1 && along > 2.5 * unit)
          found.push(`${one.part} “${one.text}” lies on ${other.part} “${other.text}”`);
      }
    }
    return [...new Set(found)];
  }, isPhone);

test.use({ reducedMotion: 'reduce' });

for (const [index, [name, viewport]] of Object.entries(SCREENS).entries()) {
  // The largest has the very sheet of 16:9, only larger: one language tells.
  for (const lang of name === '4K' ? LANGUAGES.slice(0, 1) : LANGUAGES) {
    test.describe(`${name}, ${lang}`, () => {
      test.use({ viewport });
      test('every slide fits', async ({ page }) => {
        test.slow();
        await open(page, `${lang}/slides/`);
        const wrong: string[] = [];
        const all = slides(lang);
        // Every slide where most rooms are, and on a phone; others elsewhere.
        const isWhole = lang === 'en' && (name === '16:9' || name === 'phone');
        for (const { id, scene, step } of isWhole ? all : some(all, 16, index + LANGUAGES.indexOf(lang))) {
          await page.evaluate((id) => (location.hash = id), id);
          await page.locator(`[data-chart="${scene}"][data-view="${step}"]`).waitFor({ state: 'attached' });
          // Fades of the chart before are over.
          await page.evaluate(async () => {
            await document.fonts.ready;
            await Promise.allSettled(document.getAnimations().map((one) => one.finished));
          });
          wrong.push(...(await faultsOf(page, name === 'phone')).map((fault) => `${id}: ${fault}`));
        }
        expect(wrong).toEqual([]);
      });
    });
  }
}
