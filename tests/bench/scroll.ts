import type { CDPSession, Page } from '@playwright/test';
import type { Measures } from './measures.ts';
import { percentile } from './statistics.ts';
import { threadCpu } from './thread-cpu.ts';

type Scrolling = Pick<
  Measures,
  'scrollCpu' | 'p99Frame' | 'slowestFrame' | 'lateFrames' | 'longFrames' | 'scrolled'
>;

/** A frame of a 60 Hz screen, and a little for the clock's own jitter, ms. */
const ON_TIME = 17.7;
/** Wheel speed, px per second. */
const SPEED = 1200;

/** Scrolls a page by real wheel events from where it is to its end and measures on the way. */
export async function scrollThrough(
  page: Page,
  cdp: CDPSession,
  { width, height }: { width: number; height: number },
): Promise<Scrolling> {
  const [x, y] = [width / 2, height / 2];
  await page.mouse.move(x, y);
  const { top, most } = await page.evaluate(() => window.yardstick.scrolled());
  await page.waitForTimeout(300);
  const cpu = await threadCpu(cdp);
  const start = await page.evaluate(() => {
    window.yardstick.startFrames();
    return performance.now();
  });
  await cdp.send('Input.synthesizeScrollGesture', {
    x,
    y,
    yDistance: top - most,
    speed: SPEED,
    preventFling: true,
    gestureSourceType: 'mouse',
  });
  await page.waitForTimeout(300);
  const times = await page.evaluate(() => window.yardstick.stopFrames());
  const spent = (await threadCpu(cdp)) - cpu;
  const { longFrames } = await page.evaluate(() => window.yardstick.vitals());
  const end = await page.evaluate(() => window.yardstick.scrolled());

  const distance = end.top - top;
  const frames = times.slice(1).map((time, i) => time - (times[i] ?? time));
  const share = frames.filter((frame) => frame > ON_TIME).length / Math.max(1, frames.length);
  return {
    scrolled: distance,
    scrollCpu: distance > 0 ? (spent / distance) * 1000 : null,
    p99Frame: percentile(frames, 0.99),
    slowestFrame: percentile(frames, 1),
    lateFrames: share * 100,
    longFrames: longFrames.filter(([begin]) => begin >= start).length,
  };
}
