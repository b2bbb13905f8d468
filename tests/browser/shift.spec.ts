/** Nothing moves on the page by itself, and nothing comes that it does not show. */
import type { Page } from '@playwright/test';
import { open } from './arrive.ts';
import { expect, test } from './fixtures.ts';
import { stateOf, wheel } from './reading.ts';
import { LANGUAGES, steps, type Step } from './story.ts';

declare global {
  interface Window {
    /** What moved, and how much, without the reader's doing. */
    shifts: { value: number; what: string[] }[];
  }
}

/** Whether this machine can set the language before our fonts have come: a Chinese character is one em wide. */
const hasFontFor = (page: Page, lang: string): Promise<boolean> =>
  page.evaluate((lang) => {
    const pen = document.createElement('canvas').getContext('2d') as CanvasRenderingContext2D;
    pen.font = '100px serif';
    return lang === 'en' || Math.abs(pen.measureText('国').width - 100) < 1;
  }, lang);

const SIZES = { desk: { width: 1280, height: 800 }, phone: { width: 390, height: 844 } };

// Each size in full in one language; in the other as far as its first chapters.
for (const lang of LANGUAGES) {
  for (const [name, viewport] of Object.entries(SIZES)) {
    test.describe(`${lang}, ${name}`, () => {
      test.use({ viewport });
      test('no layout shift while loading and through a full scroll, and no characters of other pages', async ({
        page,
      }) => {
        const others: string[] = [];
        page.on('request', (request) => {
          if (/-rest\..*\.woff2$/.test(request.url())) others.push(request.url());
        });
        await page.addInitScript(() => {
          window.shifts = [];
          new PerformanceObserver((list) => {
            for (const entry of list.getEntries() as (PerformanceEntry & {
              value: number;
              hadRecentInput: boolean;
              sources: { node?: Node }[];
            })[]) {
              if (entry.hadRecentInput) continue;
              const what = entry.sources.map(({ node }) =>
                node instanceof Element ? node.outerHTML.slice(0, 80) : String(node),
              );
              window.shifts.push({ value: entry.value, what });
            }
          }).observe({ type: 'layout-shift', buffered: true });
        });
        await open(page, `${lang}/`);
        await stateOf(page, steps(lang)[0] as Step);
        if (!(await hasFontFor(page, lang))) {
          // Without a local font every character is a box of another width until ours arrive: no reader's machine.
          await page.reload();
          await stateOf(page, steps(lang)[0] as Step);
        }
        const isWhole = (lang === 'en') === (name === 'desk');
        const all = steps(lang);
        const last = (isWhole ? all.at(-1) : all[Math.floor(all.length / 4)]) as Step;
        const pages = await page.evaluate(
          ({ id, isWhole }) =>
            (isWhole
              ? document.documentElement.scrollHeight
              : (document.getElementById(id)?.getBoundingClientRect().top ?? 0) + scrollY) / innerHeight,
          { id: last.id, isWhole },
        );
        for (let turn = 0; turn < 2 * pages; turn++) await wheel(page, viewport.height / 2);
        if (isWhole) await stateOf(page, last);
        for (let turn = 0; turn < pages; turn++) await wheel(page, -viewport.height);
        const shifts = await page.evaluate(() => window.shifts);
        expect(
          shifts.reduce((sum, { value }) => sum + value, 0),
          JSON.stringify(shifts),
        ).toBeLessThan(0.001);
        expect(others, 'fonts of what only other pages and opened cards show').toEqual([]);
      });
    });
  }
}
