/** The speaker's window and the stage: one talk in two windows of one browser. Time is told to the pages, never waited for. */
import type { BrowserContext, Page } from '@playwright/test';
import { awake, open, settled } from './arrive.ts';
import { broken } from './broken.ts';
import { expect, test } from './fixtures.ts';
import { LANGUAGES, some, steps } from './story.ts';

const STEPS = steps();
const at = (index: number) => STEPS[index] as (typeof STEPS)[number];
const START = new Date('2024-06-01T10:00:00Z');

const current = (page: Page) => page.locator('[data-step][aria-current="step"]');
const expectStep = (page: Page, index: number) =>
  expect(current(page)).toHaveAttribute('data-step', at(index).id);

/** A stage at a step and the speaker's window that follows it. */
async function talk(context: BrowserContext, index = 0, lang = 'en', query = '') {
  const stage = await context.newPage();
  await stage.clock.install({ time: START });
  await open(stage, `en/slides/${query}#${at(index).id}`);
  const id = (await stage.evaluate(() => (history.state as { talk: string }).talk)) as string;
  const speaker = await context.newPage();
  await speaker.clock.install({ time: START });
  await open(speaker, `${lang}/slides/speaker/#talk=${id}`);
  await expectStep(speaker, index);
  return { stage, speaker, id };
}

const clockOf = (page: Page) => page.locator('[data-clock]');
/** Lets time pass in every window: a context has one clock. Seconds of a busy machine come on top of it. */
const forward = (seconds: number, page: Page) => page.clock.runFor(seconds * 1000);

