/** Less motion: the same pictures, and nothing moves on the way to them. */
import type { Page } from '@playwright/test';
import { awake, open } from './arrive.ts';
import { expect, test } from './fixtures.ts';
import { changeLanguage, place, stateOf, wheelTo } from './reading.ts';
import { some, steps, type Step } from './story.ts';

declare global {
  interface Window {
    /** What has been animated since the page began, as `element: property`. */
    animated: Set<string>;
    /** How each picture that changed did so. */
    changed: ('cut' | 'moved')[];
  }
}

const all = steps();

/** Collects in every frame what runs, whether a transition, an animation or a script's own. */
const watchMotion = (page: Page) =>
  page.addInitScript(() => {
    window.animated = new Set();
    const frames = (effect: AnimationEffect | null) =>
      effect instanceof KeyframeEffect ? effect.getKeyframes() : [];
    const look = () => {
      for (const animation of document.getAnimations()) {
        const { effect } = animation;
        const target = effect instanceof KeyframeEffect ? effect.target : null;
        const properties = frames(effect).flatMap((frame) => Object.keys(frame));
        for (const property of properties) {
          if (['offset', 'computedOffset', 'easing', 'composite'].includes(property)) continue;
          window.animated.add(`${target?.tagName}.${target?.getAttribute('class')}: ${property}`);
        }
      }
      requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });

/** What has moved, or changed its size; fading, and what only hides or shows, is no movement. */
const moved = async (page: Page) =>
  [...(await page.evaluate(() => [...window.animated]))].filter(
    (one) => !/: (opacity|visibility)$/.test(one),
  );

async function throughTheStory(page: Page, through: readonly Step[]): Promise<string[]> {
  const states: string[] = [];
  for (const step of through) {
    await wheelTo(page, step);
    states.push(await stateOf(page, step));
  }
  return states;
}

test.describe('asked for by the system', () => {
  test.use({ contextOptions: { reducedMotion: 'reduce' } });
  test('nothing but opacity is animated in the whole story', async ({ page }) => {
    test.slow();
    await watchMotion(page);
    await open(page, 'en/');
    await throughTheStory(page, all);
    await page.keyboard.press('k');
    await changeLanguage(page, 'zh');
    expect(await moved(page)).toEqual([]);
    expect(await page.evaluate(() => window.animated.size), 'something fades').toBeGreaterThan(0);
  });
});

test('without the wish, pictures do move', async ({ page }) => {
  await watchMotion(page);
  await open(page, 'en/');
  await throughTheStory(page, some(all, 8));
  expect((await moved(page)).length).toBeGreaterThan(0);
});

test('who passes by sees pictures change without a movement, and the right one at the end', async ({
  page,
}) => {
  const first = all[10] as Step;
  await open(page, `en/#${first.id}`);
  await stateOf(page, first);
  await page.evaluate(() => {
    window.changed = [];
    new MutationObserver((changes) => {
      for (const { target } of changes)
        window.changed.push((target as Element).classList.contains('motion-none') ? 'cut' : 'moved');
    }).observe(document.body, { subtree: true, attributeFilter: ['data-view'] });
  });
  const cdp = await page.context().newCDPSession(page);
  // Three screens a second, for longer than a picture waits.
  const gesture = {
    yDistance: -14_400,
    speed: 2400,
    preventFling: true,
    gestureSourceType: 'mouse',
  } as const;
  await cdp.send('Input.synthesizeScrollGesture', { x: 640, y: 400, ...gesture });
  const { current, line } = await place(page);
  expect(current).toEqual([line]);
  await stateOf(page, all.find(({ id }) => id === line) as Step);
  const changed = await page.evaluate(() => window.changed);
  expect(changed.filter((how) => how === 'cut').length, changed.join()).toBeGreaterThan(1);
});

test('the switch on the page stops movement at once, and is remembered', async ({ page }) => {
  test.slow();
  const few = some(all, 6, 1);
  await watchMotion(page);
  await open(page, 'en/');
  const moving = await throughTheStory(page, few);
  await page.locator('details.contents').filter({ visible: true }).locator('summary').click();
  await page.locator('[data-switch="motion"]').filter({ visible: true }).click();
  // Over the open contents the wheel would turn their pages.
  await page.keyboard.press('Escape');
  await page.evaluate(() => window.animated.clear());
  const fading = await throughTheStory(page, few.toReversed());
  expect(fading.toReversed()).toEqual(moving);
  expect(await moved(page)).toEqual([]);

  await page.reload();
  await awake(page);
  await throughTheStory(page, few);
  expect(await moved(page), 'after a reload').toEqual([]);
  await expect(page.locator('[data-switch="motion"]').first()).toHaveAttribute('aria-pressed', 'true');
});
