/** Wherever a reader jumps, exactly one step is current: the one at the trigger line. */
import type { Page } from '@playwright/test';
import { open, openFirst } from './arrive.ts';
import { expect, test } from './fixtures.ts';
import { randomFrom, seedOf } from './random.ts';
import { place, scrolled, stateOf, wheel } from './reading.ts';
import { carried, steps, type CarriedScene, type Step } from './story.ts';

declare global {
  interface Window {
    /** How often a step has become the current one. */
    arrivals: number;
    /** Goes to each address in turn, so many frames apart. */
    jump: (ids: readonly string[], frames: number) => Promise<void>;
  }
}

const JUMPS = 200;
const all = steps();

/** Goes back or on in the history, within the page; at its end nothing happens. */
const travel = (page: Page, by: 1 | -1) =>
  page.evaluate(async (by) => {
    const { navigation } = window;
    if (!(by > 0 ? navigation.canGoForward : navigation.canGoBack)) return;
    const arrived = new Promise((done) => addEventListener('popstate', done, { once: true }));
    history.go(by);
    await arrived;
  }, by);

const countArrivals = (page: Page) =>
  page.evaluate(() => {
    window.arrivals = 0;
    const watch = new MutationObserver((changes) => {
      window.arrivals += changes.filter(({ target }) => (target as Element).ariaCurrent === 'step').length;
    });
    for (const step of document.querySelectorAll('[data-step]')) {
      watch.observe(step, { attributes: true, attributeFilter: ['aria-current'] });
    }
  });

test(`${JUMPS} random jumps: one current step, at the trigger line, by one transition at most`, async ({
  page,
  baseURL,
}) => {
  // As long as it takes: a longer story only makes for longer jumps.
  test.setTimeout(300_000);
  const seed = seedOf(20240216);
  console.log(`seed of the jumps: ${seed} (others with SEED=any)`);
  const random = randomFrom(seed);
  const pick = <Item>(items: readonly Item[]) => items[Math.floor(random() * items.length)] as Item;
  await openFirst(page, new URL('en/', baseURL).href);
  await page.mouse.move(900, 400);
  await countArrivals(page);
  const jumps = {
    wheel: () => wheel(page, Math.round((random() - 0.45) * 6000)),
    home: () => scrolled(page, -1, () => page.keyboard.press('Home')),
    end: () => scrolled(page, 1, () => page.keyboard.press('End')),
    pageDown: () => scrolled(page, 1, () => page.keyboard.press('PageDown')),
    pageUp: () => scrolled(page, -1, () => page.keyboard.press('PageUp')),
    fragment: () => page.evaluate((id) => void (location.hash = id), pick(all).id),
    back: () => travel(page, -1),
    forward: () => travel(page, 1),
  };
  const names = Object.keys(jumps) as (keyof typeof jumps)[];
  const path: string[] = [];
  for (let jump = 0; jump < JUMPS; jump++) {
    const name = pick(names);
    path.push(name);
    await page.evaluate(() => (window.arrivals = 0));
    await jumps[name]();
    const { current, line } = await place(page);
    const told = `jump ${jump} of seed ${seed}: ${path.slice(-5).join(', ')}`;
    expect(current, told).toEqual([line]);
    const arrivals = await page.evaluate(() => window.arrivals);
    // The browser itself may animate what keys and wheel do, past several steps.
    if (['fragment', 'back', 'forward'].includes(name)) expect(arrivals, told).toBeLessThanOrEqual(1);
  }
  const last = (await place(page)).line;
  await stateOf(page, all.find(({ id }) => id === last) as Step);
});

test('a change that another one interrupts ends on its target all the same', async ({ page }) => {
  test.slow();
  await open(page, 'en/');
  await page.evaluate(async () => {
    window.jump = async (ids, frames) => {
      for (const id of ids) {
        location.hash = id;
        for (let frame = 0; frame < frames; frame++) await new Promise(requestAnimationFrame);
      }
    };
  });
  const states = new Map<string, string>();
  const same = async (step: Step, told: string) => {
    const state = await stateOf(page, step);
    expect(state, told).toBe(states.get(step.id) ?? state);
    states.set(step.id, state);
  };
  for (const [index, step] of all.entries()) {
    await page.evaluate((id) => window.jump([id], 1), step.id);
    await same(step, step.id);
    // Over the border of its scene, and before that has ended back to another step of it.
    const abroad = all.filter(({ scene }) => scene !== step.scene);
    const home = all.filter((one) => one.scene === step.scene && one !== step);
    const [first, then] = [abroad[index % abroad.length], home[index % home.length]] as [Step, Step];
    await page.evaluate(([ids, frames]) => window.jump(ids, frames), [[first.id, then.id], 5] as const);
    await same(then, `${step.id}, ${first.id}, ${then.id}`);
    expect((await place(page)).current).toEqual([then.id]);
  }
});

test('a figure whose chart comes late shows where the reader is by then', async ({ page }) => {
  const told = carried();
  const [first, other] = told
    .map((scene) => [scene, told.find((one) => one.figure === scene.figure && one.chart !== scene.chart)])
    .find(([, one]) => one) as [CarriedScene, CarriedScene];
  const away = told.findLast(({ figure }) => figure !== first.figure) as CarriedScene;
  const stepOf = ({ id }: CarriedScene) => all.find(({ scene }) => scene === id) as Step;
  const jump = (step: Step) => page.evaluate((id) => void (location.hash = id), step.id);

  await open(page, `en/#${stepOf(away).id}`);
  await stateOf(page, stepOf(away));
  await page.waitForLoadState('networkidle');
  let release = () => {};
  const held = new Promise<void>((done) => (release = done));
  await page.route('**/_app/immutable/chunks/*', (route) => held.then(() => route.continue()));
  const asked = page.waitForRequest('**/_app/immutable/chunks/*');
  await jump(stepOf(first));
  await asked;
  await jump(stepOf(other));
  await expect(page.locator(`[data-step="${stepOf(other).id}"]`)).toHaveAttribute('aria-current', 'step');
  release();
  await stateOf(page, stepOf(other));
});
