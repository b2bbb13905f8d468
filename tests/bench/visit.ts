import { chromium, type CDPSession, type LaunchOptions, type Page } from '@playwright/test';
import type { Vitals } from './agent.ts';
import type { Measures, Visit } from './measures.ts';
import { scrollThrough } from './scroll.ts';
import { blockingTime, layoutShift } from './statistics.ts';
import { stolenSince, systemTicks } from './stolen.ts';
import type { Target } from './targets.ts';
import { threadCpu } from './thread-cpu.ts';
import { listenToTraffic, type Traffic } from './traffic.ts';

/** "Slow 4G" as Lighthouse applies it (150 ms × 3.75; 1.6 Mbit/s down, 0.75 up, × 0.9), and a CPU 4x slower. */
const SLOW_4G = { offline: false, latency: 562.5, downloadThroughput: 180_000, uploadThroughput: 84_375 };
const SLOW_CPU = { rate: 4 };

const VIEWPORT = { width: 1280, height: 800 };

/** What every visit needs. */
export interface Equipment {
  launch: LaunchOptions;
  /** The compiled agent. */
  agent: string;
}

/** Visits a page with a new browser and nothing in its caches: loads it, waits for rest, scrolls it to its end. */
export async function visit(target: Target, { launch, agent }: Equipment): Promise<Visit> {
  const browser = await chromium.launch(launch);
  try {
    const context = await browser.newContext({ viewport: VIEWPORT });
    await context.addInitScript(`${agent}window.yardstick?.watch(${JSON.stringify(target.ready)});`);
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
    const { scrolled, measures } = await measured(page, cdp, traffic, target.url);
    const after = await page.evaluate(() => window.yardstick.calibrate());
    const machine = { before, after, stolen: stolenSince(ticks) };
    return { target: target.name, measures, scrolled, machine, faults: [...faults, ...traffic.failed()] };
  } finally {
    await browser.close();
  }
}

/** Opens every page once, so that the servers have compressed all that the visits will ask for. */
export async function warmUp(targets: Target[], { launch }: Pick<Equipment, 'launch'>): Promise<void> {
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

async function measured(
  page: Page,
  cdp: CDPSession,
  traffic: Traffic,
  url: string,
): Promise<Pick<Visit, 'measures' | 'scrolled'>> {
  await page.goto(url, { waitUntil: 'load', timeout: 90_000 });
  await atRest(page, traffic);
  const loadCpu = await threadCpu(cdp);
  const bytes = traffic.bytes();
  const loaded = await vitals(page);
  const { distance, ...scrolling } = await scrollThrough(page, cdp, VIEWPORT);
  const { shifts } = await vitals(page);
  const measures: Measures = {
    jsKb: bytes.js / 1024,
    fontKb: bytes.font / 1024,
    firstKb: Object.values(bytes).reduce((sum: number, value: number) => sum + value, 0) / 1024,
    fcp: loaded.fcp,
    lcp: loaded.lcp,
    ready: loaded.ready,
    blocking: blockingTime(loaded.longTasks, loaded.fcp ?? 0),
    loadCpu,
    cls: layoutShift(shifts),
    ...scrolling,
  };
  return { measures, scrolled: distance };
}

/** Quiet network and no long task for 1 s, 1.5 s after the load at the earliest, 20 s after it at the latest. */
async function atRest(page: Page, traffic: Traffic): Promise<void> {
  const start = Date.now();
  await page.waitForTimeout(1500);
  while (Date.now() - start < 20_000) {
    const { now, longTasks } = await vitals(page);
    const busyUntil = Math.max(0, ...longTasks.map(([begin, length]) => begin + length));
    if (traffic.quietFor(1000) && now - busyUntil > 1000) return;
    await page.waitForTimeout(250);
  }
}

/** The best of three, since the browser itself is still starting. */
async function calibrated(page: Page): Promise<number> {
  await page.waitForTimeout(400);
  const times: number[] = [];
  for (let i = 0; i < 3; i++) times.push(await page.evaluate(() => window.yardstick.calibrate()));
  return Math.min(...times);
}

function vitals(page: Page): Promise<Vitals> {
  return page.evaluate(() => window.yardstick.vitals());
}
