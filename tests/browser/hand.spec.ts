/** What the reader does in a picture: it shows, and leaving the step undoes it. */
import type { Locator, Page } from '@playwright/test';
import { open } from './arrive.ts';
import { expect, test } from './fixtures.ts';
import { stateOf, wheelTo } from './reading.ts';
import { builtPage, carried, steps, type Step } from './story.ts';

const all = steps();
const wordsOf = ({ id }: Step) =>
  builtPage('en/').split(`data-step="${id}"`)[1]?.split('data-step=')[0] ?? '';
const holding = all.filter((step) => / data-hold="/.test(wordsOf(step)));
/** The steps whose view offers the reader something. */
const offering = (what: string) =>
  carried().flatMap(({ id: scene, steps }) =>
    steps
      .filter(({ view }) => what in view)
      .map(({ id: step }): Step => ({ id: `${scene}/${step}`, scene, step })),
  );
const guessing = offering('guess');
const choosing = offering('choices');
const setting = offering('sets');
const reckoning = offering('reckon');
const weighing = offering('weigh');
const resting = offering('articles');

const shareOf = (button: Locator) => button.evaluate((one) => Number(one.style.getPropertyValue('--share')));
const hand = (page: Page) => page.locator('[data-chart][data-hand]');

/** Goes away by one step and comes back; the hand must be empty and the picture as before. */
async function leaveAndReturn(page: Page, step: Step, state: string): Promise<void> {
  const index = all.findIndex(({ id }) => id === step.id);
  const other = all[index + 1] ?? all[index - 1];
  if (!other) throw new Error('the story has one step only');
  await wheelTo(page, other);
  await expect(hand(page)).toHaveCount(0);
  await stateOf(page, other);
  await wheelTo(page, step);
  await expect(hand(page)).toHaveCount(0);
  expect(await stateOf(page, step)).toBe(state);
}

for (const step of holding) {
  test(`${step.id}: holding fills the strip, letting go pauses it, leaving empties it`, async ({ page }) => {
    await open(page, `en/#${step.id}`);
    const state = await stateOf(page, step);
    for (const button of await page.locator(`[data-step="${step.id}"] [data-hold]`).all()) {
      await button.hover();
      await page.mouse.down();
      await expect(hand(page)).toHaveCount(1);
      // Longer than a tap, so that letting go ends it.
      const felt = 0.6 / Number(await button.getAttribute('data-hold'));
      await expect.poll(() => shareOf(button)).toBeGreaterThan(felt);
      await page.mouse.up();
      await expect(button).not.toHaveAttribute('data-running', /.*/);
      const paused = await shareOf(button);
      await expect(hand(page)).toHaveCount(1);

      await button.focus();
      await page.keyboard.down('Space');
      await expect.poll(() => shareOf(button)).toBeGreaterThan(paused + felt);
      await page.keyboard.up('Space');
      expect(await button.evaluate((one) => one.closest('[data-step]')?.getAttribute('aria-current'))).toBe(
        'step',
      );
      await leaveAndReturn(page, step, state);
      expect(await shareOf(button)).toBe(0);
    }
  });
}

test('a tap starts the strip and a second one stops it', async ({ page }) => {
  const step = holding[0] as Step;
  await open(page, `en/#${step.id}`);
  await stateOf(page, step);
  const button = page.locator(`[data-step="${step.id}"] [data-hold]`).first();
  await button.click();
  await expect(button).toHaveAttribute('data-running');
  await expect.poll(() => shareOf(button)).toBeGreaterThan(0.01);
  await button.click();
  await expect(button).not.toHaveAttribute('data-running', /.*/);
});

test('held to the end, every strip stops by itself, full', async ({ page }) => {
  await page.clock.install({ time: 0 });
  await page.clock.pauseAt(1000);
  for (const step of holding) {
    await page.goto('about:blank');
    await page.goto(`en/#${step.id}`);
    await page.clock.runFor(1500);
    for (const button of await page.locator(`[data-step="${step.id}"] [data-hold]`).all()) {
      const seconds = Number(await button.getAttribute('data-hold'));
      expect(seconds).toBeGreaterThan(0);
      await button.focus();
      await page.keyboard.down('Space');
      await page.clock.runFor(50);
      await page.clock.fastForward((seconds - 0.5) * 1000);
      expect(await shareOf(button), `${step.id}: ${seconds} s, almost`).toBeLessThan(1);
      expect(await shareOf(button), `${step.id}: ${seconds} s, almost`).toBeGreaterThan(0.9);
      await page.clock.runFor(600);
      expect(await shareOf(button), `${step.id}: ${seconds} s`).toBe(1);
      await expect(button).not.toHaveAttribute('data-running', /.*/);
      await page.keyboard.up('Space');
    }
  }
});

for (const step of guessing) {
  test(`${step.id}: a guess by keyboard`, async ({ page }) => {
    await open(page, `en/#${step.id}`);
    const state = await stateOf(page, step);
    const slider = page.getByRole('slider', { name: /./ });
    const value = async () => Number(await slider.getAttribute('aria-valuenow'));
    const [least, most] = [
      Number(await slider.getAttribute('aria-valuemin')),
      Number(await slider.getAttribute('aria-valuemax')),
    ];
    await slider.focus();
    const top = await page.evaluate(() => scrollY);
    const before = await value();
    await page.keyboard.press('ArrowLeft');
    await expect.poll(value).toBe(before - 0.25);
    await expect(hand(page)).toHaveCount(1);
    expect(await stateOf(page, step)).not.toBe(state);
    await page.keyboard.press('PageDown');
    await expect.poll(value).toBe(before - 1.25);
    const said = await slider.getAttribute('aria-valuetext');
    await page.keyboard.press('Home');
    await expect.poll(value).toBe(least);
    expect(await slider.getAttribute('aria-valuetext')).not.toBe(said);
    await page.keyboard.press('ArrowLeft');
    expect(await value()).toBe(least);
    await page.keyboard.press('End');
    await expect.poll(value).toBe(most);
    expect(await page.evaluate(() => scrollY), 'the page stays').toBe(top);
    await page.keyboard.press('Delete');
    await expect(hand(page)).toHaveCount(0);
    expect(await stateOf(page, step)).toBe(state);
    await page.keyboard.press('ArrowLeft');
    await leaveAndReturn(page, step, state);
  });

  test(`${step.id}: a guess by pointer, and none by a vertical swipe`, async ({ page }) => {
    await open(page, `en/#${step.id}`);
    await stateOf(page, step);
    const slider = page.getByRole('slider', { name: /./ });
    const box = await slider.boundingBox();
    if (!box) throw new Error('the slider has no box');
    await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
    await expect(hand(page)).toHaveCount(1);
    const [now, least, most] = await Promise.all(
      ['now', 'min', 'max'].map(async (name) => Number(await slider.getAttribute(`aria-value${name}`))),
    );
    expect(Math.abs((now ?? 0) - ((least ?? 0) + (most ?? 0)) / 2)).toBeLessThanOrEqual(0.75);
  });
}

for (const step of choosing) {
  test(`${step.id}: other ways to look, by keyboard and pointer`, async ({ page }) => {
    await open(page, `en/#${step.id}`);
    const state = await stateOf(page, step);
    const choices = page.locator(`[data-chart="${step.scene}"] button[aria-pressed]`);
    const count = await choices.count();
    expect(count).toBeGreaterThan(1);
    await expect(choices.first()).toHaveAttribute('aria-pressed', 'true');
    const seen = new Set([state]);
    for (let index = 1; index < count; index++) {
      await choices.nth(index).focus();
      await page.keyboard.press('Enter');
      await expect(choices.nth(index)).toHaveAttribute('aria-pressed', 'true');
      await expect(choices.first()).toHaveAttribute('aria-pressed', 'false');
      await expect(hand(page)).toHaveCount(1);
      seen.add(await stateOf(page, step));
    }
    expect(seen.size, 'each is another picture').toBe(count);
    await choices.first().click();
    await expect(hand(page)).toHaveCount(0);
    expect(await stateOf(page, step)).toBe(state);
    await choices.last().click();
    await leaveAndReturn(page, step, state);
  });
}

for (const step of reckoning) {
  test(`${step.id}: the reader’s own numbers, and back to the article’s`, async ({ page }) => {
    await open(page, `en/#${step.id}`);
    const state = await stateOf(page, step);
    const sliders = page.locator(`[data-chart="${step.scene}"] input[data-reckon]`);
    const count = await sliders.count();
    expect(count).toBeGreaterThan(0);
    const seen = new Set([state]);
    for (let index = 0; index < count; index++) {
      const slider = sliders.nth(index);
      expect((await slider.boundingBox())?.height).toBeGreaterThanOrEqual(44);
      await expect(slider).toHaveAccessibleName(/./);
      const said = await slider.getAttribute('aria-valuetext');
      const given = await slider.inputValue();
      await slider.focus();
      const top = await page.evaluate(() => scrollY);
      // From the end where it may stand, so that each key has somewhere to go.
      await page.keyboard.press('Home');
      await expect(slider).toHaveAttribute('aria-valuetext', /the least here/);
      await expect(hand(page)).toHaveCount(1);
      seen.add(await stateOf(page, step));
      await page.keyboard.press('ArrowLeft');
      expect(await slider.inputValue(), 'it ends there').toBe('0');
      await page.keyboard.press('ArrowRight');
      await expect(slider).not.toHaveAttribute('aria-valuetext', /the least here/);
      seen.add(await stateOf(page, step));
      expect(await page.evaluate(() => scrollY), 'the page stays').toBe(top);
      await slider.fill(given);
      await expect(slider).toHaveAttribute('aria-valuetext', said ?? '');
      await expect(hand(page)).toHaveCount(0);
      expect(await stateOf(page, step)).toBe(state);
    }
    expect(seen.size, 'each is another picture').toBe(1 + 2 * count);
    await sliders.first().focus();
    await page.keyboard.press('Home');
    await leaveAndReturn(page, step, state);
  });
}

for (const step of weighing) {
  test(`${step.id}: weighing by keyboard, to the end and no further`, async ({ page }) => {
    await open(page, `en/#${step.id}`);
    const state = await stateOf(page, step);
    const slider = page.locator(`[data-chart="${step.scene}"]`).getByRole('slider', { name: /./ });
    const said = () => slider.getAttribute('aria-valuetext');
    await slider.focus();
    const seen = new Map([[state, await said()]]);
    for (const key of ['ArrowRight', 'End', 'Home']) {
      await page.keyboard.press(key);
      await expect(hand(page)).toHaveCount(1);
      seen.set(await stateOf(page, step), await said());
    }
    expect(seen.size, 'each is another picture').toBe(4);
    expect(new Set(seen.values()).size, 'and is said to be').toBe(4);
    const least = await stateOf(page, step);
    await page.keyboard.press('ArrowLeft');
    expect(await stateOf(page, step)).toBe(least);
    await leaveAndReturn(page, step, state);
  });
}

for (const step of resting) {
  test(`${step.id}: without an article less stands, and its switch says so; leaving puts all back`, async ({
    page,
  }) => {
    await open(page, `en/#${step.id}`);
    const state = await stateOf(page, step);
    const figure = page.locator(`[data-chart="${step.scene}"]`);
    const switches = figure.locator('button[aria-pressed]');
    const nodes = figure.locator('[data-node]');
    const all = await nodes.count();
    const seen = new Set([state]);
    for (const one of await switches.all()) {
      await one.focus();
      await page.keyboard.press('Enter');
      await expect(one).toHaveAttribute('aria-pressed', 'false');
      await expect(hand(page)).toHaveCount(1);
      seen.add(await stateOf(page, step));
      expect(await nodes.count()).toBeLessThan(all);
      await expect(figure.getByRole('status').filter({ hasText: /\d/ })).toHaveText(
        new RegExp(`${await nodes.count()} names`),
      );
      await page.keyboard.press('Space');
      await expect(one).toHaveAttribute('aria-pressed', 'true');
      await expect(hand(page)).toHaveCount(0);
      expect(await stateOf(page, step)).toBe(state);
    }
    expect(seen.size, 'each leaves another picture').toBe((await switches.count()) + 1);
    await switches.last().click();
    await leaveAndReturn(page, step, state);
  });
}

for (const step of setting) {
  test(`${step.id}: set to an end, a control stops there and says so; leaving undoes it`, async ({
    page,
  }) => {
    await open(page, `en/#${step.id}`);
    const state = await stateOf(page, step);
    const live = page.locator(`[data-chart="${step.scene}"]`);
    const sliders = live.locator('input[type="range"]');
    const count = await sliders.count();
    if (count) {
      for (let index = 0; index < count; index++) {
        const slider = sliders.nth(index);
        expect((await slider.boundingBox())?.height).toBeGreaterThanOrEqual(44);
        await slider.focus();
        await page.keyboard.press('Home');
        await expect(hand(page)).toHaveCount(1);
        await expect(slider).toHaveValue('1');
        const said = await slider.getAttribute('aria-valuetext');
        const most = (await slider.getAttribute('max')) as string;
        await page.keyboard.press('End');
        await expect(slider).toHaveValue(most);
        await expect(slider).toHaveAttribute('aria-valuetext', /the most here/);
        expect(said).not.toContain('the most here');
        await page.keyboard.press('ArrowLeft');
        await expect(slider).toHaveValue(String(Number(most) - 1));
      }
    } else {
      const more = live.locator('button').last();
      expect((await more.boundingBox())?.height).toBeGreaterThanOrEqual(44);
      const status = live.getByRole('status');
      await expect(status).toHaveText('');
      const seen = new Set([state]);
      for (let presses = 0; (await more.getAttribute('aria-disabled')) !== 'true'; presses++) {
        expect(presses).toBeLessThan(30);
        await more.click();
        await expect(status).not.toHaveText('');
        seen.add(await stateOf(page, step));
      }
      expect(seen.size).toBeGreaterThan(2);
      await expect(status).toContainText('holds no more');
      const full = await stateOf(page, step);
      await more.click({ force: true });
      expect(await stateOf(page, step)).toBe(full);
    }
    expect(await stateOf(page, step)).not.toBe(state);
    await leaveAndReturn(page, step, state);
  });
}
