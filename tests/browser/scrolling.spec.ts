/** Scrolling is the browser's own. */
import type { Page } from '@playwright/test';
import { open } from './arrive.ts';
import { expect, test } from './fixtures.ts';
import { place, stateOf, wheel } from './reading.ts';
import { steps, type Step } from './story.ts';

declare global {
  interface Window {
    /** Wheel and touch events that somebody refused to the browser. */
    refused: string[];
  }
}

const all = steps();

const watchRefusals = (page: Page) =>
  page.addInitScript(() => {
    window.refused = [];
    const prevent = Event.prototype.preventDefault;
    Event.prototype.preventDefault = function (this: Event) {
      if (/^(wheel|mousewheel|touch)/.test(this.type)) window.refused.push(this.type);
      prevent.call(this);
    };
  });

/** The middle of the picture, as the style sheet gives it room. */
async function middle(page: Page, scene: string): Promise<{ x: number; y: number }> {
  const box = await page.locator(`[data-chart="${scene}"]`).boundingBox();
  if (!box) throw new Error(`no picture of ${scene}`);
  return { x: Math.round(box.x + box.width * 0.7), y: Math.round(Math.max(0, box.y) + box.height * 0.5) };
}

test('the wheel over a picture scrolls the page by what it was turned', async ({ page }) => {
  await watchRefusals(page);
  for (const step of [all[1], all.at(-2)] as Step[]) {
    await open(page, `en/#${step.id}`);
    await stateOf(page, step);
    const { x, y } = await middle(page, step.scene);
    await page.mouse.move(x, y);
    const before = await page.evaluate(() => scrollY);
    await wheel(page, 240);
    expect(Math.abs((await page.evaluate(() => scrollY)) - before - 240)).toBeLessThanOrEqual(1);
  }
  expect(await page.evaluate(() => window.refused)).toEqual([]);
});

test('nothing snaps and nothing glides', async ({ page }) => {
  await open(page, 'en/');
  const styles = await page.evaluate(() =>
    [document.documentElement, document.body, ...document.querySelectorAll('main, .act, .words, .step')].map(
      (one) => {
        const { scrollSnapType, scrollBehavior } = getComputedStyle(one);
        return `${scrollSnapType} ${scrollBehavior}`;
      },
    ),
  );
  expect([...new Set(styles)]).toEqual(['none auto']);
});

/** Draws a finger over the glass, down by so many pixels. */
async function swipe(page: Page, { x, y }: { x: number; y: number }, by: number): Promise<void> {
  const glass = await page.context().newCDPSession(page);
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', at?: number) =>
    glass.send('Input.dispatchTouchEvent', { type, touchPoints: at === undefined ? [] : [{ x, y: y + at }] });
  await touch('touchStart', 0);
  for (let part = 1; part <= 10; part++) await touch('touchMove', (by * part) / 10);
  await touch('touchEnd');
}

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });
  for (const step of [all[1], all.at(-1)] as Step[]) {
    test(`${step.id}: a swipe that starts on the picture scrolls the page`, async ({ page }) => {
      await watchRefusals(page);
      await open(page, `en/#${step.id}`);
      await stateOf(page, step);
      const before = await page.evaluate(() => scrollY);
      await swipe(page, { x: 200, y: 330 }, 200);
      await expect.poll(() => page.evaluate(() => scrollY)).toBeLessThan(before - 120);
      expect(await page.evaluate(() => window.refused)).toEqual([]);
      expect((await place(page)).current).toHaveLength(1);
      await expect(page.locator('[data-chart][data-hand]')).toHaveCount(0);
    });
  }
});
