import { join } from 'node:path';
import type { Browser, BrowserContext } from '@playwright/test';
import { open, settled } from '../browser/arrive.ts';
import type { Step } from '../browser/story.ts';
import type { Variant } from './variants.ts';

/** A screenshot of one step. */
export interface Shot {
  id: string;
  file: string;
  /** Why the picture is not what it should be, if it is not. */
  complaint?: string;
}

/** So long a step may take to come to rest, in ms. */
const PATIENCE = 10_000;

/** Takes a screenshot of every step, each freshly opened by its own address, into a folder. */
export async function shoot(
  browser: Browser,
  variant: Variant,
  steps: Step[],
  { site, folder }: { site: string; folder: string },
): Promise<Shot[]> {
  const { theme, width, height } = variant;
  const context = await browser.newContext({
    baseURL: site,
    viewport: { width, height },
    colorScheme: theme,
    serviceWorkers: 'block',
    storageState: {
      cookies: [],
      origins: [{ origin: new URL(site).origin, localStorage: [{ name: 'theme', value: theme }] }],
    },
  });
  context.setDefaultTimeout(PATIENCE);
  const shots: Shot[] = [];
  for (const step of steps) shots.push(await one(context, variant.lang, step, folder));
  await context.close();
  return shots;
}

async function one(context: BrowserContext, lang: string, step: Step, folder: string): Promise<Shot> {
  const file = join(folder, `${step.scene}--${step.step}.png`);
  const page = await context.newPage();
  const complaint = await open(page, `${lang}/#${step.id}`)
    .then(() => settled(page, step).catch(() => 'its picture does not come to rest'))
    .catch(() => 'the page does not wake up');
  await page.screenshot({ path: file });
  await page.close();
  return { id: step.id, file, ...(complaint && { complaint }) };
}
