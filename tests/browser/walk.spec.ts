/**
 * A rude reader: many things done by chance without waiting for any, in the story and in its slides. Again and again
 * there is one current step, nothing was thrown, and the picture is that of a fresh load of the same address.
 * `ACTIONS` in the environment says how many, `SEED` which ones: `ACTIONS=5000 SEED=7 npm run e2e -- walk.spec.ts`;
 * `SEED=any` takes ones that nobody has tried. A whole run always takes the same, so that it says the same.
 */
import type { BrowserContext, Page } from '@playwright/test';
import { attached, awake, openFirst } from './arrive.ts';
import { shownSlide } from './deck.ts';
import { expect, test } from './fixtures.ts';
import { randomFrom, seedOf } from './random.ts';
import { place } from './reading.ts';
import { doAll, untilGone, type Deed } from './rude-deeds.ts';
import { nextAct, stayHere, type Act } from './rude.ts';
import { steps } from './story.ts';

const ACTIONS = Number(process.env.ACTIONS ?? 2500);
/** So many are done before the page is looked at. */
const AT_ONCE = 250;

/** A page of the story or of its slides, as it stands. */
interface Standing {
  step: string;
  lang: string;
  theme: string;
  state: string;
}

const isSlides = (page: Page) => /\/slides\/$/.test(new URL(page.url()).pathname);
const isStory = (page: Page) => /\/(en|zh|zh-hant)\/$/.test(new URL(page.url()).pathname);

/** Waits until the page has come to rest at one step, and tells how it stands. */
async function standing(page: Page): Promise<Standing> {
  await awake(page);
  await page.waitForFunction(() => {
    const { dataset } = document.documentElement;
    return !('arriving' in dataset || 'changing' in dataset);
  });
  let step: string;
  if (isSlides(page)) step = await shownSlide(page);
  else {
    const { current, line } = await place(page);
    expect(current, 'the current step is the one at the trigger line').toEqual([line]);
    step = line;
  }
  expect(steps().map(({ id }) => id)).toContain(step);
  const [scene = '', view = ''] = step.split('/');
  const settled = `.figure [data-chart="${scene}"][data-view="${view}"][data-settled="true"]`;
  await attached(page, settled);
  return {
    step,
    lang: (await page.locator('html').getAttribute('lang')) ?? '',
    theme: (await page.locator('html').getAttribute('data-theme')) ?? '',
    state: (await page.locator(settled).getAttribute('data-state')) ?? '',
  };
}

/** The reader's hand is empty again after going to another step and back. */
async function emptyHand(page: Page, step: string): Promise<void> {
  if (!(await page.locator('.figure [data-hand]').count())) return;
  const other = steps().find(({ id }) => id !== step)?.id ?? '';
  for (const id of [other, step]) {
    await page.evaluate((id) => void (location.hash = id), id);
    await standing(page);
  }
}

/** Does what is done by hand one by one, and what lies between in one go. */
async function doActs(page: Page, acts: Act[]): Promise<void> {
  const deeds: Deed[] = [];
  for (const { deed, byHand } of acts) {
    if (deed) deeds.push(deed);
    if (!byHand) continue;
    await doAll(page, deeds.splice(0));
    await untilGone(() => byHand(page));
  }
  await doAll(page, deeds);
}

/** A page at the beginning of the story, which no way back leads out of. */
async function begun(context: BrowserContext, story: string): Promise<Page> {
  const page = await context.newPage();
  await stayHere(page);
  page.on('popup', (popup) => void popup.close().catch(() => {}));
  await openFirst(page, story);
  return page;
}

/** A page that has stopped answering is named as what it is, and the walk goes on in another. */
const answered = (work: Promise<void>): Promise<void> =>
  Promise.race([
    work,
    new Promise<never>((_, reject) => {
      setTimeout(() => reject(new Error('the page has not answered for a minute')), 60_000).unref();
    }),
  ]);

/** The same address, opened anew by somebody with the same preferences. */
async function afresh(fresh: Page, page: Page, step: string): Promise<Standing> {
  await fresh.bringToFront();
  await fresh.goto('about:blank');
  await fresh.setViewportSize(page.viewportSize() ?? { width: 1280, height: 800 });
  await fresh.goto(`${page.url().replace(/#.*/, '')}#${step}`);
  return standing(fresh);
}

test(`${ACTIONS} things done by chance: one current step, nothing thrown, the picture of a fresh load`, async ({
  context,
  baseURL,
  faults,
}) => {
  test.setTimeout(120_000 + ACTIONS * 250);
  const seed = seedOf(20240216);
  console.log(`${ACTIONS} actions, seed ${seed} (again with SEED=${seed} ACTIONS=${ACTIONS})`);
  const random = randomFrom(seed);
  const story = new URL('en/', baseURL).href;
  let page = await begun(context, story);
  const other = await context.newPage();
  const wrong: string[] = [];
  for (let count = 0; count < ACTIONS && wrong.length < 8; count += AT_ONCE) {
    const acts = Array.from({ length: AT_ONCE }, () => nextAct(random));
    try {
      // A page that lies behind another one draws a frame a second.
      await page.bringToFront();
      await answered(doActs(page, acts));
      await page.bringToFront();
      await page.waitForLoadState();
      if (!isStory(page) && !isSlides(page)) await page.goto('en/');
      const { step } = await standing(page);
      await emptyHand(page, step);
      const now = await standing(page);
      expect(now, 'as after a fresh load').toEqual(await afresh(other, page, now.step));
      expect(faults.take(), 'faults').toEqual([]);
    } catch (error) {
      const names = acts.map(({ name }) => name).join('\n  ');
      wrong.push(`${String(error)}\nat ${page.url()}, ${count + AT_ONCE} actions:\n  ${names}`);
      await page.close();
      page = await begun(context, story);
    }
  }
  expect(wrong, `seed ${seed}`).toEqual([]);
});