test('either window moves both, in any language, and the latest wins', async ({ context }) => {
  const { stage, speaker } = await talk(context, 2, 'zh');
  await speaker.keyboard.press('ArrowRight');
  await expectStep(stage, 3);
  await expectStep(speaker, 3);
  await stage.keyboard.press('End');
  await expectStep(speaker, STEPS.length - 1);
  await expect(speaker.locator('[data-end]')).toBeVisible();
  await speaker.keyboard.press('Home');
  await expectStep(stage, 0);
  await expect(stage).toHaveURL(/\/en\/slides\//);
  await expect(speaker).toHaveURL(/\/zh\/slides\/speaker\//);
});

test('black, white and zoom are the same in both', async ({ context }) => {
  const { stage, speaker } = await talk(context, 5);
  await speaker.keyboard.press('b');
  await expect(stage.locator('.page')).toHaveAttribute('data-cover', 'black');
  await expect(speaker.locator('[data-covered]')).toBeVisible();
  await stage.keyboard.press('w');
  await expect(speaker.locator('[data-covered]')).toHaveText(/white/);
  await stage.keyboard.press('w');
  await expect(speaker.locator('[data-covered]')).toBeHidden();
  await speaker.keyboard.press('z');
  await expect(stage.locator('.sheet')).toHaveAttribute('data-zoomed', '');
  await expect(speaker.locator('[data-part]')).toBeVisible();
});

test('the pointer is at the same place on the stage, and leaves with the hand', async ({ context }) => {
  const { stage, speaker } = await talk(context, 5);
  const view = await speaker.locator('[data-seat="now"] .view').boundingBox();
  const sheet = await stage.locator('.sheet').boundingBox();
  if (!view || !sheet) throw new Error('nothing to point at');
  await speaker.bringToFront();
  await speaker.mouse.move(view.x + view.width * 0.25, view.y + view.height * 0.75);
  await speaker.clock.runFor(50);
  const spot = stage.locator('.spot');
  await expect(spot).toBeVisible();
  const seen = await spot.boundingBox();
  if (!seen) throw new Error('the pointer is not seen');
  const share = [
    (seen.x + seen.width / 2 - sheet.x) / sheet.width,
    (seen.y + seen.height / 2 - sheet.y) / sheet.height,
  ];
  expect(share[0]).toBeCloseTo(0.25, 2);
  expect(share[1]).toBeCloseTo(0.75, 2);
  await speaker.mouse.move(view.x + view.width + 200, view.y + view.height * 0.75);
  await speaker.clock.runFor(50);
  await expect(spot).toBeHidden();
});

test('the clock starts with the first step and survives a reload of either window', async ({ context }) => {
  const { stage, speaker } = await talk(context, 4);
  await expect(clockOf(speaker)).toHaveText('00:00');
  await forward(60, speaker);
  await expect(clockOf(speaker)).toHaveText('00:00');
  await stage.keyboard.press('ArrowRight');
  await expectStep(speaker, 5);
  await forward(286, speaker);
  await expect(clockOf(speaker)).toHaveText(/^0[45]:\d\d$/);

  await stage.reload();
  await awake(stage);
  await expectStep(stage, 5);
  await speaker.keyboard.press('ArrowRight');
  await expectStep(stage, 6);

  await speaker.reload();
  await awake(speaker);
  await expectStep(speaker, 6);
  await expect(clockOf(speaker)).toHaveText(/^0[45]:\d\d$/);
  await expect(speaker.locator('[data-tie]')).toHaveCount(0);
  await speaker.keyboard.press('ArrowRight');
  await expectStep(stage, 7);
});

test('pause, go on, and a reset that asks first', async ({ context }) => {
  const { stage, speaker } = await talk(context);
  const button = speaker.locator('[data-run]');
  await button.click();
  await forward(30, speaker);
  await expect(clockOf(speaker)).toHaveText(/^00:3\d$/);
  await button.click();
  await forward(600, speaker);
  await expect(clockOf(speaker)).toHaveText(/^00:3\d$/);
  // A step does not start a clock that was stopped.
  await stage.keyboard.press('ArrowRight');
  await expectStep(speaker, 1);
  await forward(10, speaker);
  await expect(clockOf(speaker)).toHaveText(/^00:3\d$/);
  await button.click();
  await forward(10, speaker);
  await expect(clockOf(speaker)).toHaveText(/^00:[45]\d$/);
  await speaker.locator('[data-reset]').click();
  await speaker.locator('[data-reset-no]').click();
  await expect(clockOf(speaker)).toHaveText(/^00:[45]\d$/);
  await speaker.locator('[data-reset]').click();
  await speaker.locator('[data-reset-yes]').click();
  await expect(clockOf(speaker)).toHaveText('00:00');
});

test('the plan: minutes of the address, of the talk and of a chapter; behind and ahead in words', async ({
  context,
}) => {
  const { stage, speaker } = await talk(context, 0, 'en', '?minutes=60');
  await expect(speaker.locator('[data-rest]')).toHaveText('1:00:00 left of 1:00:00');
  await speaker.locator('[data-plan]').click();
  await speaker.locator('[data-whole]').fill('30');
  const chapter = speaker.locator('[data-minutes]').first();
  await chapter.fill('2');
  await speaker.keyboard.press('Escape');
  await expect(speaker.locator('[data-rest]')).toHaveText('30:00 left of 30:00');
  await speaker.locator('[data-run]').click();
  await forward(188, speaker);
  await expect(speaker.locator('[data-pace]')).toHaveText(
    /min \d+ s behind · Opening should end at 02:00\.$/,
  );
  await expect(speaker.locator('[data-strip] .planned').nth(3)).toBeVisible();
  await speaker.keyboard.press('End');
  await expectStep(stage, STEPS.length - 1);
  await expect(speaker.locator('[data-pace]')).toHaveText(/ahead/);
  await forward(30 * 60, speaker);
  await expect(speaker.locator('[data-rest]')).toHaveText(/over 30:00$/);
  await speaker.reload();
  await awake(speaker);
  await expect(speaker.locator('[data-rest]')).toHaveText(/over 30:00$/);
});

test('two talks do not cross; without a talk the window takes the only one, or lists them', async ({
  context,
}) => {
  const one = await talk(context, 2);
  const alone = await context.newPage();
  await open(alone, 'en/slides/speaker/');
  await expectStep(alone, 2);
  await expect(alone).toHaveURL(new RegExp(`#talk=${one.id}$`));
  await alone.close();

  const other = await talk(context, 8);
  await one.speaker.keyboard.press('ArrowRight');
  await expectStep(one.stage, 3);
  await expectStep(other.stage, 8);
  await expectStep(other.speaker, 8);

  const chooser = await context.newPage();
  await open(chooser, 'en/slides/speaker/');
  await expect(chooser.locator('[data-live]')).toHaveCount(2);
  await chooser.locator(`[data-live="${other.id}"]`).click();
  await expectStep(chooser, 8);
  await chooser.keyboard.press('ArrowRight');
  await expectStep(other.stage, 9);
  await expectStep(one.stage, 3);
});

test('a copied tab is a talk of its own', async ({ context }) => {
  const { stage, speaker, id } = await talk(context, 2);
  const copy = await context.newPage();
  await open(copy, `en/slides/#${at(2).id}`);
  await copy.evaluate((talk) => history.replaceState({ talk }, ''), id);
  await copy.reload();
  await awake(copy);
  await expect.poll(() => copy.evaluate(() => (history.state as { talk: string }).talk)).not.toBe(id);
  await copy.keyboard.press('ArrowRight');
  await expectStep(copy, 3);
  await speaker.keyboard.press('End');
  await expectStep(stage, STEPS.length - 1);
  await expectStep(copy, 3);
});

test('S opens the window; a refused pop-up gives a link; no stage is told in words with a link', async ({
  context,
}) => {
  const stage = await context.newPage();
  await open(stage, `en/slides/#${at(3).id}`);
  const opened = context.waitForEvent('page');
  await stage.keyboard.press('s');
  const popup = await opened;
  await expectStep(popup, 3);
  await popup.close();

  await stage.evaluate(() => {
    window.open = () => null;
  });
  const link = stage.locator('.offer a');
  // The stage hears that the window is gone in its own time; until then S leads to that window.
  await expect(async () => {
    await stage.keyboard.press('s');
    await expect(link).toHaveAttribute('href', /\/en\/slides\/speaker\/#talk=/, { timeout: 1000 });
  }).toPass();
  const second = context.waitForEvent('page');
  await link.click();
  await expectStep(await second, 3);
  await (await second).close();
  await stage.close();

  const lone = await context.newPage();
  await open(lone, 'en/slides/speaker/');
  await expect(lone.locator('[data-tie="waiting"] a')).toHaveAttribute('href', /^\.\.\//);
  await lone.keyboard.press('ArrowRight');
  await expectStep(lone, 1);
  const third = context.waitForEvent('page');
  await lone.locator('[data-tie] a').click();
  const late = await third;
  await awake(late);
  await expect(lone.locator('[data-tie]')).toHaveCount(0);
  await lone.keyboard.press('End');
  await expectStep(late, STEPS.length - 1);
});

test('a talk whose windows are gone is offered again, at its step and with its clock', async ({
  context,
}) => {
  const { stage, speaker } = await talk(context, 4);
  await stage.keyboard.press('ArrowRight');
  await expectStep(speaker, 5);
  await stage.close();
  await speaker.close();
  const back = await context.newPage();
  await back.clock.install({ time: START.getTime() + 65_000 });
  await open(back, 'en/slides/');
  await back.clock.runFor(1000);
  await expect(back.locator('.offer')).toContainText(/step 6 of \d+, after 01:0\d/);
  await back.locator('.offer button').first().click();
  await expectStep(back, 5);
  const again = await context.newPage();
  await again.clock.install({ time: START.getTime() + 70_000 });
  await open(again, 'en/slides/speaker/');
  await again.clock.runFor(1000);
  await expectStep(again, 5);
  await expect(clockOf(again)).toHaveText(/^01:\d\d$/);
});

test('what is not of our shape, or of another talk, changes nothing', async ({ context }) => {
  const { stage, speaker, id } = await talk(context, 4);
  await speaker.evaluate(
    ({ talk, place }) => {
      const channel = new BroadcastChannel('one-minute-talk');
      const state = { kind: 'state', talk, by: 'intruder', role: 'speaker', about: null };
      const part = (value: unknown, n: unknown = 99) => ({ place: { value, n, by: 'intruder' } });
      for (const message of [
        null,
        'state',
        { kind: 'state', talk },
        { ...state, parts: part('nowhere/at-all') },
        { ...state, parts: part('<img src=x onerror=alert(1)>') },
        { ...state, parts: part(place, '99') },
        { ...state, parts: { place: { value: place } } },
        { ...state, talk: 'anothertalk', parts: part(place) },
        { ...state, parts: { cover: { value: 'red', n: 99, by: 'intruder' } } },
        { kind: 'please', talk, by: 'intruder', lang: '"]', theme: null },
        { kind: 'point', talk, by: 'intruder', spot: { x: 7, y: 0.5 } },
      ])
        channel.postMessage(message);
      channel.close();
    },
    { talk: id, place: at(9).id },
  );
  await speaker.keyboard.press('ArrowRight');
  await expectStep(stage, 5);
  await expectStep(speaker, 5);
  await expect(stage.locator('.page')).toHaveAttribute('data-cover', 'none');
  await expect(stage.locator('.spot')).toBeHidden();
});

test('the next picture is the one that the stage then shows', async ({ context }) => {
  test.slow();
  const { stage, speaker } = await talk(context);
  for (const { id } of some(STEPS.slice(1), 8)) {
    const index = STEPS.findIndex((step) => step.id === id);
    await speaker.keyboard.type(String(index));
    await speaker.keyboard.press('Enter');
    await expectStep(stage, index - 1);
    const { scene, step } = at(index);
    const next = speaker.locator(`[data-preview="${scene}"][data-view="${step}"][data-settled="true"]`);
    await next.waitFor({ state: 'attached' });
    const previewed = await next.getAttribute('data-state');
    await speaker.keyboard.press('ArrowRight');
    await settled(stage, at(index));
    await settled(speaker, at(index));
    expect(await stage.locator('[data-chart]').getAttribute('data-state'), id).toBe(previewed);
    expect(await speaker.locator('[data-chart]').getAttribute('data-state'), id).toBe(previewed);
  }
});

test('a shorter deck is shorter in both windows, and the stage’s language is changed from here', async ({
  context,
}) => {
  const { stage, speaker } = await talk(context, 0, 'en', '?minutes=5');
  const all = await stage.locator('[data-all]').textContent();
  expect(Number(all)).toBeLessThan(STEPS.length);
  await expect(speaker.locator('[data-seat="now"] [data-all]')).toHaveText(String(all));
  await expect(speaker.locator('[data-strip] i')).toHaveCount(Number(all));
  await speaker.keyboard.press('End');
  await expect(current(speaker)).toHaveAttribute(
    'data-step',
    (await current(stage).getAttribute('data-step')) ?? '',
  );
  await speaker.locator('[data-stage-language]').click();
  await expect(stage).toHaveURL(/\/zh\/slides\/\?minutes=5#/);
  await expect(speaker.locator('[data-stage-language]')).toHaveText(/简/);
  await speaker.keyboard.press('Home');
  await expectStep(stage, 0);
});

test('without a way to other windows the window says so and works alone', async ({ context, page }) => {
  await context.addInitScript(() => Reflect.deleteProperty(window, 'BroadcastChannel'));
  await open(page, 'en/slides/speaker/');
  await expect(page.locator('[data-tie="alone"]')).toBeVisible();
  await page.keyboard.press('ArrowRight');
  await expectStep(page, 1);
});

test('storage that is refused costs only the memory', async ({ context }) => {
  await context.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('refused', 'SecurityError');
      },
    });
  });
  const { stage, speaker } = await talk(context, 2);
  await stage.keyboard.press('ArrowRight');
  await expectStep(speaker, 3);
  await forward(60, speaker);
  await expect(clockOf(speaker)).toHaveText(/^01:0[01]$/);
  await stage.reload();
  await awake(stage);
  await expectStep(stage, 3);
});

