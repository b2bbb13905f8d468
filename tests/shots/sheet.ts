import { writeFileSync } from 'node:fs';
import { basename, dirname, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser } from '@playwright/test';
import type { Shot } from './shoot.ts';

const SHEET = 2000;
const GAP = 12;

/** Composes a contact sheet, thumbnails in a grid with the step under each: an HTML page and a PNG of it. */
export async function contactSheet(
  browser: Browser,
  shots: Shot[],
  { html, wide }: { html: string; wide: boolean },
): Promise<void> {
  writeFileSync(html, sheetHtml(shots, { html, columns: wide ? 4 : 8 }));
  const page = await browser.newPage({ viewport: { width: SHEET, height: 100 } });
  await page.goto(pathToFileURL(html).href);
  await page.screenshot({ path: html.replace(/\.html$/, '.png'), fullPage: true });
  await page.close();
}

function sheetHtml(shots: Shot[], { html, columns }: { html: string; columns: number }): string {
  const cells = shots.map(({ id, file, complaint }) => {
    const words = complaint ? `${id} <b>${complaint.replace(/[<&]/g, ' ')}</b>` : id;
    return `<figure><img src="${relative(dirname(html), file)}" alt=""><figcaption>${words}</figcaption></figure>`;
  });
  return `<!doctype html><meta charset="utf-8"><title>${basename(html, '.html')}</title>
<style>
  body { margin: ${GAP}px; background: #777; color: #fff; font: 13px/1.3 sans-serif; }
  main { display: grid; grid-template-columns: repeat(${columns}, 1fr); gap: ${GAP}px; }
  figure { margin: 0; }
  img { display: block; width: 100%; }
  b { color: #ffd479; }
</style>
<h1>${basename(html, '.html')}</h1>
<main>${cells.join('\n')}</main>
`;
}
