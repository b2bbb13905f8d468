import type { Page } from '@playwright/test';
import type { PageLang } from '#facts/types.ts';
import type { Maker } from '../desk.ts';
import { inStep } from '../fault.ts';
import { hostedLinks } from './hosted-links.ts';
import { plainFonts } from './plain-fonts.ts';
import { platedLabels } from './plated-labels.ts';

/** The deck: a page a step as `/{lang}/slides/print/` has it, with bookmarks, and text that can be searched and copied. */
export const deckPdf: Maker = (desk, lang) =>
  desk.withPage(`${lang}/slides/print/`, async (page) => {
    const steps = desk.site.steps(lang);
    for (const step of steps) await inStep(step, () => checkSheet(page, step));
    await platedLabels(page);
    const pdf = await printed(page, lang);
    const pages = pagesOf(pdf);
    if (pages !== steps.length) throw new Error(`${steps.length} steps came out on ${pages} pages`);
    return pdf;
  });

/** The article: the story as `/{lang}/print/` has it, on A4. */
export const articlePdf: Maker = (desk, lang) =>
  desk.withPage(`${lang}/print/`, async (page) => {
    for (const step of desk.site.steps(lang)) await inStep(step, () => checkTold(page, step));
    await platedLabels(page);
    return printed(page, lang);
  });

/** The handout: what the speaker's window says at each step, as its page has it on paper. */
export const notesPdf: Maker = (desk, lang) =>
  desk.withPage(`${lang}/slides/speaker/`, async (page) => {
    await fetchPictures(page);
    return printed(page, lang);
  });

/** Pictures that a page fetches when they come near are there before it is printed. @throws naming the step */
const fetchPictures = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    for (const picture of document.images) picture.loading = 'eager';
    for (const picture of document.images) {
      const step = picture.closest<HTMLElement>('[data-step]')?.dataset.step ?? '';
      await picture.decode().catch(() => {
        throw new Error(`step ${step}: its picture does not come`);
      });
    }
  });

async function printed(page: Page, lang: PageLang): Promise<Buffer> {
  await hostedLinks(page);
  await plainFonts(page, lang);
  return page.pdf({
    format: 'A4',
    preferCSSPageSize: true,
    printBackground: true,
    tagged: true,
    outline: true,
  });
}

const checkSheet = (page: Page, step: string) => checkStep(page, step, '.say');
const checkTold = (page: Page, step: string) => checkStep(page, step, '.headline');

/** @throws when a step has nothing to say or nothing to show */
async function checkStep(page: Page, step: string, headline: string): Promise<void> {
  const sheet = page.locator(`[data-step="${step}"]`);
  if (!(await sheet.locator(headline).allTextContents()).join('').trim())
    throw new Error('it has no headline');
  if (!(await sheet.locator('svg.chart > *').count())) throw new Error('its picture is empty');
}

/** Pages of a PDF as browsers write it. */
const pagesOf = (pdf: Buffer): number => pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
