/** What a first view costs, counted from what the browser really asks for and compressed as a host would. */
import { readdirSync, readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import type { Page, Response } from '@playwright/test';
import { open } from './arrive.ts';
import { expect, test } from './fixtures.ts';
import { stateOf } from './reading.ts';
import { BUILD, builtPage, PAGE_LANGUAGES, steps, type Step } from './story.ts';

const KB = 1024;
/**
 * Fonts on the first view, KB at most: for Chinese well under its gate of 200, so that a later chapter is noticed. The same
 * characters cost more in Traditional: they have more strokes.
 */
const FONTS: Record<string, number> = { en: 90, zh: 160, 'zh-hant': 170 };

/** Found in the code of charts that only later chapters have, and nowhere else. */
const LATER = ['network-figure', 'funding: '];

const kb = (bytes: number) => Math.round((bytes / KB) * 10) / 10;
const squeezed = (body: Buffer | string) => brotliCompressSync(body).length;

/** Opens a story, or a talk, at its beginning and tells what came before any scroll or key. */
async function firstView(
  page: Page,
  address: string,
): Promise<{ scripts: number; fonts: number; names: string[]; early: string[] }> {
  const answers: Response[] = [];
  page.on('response', (answer) => answers.push(answer));
  await open(page, address);
  await stateOf(page, steps()[0] as Step);
  await page.waitForLoadState('networkidle');
  let [scripts, fonts] = [0, 0];
  const early: string[] = [];
  for (const answer of answers) {
    const kind = answer.request().resourceType();
    if (answer.url().includes('/figures/')) early.push(answer.url());
    const body = kind === 'script' || kind === 'font' ? await answer.body() : Buffer.alloc(0);
    if (kind === 'script') {
      scripts += squeezed(body);
      early.push(...LATER.filter((mark) => body.includes(mark)));
    }
    // A font is compressed already.
    if (kind === 'font') fonts += body.length;
  }
  return { scripts: kb(scripts), fonts: kb(fonts), names: answers.map((answer) => answer.url()), early };
}

test('what later charts are known by stands in their code', () => {
  const chunks = new URL('_app/immutable/chunks/', BUILD);
  const codes = readdirSync(chunks).map((name) => readFileSync(new URL(name, chunks), 'utf8'));
  for (const mark of LATER) expect(codes.filter((code) => code.includes(mark)).length, mark).toBe(1);
});

for (const lang of PAGE_LANGUAGES) {
  for (const [name, viewport] of Object.entries({
    desk: { width: 1280, height: 800 },
    phone: { width: 390, height: 844 },
  })) {
    test.describe(`${lang}, ${name}`, () => {
      test.use({ viewport });
      test('the first view stays within its bytes', async ({ page }) => {
        const { scripts, fonts, names, early } = await firstView(page, `${lang}/`);
        console.log(`${lang}, ${name}: scripts ${scripts} KB, fonts ${fonts} KB`);
        expect(scripts).toBeGreaterThan(0);
        expect(scripts, 'scripts before the first scroll, KB').toBeLessThanOrEqual(44);
        expect(early, 'charts of later chapters').toEqual([]);
        expect(fonts, 'fonts on the first view, KB').toBeLessThanOrEqual(FONTS[lang] ?? 0);
        const later = names.filter((url) => /noto-.*\.woff2$/.test(url) && !/-(first|guest)\./.test(url));
        expect(later, 'files of later chapters').toEqual([]);
        expect(new Set(names).size, 'each file is asked for once').toBe(names.length);
        expect(
          names.filter((url) => /facts\.json|\.svg$|\.png$|__data/.test(url) && !/icon/.test(url)),
        ).toEqual([]);
      });
    });
  }

  test(`${lang}: the first slide stays within its bytes`, async ({ page }) => {
    const { scripts, fonts, names, early } = await firstView(page, `${lang}/slides/`);
    console.log(`${lang}, slides: scripts ${scripts} KB, fonts ${fonts} KB`);
    expect(scripts, 'scripts before the first key, KB').toBeLessThanOrEqual(44);
    expect(early, 'charts of later chapters').toEqual([]);
    expect(fonts, 'fonts on the first slide, KB').toBeLessThanOrEqual(FONTS[lang] ?? 0);
    expect(kb(squeezed(builtPage(`${lang}/slides/`))), 'HTML, KB').toBeLessThanOrEqual(60);
    expect(
      names.filter((url) => /facts\.json|find\.json|\.svg$|\.png$/.test(url) && !/icon/.test(url)),
    ).toEqual([]);
  });

  test(`${lang}: the page's HTML is words, one still picture a figure and the styles`, () => {
    const html = builtPage(`${lang}/`);
    expect(kb(squeezed(html)), 'HTML, KB').toBeLessThanOrEqual(60);
    // The words must not travel twice: no step's text inside the page's data.
    const data = /<script type="application\/json"[^>]*>(.*?)<\/script>/s.exec(html)?.[1] ?? '';
    // The table of a picture's data says what its chart says; only words of steps count here.
    const told = html.replace(/<details class="data-table".*?<\/details>/gs, '');
    const sentences = [...told.matchAll(/>([^<>{}]{24,})</g)]
      .map((match) => match[1] ?? '')
      .filter((text) => /[a-z]+ [a-z]+ [a-z]+|\p{Script=Han}{6}/u.test(text) && !/["\n]/.test(text));
    expect(sentences.length).toBeGreaterThan(10);
    const words = sentences.filter((text) => data.includes(text));
    expect(words).toEqual([]);
  });
}