for (const lang of LANGUAGES) {
  test.describe(`${lang}, without a script`, () => {
    test.use({ javaScriptEnabled: false });

    test('a list with every step’s picture, words, notes and facts', async ({ page }) => {
      await page.goto(`${lang}/slides/speaker/`);
      await expect(page.locator('.turn')).toHaveCount(STEPS.length);
      for (const part of ['.head', '.picture', '.spoken']) {
        await expect(page.locator(`.turn > ${part}`)).toHaveCount(STEPS.length);
        await expect(page.locator(`.turn > ${part}`).last()).toBeVisible();
      }
      await expect(page.locator('.noted').last()).toBeVisible();
      await expect(page.locator('.told-facts li').first()).toBeVisible();
      await expect(page.locator('.seat').first()).toBeHidden();
    });
  });

  test(`${lang}: on paper every step, dark on light, and nothing of the console`, async ({ page }) => {
    await open(page, `${lang}/slides/speaker/`);
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('html')).toHaveCSS('background-color', 'rgb(255, 255, 255)');
    await expect(page.locator('.page')).toHaveCSS('background-color', 'rgba(0, 0, 0, 0)');
    await expect(page.locator('.turn .spoken').last()).toBeVisible();
    await expect(page.locator('.turn .spoken').last()).toHaveCSS('color', 'rgb(23, 26, 38)');
    for (const part of ['.console', '.keys', '.thumbs', '.ahead', '[data-seat="now"]'])
      await expect(page.locator(part), part).toBeHidden();
  });

  test(`${lang}: no fault that axe finds, at work and with the plan open`, async ({ page }) => {
    await open(page, `${lang}/slides/speaker/`);
    await page.keyboard.press('ArrowRight');
    await settled(page, at(1));
    expect(await broken(page)).toEqual([]);
    await page.locator('[data-plan]').click();
    expect(await broken(page)).toEqual([]);
  });

  test(`${lang}: nothing runs out sideways, from a phone to a large screen, and the large buttons work`, async ({
    page,
  }) => {
    await open(page, `${lang}/slides/speaker/`);
    for (const [width, height] of [
      [320, 640],
      [390, 844],
      [820, 1180],
      [1280, 720],
      [1920, 1080],
    ] as const) {
      await page.setViewportSize({ width, height });
      const scrollWidth = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(scrollWidth, `${width}`).toBeLessThanOrEqual(width);
      if (width > 900) {
        const keys = await page.locator('.keys').boundingBox();
        expect((keys?.y ?? 0) + (keys?.height ?? 0), `keys at ${height}`).toBeLessThanOrEqual(height);
      }
    }
    await page.setViewportSize({ width: 390, height: 844 });
    await page.locator('.thumbs [data-do="next"]').click();
    await expectStep(page, 1);
  });
}
