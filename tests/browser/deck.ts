/** Ways through a talk, as a speaker goes. */
import type { Page } from '@playwright/test';
import { open, settled } from './arrive.ts';
import { stepsIn, builtPage, type Step } from './story.ts';

/** The slides of the built deck of a language, in order. */
export const slides = (lang = 'en'): Step[] => stepsIn(builtPage(`${lang}/slides/`));

/** Opens a deck at a slide and waits for its picture. */
export async function openSlide(page: Page, lang: string, step: Step, query = ''): Promise<void> {
  await page.goto('about:blank');
  await open(page, `${lang}/slides/${query}#${step.id}`);
  await settled(page, step);
}

/** The one slide that is shown, as `scene/step`; several, or none, are told as they are. */
export const shownSlide = (page: Page): Promise<string> =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('.slide')]
      .filter((slide) => slide.checkVisibility())
      .map((slide) => slide.dataset.step)
      .join(' and '),
  );

/** State of the settled picture of a step. */
export async function slideState(page: Page, step: Step): Promise<string> {
  await settled(page, step);
  return (await page.locator('[data-chart]').getAttribute('data-state')) ?? '';
}
