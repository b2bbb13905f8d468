/** The talk in the hand: every key of the help list, the clicker, the finger; and whose the keys are. */
import type { Page } from '@playwright/test';
import { open, settled } from './arrive.ts';
import { openSlide, shownSlide, slides } from './deck.ts';
import { expect, test } from './fixtures.ts';

const all = slides();
const at = (index: number) => all[index] as (typeof all)[number];
const chapterStart = (scene: string) => all.find((step) => step.scene === scene) as (typeof all)[number];

/** Presses keys one after the other, as a test writes them down: `2 3 Enter`. */
async function press(page: Page, keys: string): Promise<void> {
  for (const key of keys.split(' ').filter(Boolean)) await page.keyboard.press(key === 'Space' ? ' ' : key);
}

const shows = (id: string) => async (page: Page) => expect.poll(() => shownSlide(page)).toBe(id);
const panel = (name: string) => async (page: Page) => {
  await expect(page.locator(`dialog.${name}`)).toBeVisible();
};
const cover = (colour: string) => async (page: Page) =>
  expect(page.locator('.slides')).toHaveAttribute('data-cover', colour);

/** What each key of the help list does, from the third slide on: its keys, and how to see that it worked. */
const effects: Record<string, [keys: string, seen: (page: Page) => Promise<unknown>]> = {
  ArrowRight: ['ArrowRight', shows(at(3).id)],
  PageDown: ['PageDown', shows(at(3).id)],
  ' ': ['Space', shows(at(3).id)],
  ArrowLeft: ['ArrowLeft', shows(at(1).id)],
  PageUp: ['PageUp', shows(at(1).id)],
  'Shift+ ': ['Shift+Space', shows(at(1).id)],
  ArrowDown: ['ArrowDown', shows(chapterStart('forecast').id)],
  ArrowUp: ['ArrowUp', shows(at(0).id)],
  Home: ['Home', shows(at(0).id)],
  End: ['End', shows(at(all.length - 1).id)],
  '0…9': ['1 2', async (page) => expect(page.locator('[data-digits]')).toHaveText('12')],
  Enter: ['1 2 Enter', shows(at(11).id)],
  g: ['g', panel('find')],
  o: ['o', panel('overview')],
  c: ['c', panel('cited')],
  s: ['s', async (page) => expect.poll(() => page.context().pages().length).toBe(2)],
  f: ['f', async (page) => expect.poll(() => page.evaluate(() => !!document.fullscreenElement)).toBe(true)],
  z: ['z', async (page) => expect(page.locator('.sheet')).toHaveAttribute('data-zoomed', '')],
  b: ['b', cover('black')],
  '.': ['.', cover('black')],
  w: ['w', cover('white')],
  ',': [',', cover('white')],
  l: ['l', async (page) => expect(page.locator('html')).toHaveAttribute('lang', 'zh-Hans')],
  t: ['t', async (page) => expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')],
  '?': ['Shift+?', panel('help')],
  Escape: ['Escape', async (page) => page.waitForURL(`**/en/#${at(2).id}`)],
};

test.use({ colorScheme: 'light' });

test('the help lists exactly the keys that are bound', async ({ page }) => {
  await openSlide(page, 'en', at(2));
  await page.keyboard.press('Shift+?');
  await panel('help')(page);
  const listed = await page
    .locator('dialog.help kbd')
    .evaluateAll((keys) => keys.map((key) => (key as HTMLElement).dataset.key));
  expect(listed.sort()).toEqual(Object.keys(effects).sort());
  await page.keyboard.press('Escape');
  await expect(page.locator('dialog.help')).toHaveCount(0);
  expect(await shownSlide(page)).toBe(at(2).id);
});

for (const [key, [keys, seen]] of Object.entries(effects)) {
  test(`the key ${key === ' ' ? 'Space' : key} does what the help says`, async ({ page }) => {
    await openSlide(page, 'en', at(2));
    await press(page, keys);
    await seen(page);
  });
}

test('letters can be turned off, and stay so; clicker and arrows go on', async ({ page }) => {
  await openSlide(page, 'en', at(2));
  await page.keyboard.press('Shift+?');
  await panel('help')(page);
  await page.getByLabel('Letters are keys').uncheck();
  await page.keyboard.press('Escape');
  await press(page, 'b w o 1 2 Enter');
  await expect(page.locator('.slides')).toHaveAttribute('data-cover', 'none');
  await expect(page.locator('dialog')).toHaveCount(0);
  await page.reload();
  await settled(page, at(2));
  await press(page, 'b PageDown ArrowRight');
  await shows(at(4).id)(page);
  await expect(page.locator('.slides')).toHaveAttribute('data-cover', 'none');
  // The story knows the choice as well.
  await open(page, `en/#${at(2).id}`);
  await page.keyboard.press('j');
  await expect(page.locator('[aria-current="step"]')).toHaveAttribute('data-step', at(2).id);
});

test('Space and Enter belong to a focused control, letters work wherever the focus is', async ({ page }) => {
  await openSlide(page, 'en', at(2));
  await page.locator('.tools [data-do="help"]').focus();
  await page.keyboard.press('b');
  await cover('black')(page);
  await page.keyboard.press('b');
  await page.locator('.tools [data-do="help"]').focus();
  await page.keyboard.press(' ');
  await panel('help')(page);
  expect(await shownSlide(page)).toBe(at(2).id);
});

test('a picture takes the arrows after Enter and gives them back on Escape', async ({ page }) => {
  const step = chapterStart('institute');
  const next = at(all.indexOf(step) + 1);
  await openSlide(page, 'en', step);
  const mark = page
    .locator('.live [role="application"] [tabindex="0"], .live [role="application"][tabindex="0"]')
    .first();
  await mark.focus();
  await page.keyboard.press('ArrowRight');
  await shows(next.id)(page);
  await page.keyboard.press('ArrowLeft');
  await settled(page, step);
  await mark.focus();
  await press(page, 'Enter ArrowRight ArrowRight');
  await expect.poll(() => shownSlide(page)).toBe(step.id);
  await press(page, 'Escape');
  expect(await shownSlide(page), 'the first Escape is the picture’s').toBe(step.id);
  await press(page, 'ArrowRight');
  await shows(next.id)(page);
});

test('whoever goes on takes off cover and zoom; Escape closes one thing at a time', async ({ page }) => {
  await openSlide(page, 'en', at(2));
  await press(page, 'z b');
  await page.keyboard.press('Escape');
  await expect(page.locator('.sheet')).not.toHaveAttribute('data-zoomed');
  await cover('black')(page);
  await press(page, 'PageDown');
  await cover('none')(page);
  await shows(at(3).id)(page);
});

test('a number no slide has is told, and nothing moves', async ({ page }) => {
  await openSlide(page, 'en', at(2));
  await press(page, '9 9 9 Enter');
  await expect(page.locator('[data-told]')).toContainText('999');
  expect(await shownSlide(page)).toBe(at(2).id);
});

test('a refused full screen and a refused wake lock are told in words', async ({ page }) => {
  await page.addInitScript(() => {
    Element.prototype.requestFullscreen = () => Promise.reject(new TypeError('refused'));
    Object.defineProperty(navigator, 'wakeLock', {
      value: { request: () => Promise.reject(new DOMException('refused', 'NotAllowedError')) },
    });
  });
  await openSlide(page, 'en', at(2));
  await page.keyboard.press('PageDown');
  await expect(page.locator('[data-told]')).toContainText('awake');
  await page.keyboard.press('f');
  await expect(page.locator('[data-told]')).toContainText('full screen');
});

test('the screen stays awake, and again when the tab comes back', async ({ page }) => {
  await page.addInitScript(() => {
    const locks = { asked: 0 };
    Object.assign(window, { locks });
    Object.defineProperty(navigator, 'wakeLock', {
      value: {
        request: () => {
          locks.asked++;
          return Promise.resolve({ released: true, release: () => Promise.resolve() });
        },
      },
    });
  });
  await openSlide(page, 'en', at(2));
  const asked = () => page.evaluate(() => (window as unknown as { locks: { asked: number } }).locks.asked);
  expect(await asked()).toBe(0);
  await page.keyboard.press('PageDown');
  await expect.poll(asked).toBe(1);
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
  await expect.poll(asked).toBe(2);
});

test('cursor and controls hide while nobody moves, keys leave them hidden', async ({ page }) => {
  await page.clock.install();
  await openSlide(page, 'en', at(2));
  await page.mouse.move(300, 300);
  await page.mouse.move(310, 310);
  await expect(page.locator('.tools')).toBeVisible();
  await page.clock.runFor(3100);
  await expect(page.locator('.slides')).toHaveAttribute('data-idle', '');
  await page.keyboard.press('PageDown');
  await expect(page.locator('.slides')).toHaveAttribute('data-idle', '');
  await page.mouse.move(320, 320);
  await expect(page.locator('.slides')).not.toHaveAttribute('data-idle');
});

test.describe('a finger', () => {
  test.use({ hasTouch: true, viewport: { width: 844, height: 390 } });

  /** One stroke of a finger, as the browser tells it. */
  async function stroke(page: Page, from: [number, number], to: [number, number]): Promise<void> {
    const client = await page.context().newCDPSession(page);
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', points: [number, number][]) =>
      client.send('Input.dispatchTouchEvent', { type, touchPoints: points.map(([x, y]) => ({ x, y })) });
    await touch('touchStart', [from]);
    await touch('touchMove', [[(from[0] + to[0]) / 2, (from[1] + to[1]) / 2]]);
    await touch('touchMove', [to]);
    await touch('touchEnd', []);
  }

  test('swipes and taps near the sides turn the page', async ({ page }) => {
    await openSlide(page, 'en', at(2));
    await stroke(page, [500, 200], [350, 205]);
    await shows(at(3).id)(page);
    await stroke(page, [300, 200], [460, 195]);
    await shows(at(2).id)(page);
    await page.touchscreen.tap(820, 60);
    await shows(at(3).id)(page);
    await page.touchscreen.tap(20, 60);
    await shows(at(2).id)(page);
    await page.touchscreen.tap(420, 60);
    await stroke(page, [500, 100], [480, 300]);
    await shows(at(2).id)(page);
  });
});

test('a kiosk runs by itself, with a pause that is seen', async ({ page }) => {
  await page.clock.install();
  await open(page, 'en/slides/?autoplay=12&loop&steps=minute/sixty,boom/fall');
  // Its code comes on its own, and counts from then on.
  await expect(page.locator('.kiosk')).toBeVisible();
  await page.clock.runFor(12_500);
  await shows('boom/fall')(page);
  await page.locator('.kiosk').click();
  await page.clock.runFor(60_000);
  await shows('boom/fall')(page);
  await page.locator('.kiosk').click();
  await page.clock.runFor(12_500);
  await shows('minute/sixty')(page);
});
