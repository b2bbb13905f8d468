import { chromium, type CDPSession, type LaunchOptions, type Page } from '@playwright/test';
import { stolenSince, systemTicks } from './stolen.ts';
import { listenToTraffic, type Traffic } from './traffic.ts';
import type { Visit } from './visited.ts';

/** "Slow 4G" as Lighthouse applies it (150 ms × 3.75; 1.6 Mbit/s down, 0.75 up, × 0.9), and a CPU 4x slower. */
const SLOW_4G = { offline: false, latency: 562.5, downloadThroughput: 180_000, uploadThroughput: 84_375 };
const SLOW_CPU = { rate: 4 };

export const VIEWPORT = { width: 1280, height: 800 };

/** The conditions in words. */
export const CONDITIONS = 'CPU slowed 4 times, Slow 4G (562.5 ms, 1.44 Mbit/s), 1280 × 800, cold caches';

/** A page to measure. */
export interface Target {
  name: string;
  url: string;
  /** Selector of the first picture's marks, where it is to be told when they are there. */
  ready?: string;
  viewport?: { width: number; height: number };
}

/** What every visit needs. */
export interface Equipment {
  launch: LaunchOptions;
  /** The compiled agent. */
  agent: string;
}

/** A page that waits to be sent somewhere. */
export interface SlowPage {
  page: Page;
  cdp: CDPSession;
  traffic: Traffic;
}

/** Opens a new browser with nothing in its caches, on a slow machine and a slow network, and measures in it. */
export async function onSlowPage<M>(
  { name, ready, viewport = VIEWPORT }: Target,
  { launch, agent }: Equipment,
  measure: (slow: SlowPage) => Promise<M>,
): Promise<Visit<M>> {
  const browser = await chromium.launch(launch);
  try {
    const context = await browser.newContext({ viewport });
    const watch = ready ? `window.yardstick?.watch(${JSON.stringify(ready)});` : '';
    await context.addInitScript(agent + watch);
    const page = await context.newPage();
    const faults: string[] = [];
    page.on('pageerror', ({ message }) => faults.push(message));
    const cdp = await context.newCDPSession(page);
    await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
    const traffic = await listenToTraffic(cdp);
    await cdp.send('Network.emulateNetworkConditions', SLOW_4G);
    await cdp.send('Emulation.setCPUThrottlingRate', SLOW_CPU);

    const ticks = systemTicks();
    const before = await calibrated(page);
    const measures = await measure({ page, cdp, traffic });
    const after = await page.evaluate(() => window.yardstick.calibrate());
    const machine = { before, after, stolen: stolenSince(ticks) };
    return { target: name, measures, machine, faults: [...new Set([...faults, ...traffic.failed()])] };
  } finally {
    await browser.close();
  }
}

/** Opens every page once and scrolls it, so that the servers have compressed all that the visits will ask for. */
export async function warmUp(
  targets: readonly Target[],
  { launch }: Pick<Equipment, 'launch'>,
): Promise<void> {
  const browser = await chromium.launch(launch);
  for (const { url } of targets) {
    const page = await browser.newPage({ viewport: VIEWPORT });
    await page.goto(url);
    const height = await page.evaluate(() => document.documentElement.scrollHeight);
    for (let y = 0; y < height; y += VIEWPORT.height) {
      await page.mouse.wheel(0, VIEWPORT.height);
      await page.waitForTimeout(50);
    }
    await page.close();
  }
  await browser.close();
}

/** The best of three, since the browser itself is still starting. */
async function calibrated(page: Page): Promise<number> {
  await page.waitForTimeout(400);
  const times: number[] = [];
  for (let i = 0; i < 3; i++) times.push(await page.evaluate(() => window.yardstick.calibrate()));
  return Math.min(...times);
}
