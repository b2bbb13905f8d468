import type { Page } from '@playwright/test';
import { embeddable } from '../embeds/charts.ts';

/** A way to look at the site, from nothing in the cache. */
export interface View {
  name: string;
  /** Relative to the site. */
  path: string;
  /** What is done there, once the page has come. */
  then?: (page: Page) => Promise<void>;
  /** Whether the service worker may keep the site for rooms without a network. */
  kept?: boolean;
}

const STEP = 600;
/** Time for what a step asks for, ms. */
const PAUSE = 60;

/** The views whose sizes are told: what readers, speakers and guests of other pages do. */
export function views(build: string): View[] {
  const { scenes, heaviest } = embeddable(build);
  return [
    ...['en', 'zh', 'zh-hant'].flatMap((lang): View[] => [
      { name: `story, ${lang}, opened`, path: `${lang}/` },
      { name: `story, ${lang}, read to its end`, path: `${lang}/`, then: readOn },
    ]),
    { name: 'slides, en, opened', path: 'en/slides/' },
    { name: 'slides, en, shown to their end', path: 'en/slides/', then: showOn },
    ...scenes.map((scene): View => ({ name: `embed of ${scene}, en`, path: `en/embed/${scene}/` })),
    { name: `embed of ${heaviest}, en, in hand`, path: `en/embed/${heaviest}/`, then: takeInHand },
    { name: 'sources, en', path: 'en/sources/' },
    { name: 'timeline, en', path: 'en/timeline/' },
    { name: 'all charts, en', path: 'en/charts/' },
    { name: 'article for paper, en', path: 'en/print/' },
    { name: 'story, en, with all that is kept offline', path: 'en/', kept: true },
  ];
}

async function readOn(page: Page): Promise<void> {
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  for (let y = 0; y < height; y += STEP) {
    await page.mouse.wheel(0, STEP);
    await page.waitForTimeout(PAUSE);
  }
}

async function showOn(page: Page): Promise<void> {
  await page.locator('html[data-hydrated]').waitFor({ state: 'attached' });
  const count = await page.locator('.slide').count();
  for (let slide = 1; slide < count; slide++) {
    await page.keyboard.press('PageDown');
    await page.waitForTimeout(PAUSE);
  }
}

async function takeInHand(page: Page): Promise<void> {
  await page.locator('.figure').hover();
  await page.locator('html[data-awake]').waitFor({ state: 'attached' });
}
