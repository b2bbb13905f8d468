import type { Browser, LaunchOptions, Page } from '@playwright/test';
import { chromium } from '@playwright/test';
import { median } from '../statistics.ts';
import { longestTask } from './longest-task.ts';

/** How one change of view went, medians of all its repeats. */
export interface Change {
  what: string;
  /** The longest frame, ms. */
  frame: number | null;
  /** CPU time of the longest task of the main thread, ms. */
  task: number | null;
  /** Time of the layout alone, ms. */
  layout: number | null;
}

const SLOW_CPU = { rate: 4 };
const REPEATS = 7;
const VIEWPORT = { width: 1280, height: 800 };

type Move = [what: string, step: string, hand: { selected: string[] } | null];

/** Changes the view of a network again and again on a slow machine: growth → whole → selection and back. */
export async function changesOf(
  url: string,
  selected: string,
  { launch, agent }: { launch: LaunchOptions; agent: string },
): Promise<Change[]> {
  const browser = await chromium.launch(launch);
  try {
    const page = await browser.newPage({ viewport: VIEWPORT });
    await page.addInitScript(agent);
    const cdp = await page.context().newCDPSession(page);
    await page.goto(url);
    await page.waitForFunction(() => 'rests' in window && window.rests(), undefined, { timeout: 120_000 });
    await page.waitForTimeout(1000);
    await cdp.send('Emulation.setCPUThrottlingRate', SLOW_CPU);
    const moves: Move[] = [
      ['growth → whole', 'whole', null],
      ['selection', 'whole', { selected: [selected] }],
      ['selection undone', 'whole', null],
      ['whole → growth', 'growth', null],
    ];
    const seen = new Map<string, Omit<Change, 'what'>[]>();
    for (let turn = 0; turn < REPEATS; turn++)
      for (const move of moves)
        seen.set(move[0], [...(seen.get(move[0]) ?? []), await change(browser, page, move)]);
    return [...seen].map(([what, all]) => ({
      what,
      frame: median(all.map(({ frame }) => frame)),
      task: median(all.map(({ task }) => task)),
      layout: median(all.map(({ layout }) => layout)),
    }));
  } finally {
    await browser.close();
  }
}

async function change(browser: Browser, page: Page, [, step, hand]: Move): Promise<Omit<Change, 'what'>> {
  await page.waitForTimeout(700);
  const layout = await page.evaluate(([step, hand]) => window.layoutTime(step, hand), [step, hand] as const);
  await page.evaluate(() => window.yardstick.startFrames());
  await page.waitForTimeout(60);
  const task = await longestTask(browser, page, async () => {
    await page.evaluate(([step, hand]) => window.change(step, hand), [step, hand] as const);
    await page.waitForTimeout(100);
    await page.waitForFunction(() => window.rests(), undefined, { timeout: 60_000 });
  });
  const times = await page.evaluate(() => window.yardstick.stopFrames());
  const frames = times.slice(1).map((time, index) => time - (times[index] ?? time));
  return { frame: frames.length ? Math.max(...frames) : null, task, layout };
}
