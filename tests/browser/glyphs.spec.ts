/** Every character on a page stands in a shipped font: a font of the system would hide a hole. */
import { readFileSync } from 'node:fs';
import { create, type Font } from 'fontkit';
import type { Page } from '@playwright/test';
import { open } from './arrive.ts';
import { expect, test } from './fixtures.ts';
import { walk } from './reading.ts';
import { BUILD, PAGE_LANGUAGES, scenes } from './story.ts';

interface Face {
  family: string;
  /** Whether its rule promises the character. */
  promises: (code: number) => boolean;
  font: Font;
}

const fonts = new Map<string, Font>();

/** The shipped fonts that a page declares. */
async function faces(page: Page): Promise<Face[]> {
  const rules = await page.evaluate(() =>
    [...document.styleSheets]
      .flatMap((sheet) => [...sheet.cssRules])
      .filter((rule) => rule instanceof CSSFontFaceRule)
      .map(({ style }) => ({
        family: style.getPropertyValue('font-family').replaceAll('"', ''),
        file: /([^/"]+\.woff2)/.exec(style.getPropertyValue('src'))?.[1] ?? '',
        range: style.getPropertyValue('unicode-range'),
      })),
  );
  return rules
    .filter(({ file }) => file)
    .map(({ family, file, range }) => {
      const font =
        fonts.get(file) ?? (create(readFileSync(new URL(`_app/immutable/assets/${file}`, BUILD))) as Font);
      fonts.set(file, font);
      const spans = range.split(',').map((part) => {
        const [from = '', to = from] = part.trim().replace(/^U\+/i, '').split('-');
        return [parseInt(from.replaceAll('?', '0'), 16), parseInt(to.replaceAll('?', 'F'), 16)] as const;
      });
      return {
        family,
        font,
        promises: (code) => !range || spans.some(([from, to]) => code >= from && code <= to),
      };
    });
}

/** The characters of a page, or of one part of it, by the list of families they are set in. */
const written = (page: Page, part: string) =>
  page.evaluate((part) => {
    const found: Record<string, string> = {};
    const root = document.querySelector(part) ?? document.body;
    const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    for (let text = texts.nextNode(); text; text = texts.nextNode()) {
      const parent = text.parentElement;
      if (!parent || parent.closest('script, style, noscript, .unseen')) continue;
      const families = getComputedStyle(parent).fontFamily;
      found[families] = [...new Set((found[families] ?? '') + text.textContent)].join('');
    }
    return found;
  }, part);

/** Characters of the page, or of one part of it, that none of their families has, as `family list: characters`. */
async function holes(page: Page, part = 'body'): Promise<string[]> {
  const shipped = await faces(page);
  return Object.entries(await written(page, part)).flatMap(([list, text]) => {
    const families = list.split(',').map((one) => one.trim().replaceAll('"', ''));
    const own = shipped.filter(({ family }) => families.includes(family));
    const missing = [...text].filter((one) => {
      const code = one.codePointAt(0) ?? 0;
      // Spaces, controls and soft breaks are drawn by no font.
      if (/[\s\p{C}]/u.test(one)) return false;
      return !own.some(({ font, promises }) => promises(code) && font.hasGlyphForCodePoint(code));
    });
    return missing.length ? [`${families[0]}: ${missing.join('')}`] : [];
  });
}

test.use({ contextOptions: { reducedMotion: 'reduce' } });

for (const lang of PAGE_LANGUAGES) {
  test(`${lang}: no character is missing in the shipped fonts`, async ({ page }) => {
    test.slow();
    await page.goto(`${lang}/sources/`);
    expect(await holes(page), 'sources').toEqual([]);
    await page.goto(`${lang}/timeline/`);
    await page.locator('[data-explorer][data-settled="true"]').waitFor();
    expect(await holes(page), 'timeline').toEqual([]);
    await page.goto(`${lang}/charts/`);
    expect(await holes(page), 'charts').toEqual([]);
    await page.goto(`${lang}/charts/${scenes().at(-1)}/?embed`);
    await page.locator('dialog textarea').waitFor();
    expect(await holes(page), 'a chart and its dialog').toEqual([]);
    await page.goto(`${lang}/slides/print/`);
    expect(await holes(page), 'slides').toEqual([]);
    await page.goto(`${lang}/slides/speaker/`);
    expect(await holes(page), 'notes').toEqual([]);
    await page.goto(`${lang}/`);
    expect(await holes(page), 'story').toEqual([]);
    // What 繁體 draws is checked when its fonts are cut; from step to step only the picture changes.
    if (lang === 'zh-hant') await open(page, `${lang}/`);
    else
      await walk(page, lang, async (step) =>
        expect(await holes(page, `[data-chart="${step.scene}"]`), step.id).toEqual([]),
      );
    const fact = page.locator('[data-step] a[data-fact]').last();
    await fact.click();
    await page.locator('dialog[data-card]').waitFor();
    expect(await holes(page), 'fact card').toEqual([]);
  });
}
