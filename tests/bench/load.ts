import type { Page } from '@playwright/test';
import type { Vitals } from './agent.ts';
import type { SlowPage } from './slow-page.ts';
import { threadCpu } from './thread-cpu.ts';
import type { Bytes, Traffic } from './traffic.ts';

/** What a page had done when it came to rest after its load. */
export interface Loaded {
  bytes: Bytes;
  /** CPU time of the main thread, ms. */
  cpu: number;
  vitals: Vitals;
}

/** Loads a page and waits until it is at rest. */
export async function load({ page, cdp, traffic }: SlowPage, url: string): Promise<Loaded> {
  await page.goto(url, { waitUntil: 'load', timeout: 90_000 });
  await atRest(page, traffic);
  return { cpu: await threadCpu(cdp), bytes: traffic.bytes(), vitals: await vitalsOf(page) };
}

/** What the page's agent has seen until now. */
export function vitalsOf(page: Page): Promise<Vitals> {
  return page.evaluate(() => window.yardstick.vitals());
}

/** Quiet network and no long task for 1 s, 1.5 s after the load at the earliest, 20 s after it at the latest. */
async function atRest(page: Page, traffic: Traffic): Promise<void> {
  const start = Date.now();
  await page.waitForTimeout(1500);
  while (Date.now() - start < 20_000) {
    const { now, longTasks } = await vitalsOf(page);
    const busyUntil = Math.max(0, ...longTasks.map(([begin, length]) => begin + length));
    if (traffic.quietFor(1000) && now - busyUntil > 1000) return;
    await page.waitForTimeout(250);
  }
}
