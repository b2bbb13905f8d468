import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import type { PageLang } from '#facts/types.ts';
import { pictureFonts } from '../../pictures/picture-fonts.ts';

const ADDRESS = '/print-fonts/';
const TEXT = 400;

/**
 * Sets a page in the fonts of pictures: the same letters at fixed weights. A browser cannot put the variable fonts of
 * pages into a PDF as fonts; it draws every letter anew, nameless and several times as large.
 */
export async function plainFonts(page: Page, lang: PageLang): Promise<void> {
  const fonts = pictureFonts[lang];
  await page.route(`**${ADDRESS}*`, (route) => {
    const font = fonts[Number(new URL(route.request().url()).pathname.slice(ADDRESS.length))];
    return font ? route.fulfill({ body: readFileSync(font.path), contentType: 'font/ttf' }) : route.abort();
  });
  const face = (family: string, weight: number, index: number) =>
    `@font-face{font-family:'Print ${family}';font-weight:${weight};src:url(${ADDRESS}${index})}`;
  // The display cut draws fewer signs than the others; a weight for text stands by.
  const faces = fonts.flatMap(({ style, weight }, index) => [
    face(style, weight, index),
    ...(weight === TEXT ? [face(`${style} text`, weight, index)] : []),
  ]);
  await page.addStyleTag({
    content: `${faces.join('')}:root:root:root{--serif:'Print serif','Print serif text',serif;--sans:'Print sans',sans-serif}`,
  });
  await page.evaluate(async () => {
    for (const face of document.fonts) if (face.family.includes('Print ')) await face.load();
    // Joiners keep a sign at its number on a screen; set from a file they would be fetched from some other font.
    const words = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (words.nextNode()) {
      const text = words.currentNode.nodeValue ?? '';
      if (text.includes('\u2060')) words.currentNode.nodeValue = text.replaceAll('\u2060', '');
    }
  });
}
