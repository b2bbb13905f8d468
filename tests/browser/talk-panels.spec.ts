/** What lies over a slide on demand: overview, search, sources. */
import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { openSlide, shownSlide, slides } from './deck.ts';
import { awake } from './arrive.ts';
import { broken } from './broken.ts';
import { expect, test } from './fixtures.ts';
import { BUILD, LANGUAGES, some } from './story.ts';

const all = slides();
const at = (index: number) => all[index] as (typeof all)[number];
const KEYS = { overview: 'o', find: 'g', cited: 'c' } as const;
type Name = keyof typeof KEYS;

/** Opens a panel by its key and waits until it has what it shows. */
async function openPanel(page: Page, name: Name): Promise<Locator> {
  await page.keyboard.press(KEYS[name]);
  const panel = page.locator(`dialog.${name}`);
  await expect(panel).toBeVisible();
  if (name === 'cited') await panel.locator('li').first().waitFor();
  return panel;
}

/** Types into the search and waits for its answer. */
async function find(panel: Locator, query: string): Promise<Locator> {
  await panel.getByRole('combobox').fill(query);
  await expect(panel.getByRole('status')).toContainText(/\d|“/);
  return panel.getByRole('option');
}

const shows = (page: Page, id: string) => expect.poll(() => shownSlide(page)).toBe(id);
const focused = (page: Page) =>
  page.evaluate(() => {
    const { dataset } = document.activeElement as HTMLElement;
    return dataset.slide ?? dataset.do ?? document.activeElement?.tagName;
  });

test.use({ contextOptions: { reducedMotion: 'reduce' } });

for (const lang of LANGUAGES) {
  test(`${lang}: the overview leads everywhere by keys, and by a press`, async ({ page }) => {
    await openSlide(page, lang, at(5));
    let panel = await openPanel(page, 'overview');
    await expect(panel.locator('a[data-slide]')).toHaveCount(all.length);
    await expect(panel.locator('[aria-current]')).toHaveAttribute('data-slide', at(5).id);
    expect(await focused(page)).toBe(at(5).id);
    await page.keyboard.press('ArrowLeft');
    expect(await focused(page)).toBe(at(4).id);
    await page.keyboard.press('ArrowDown');
    expect([at(4).id, at(3).id]).not.toContain(await focused(page));
    await page.keyboard.press('End');
    await page.keyboard.press('Enter');
    await expect(panel).toHaveCount(0);
    await shows(page, at(all.length - 1).id);
    panel = await openPanel(page, 'overview');
    await panel.locator(`[data-slide="${at(2).id}"]`).click();
    await shows(page, at(2).id);
    await expect(panel).toHaveCount(0);
  });

  test(`${lang}: names and figures are found in both scripts and in pinyin, and lead to their slides`, async ({
    page,
  }) => {
    await openSlide(page, lang, at(0));
    const panel = await openPanel(page, 'find');
    const told = async (query: string) => (await find(panel, query)).allInnerTexts();
    const headlines = async (query: string) => {
      await find(panel, query);
      return panel.getByRole('group').first().getByRole('option').allInnerTexts();
    };
    const tsinghua = await headlines('清华');
    expect(tsinghua.length).toBeGreaterThan(1);
    expect(await headlines('qinghua')).toEqual(tsinghua);
    expect(await headlines('Qīng huá')).toEqual(tsinghua);
    expect(tsinghua).toEqual(expect.arrayContaining(await headlines('TSINGHUA ')));
    expect((await told('40%')).join()).toContain('40%');
    expect(await told('４０％')).toEqual(await told('40%'));

    const options = await find(panel, '13');
    await page.keyboard.press('ArrowDown');
    const chosen = panel.locator('[aria-selected="true"]');
    await expect(chosen).toHaveText((await options.nth(1).innerText()).replace(/\s+/g, ' '), {
      useInnerText: true,
    });
    const id = await panel.getByRole('combobox').getAttribute('aria-activedescendant');
    expect(await chosen.getAttribute('id')).toBe(id);
    const number = Number(await chosen.locator('b').innerText());
    await page.keyboard.press('Enter');
    await shows(page, at(number - 1).id);
    await expect(panel).toHaveCount(0);

    await openPanel(page, 'find');
    await find(panel, 'xyzzy');
    await expect(panel.getByRole('status')).toContainText('“xyzzy”');
    await (await find(panel, 'sora')).first().click();
    await expect(panel).toHaveCount(0);
  });

  for (const step of some(all, 3, LANGUAGES.indexOf(lang))) {
    test(`${lang}: the sources of ${step.id} are all there, and follow the talk`, async ({ page }) => {
      const found = JSON.parse(readFileSync(new URL(`${lang}/slides/find.json`, BUILD), 'utf8')) as {
        steps: { at: string; words: number[]; picture: number[] }[];
        facts: { id: string }[];
      };
      const factsOf = (id: string) => {
        const { words = [], picture = [] } = found.steps.find((one) => one.at === id) ?? {};
        return [...words, ...picture].map((index) => found.facts[index]?.id);
      };
      await openSlide(page, lang, step);
      const panel = await openPanel(page, 'cited');
      const cards = panel.locator('.away a[data-fact]');
      const listed = () =>
        cards.evaluateAll((links) => links.map((link) => (link as HTMLElement).dataset.fact));
      expect(await listed()).toEqual(factsOf(step.id));
      const open = panel.locator('details[open] .away a[data-fact]').first();
      await open.press('Enter');
      await expect(page.locator('dialog[data-card]')).toBeVisible();
      await page.keyboard.press('Escape');
      await expect(page.locator('dialog[data-card]')).toHaveCount(0);
      await expect(panel).toBeVisible();

      const last = step.id === at(all.length - 1).id;
      const next = at(all.findIndex(({ id }) => id === step.id) + (last ? -1 : 1));
      await page.keyboard.press(last ? 'PageUp' : 'ArrowRight');
      await shows(page, next.id);
      await expect.poll(listed).toEqual(factsOf(next.id));
      await page.keyboard.press('Escape');
      await expect(panel).toHaveCount(0);
      await shows(page, next.id);
    });
  }

  for (const [size, viewport] of Object.entries({
    desk: { width: 1440, height: 900 },
    phone: { width: 390, height: 844 },
  })) {
    test.describe(`${lang}, ${size}`, () => {
      const colorScheme = (lang === 'en') === (size === 'desk') ? 'light' : 'dark';
      test.use({ viewport, colorScheme });
      test('no panel breaks a rule of access or scrolls sideways', async ({ page }) => {
        test.slow();
        await openSlide(page, lang, at(all.length - 2));
        const check = async (name: string) => {
          expect(await broken(page), name).toEqual([]);
          const wide = await page.evaluate(() =>
            [document.documentElement, ...document.querySelectorAll('dialog, dialog *')]
              .filter(({ scrollWidth, clientWidth }) => clientWidth && scrollWidth > clientWidth + 1)
              .filter((one) => !/hidden|clip/.test(getComputedStyle(one).overflowX))
              .filter(
                (one) => getComputedStyle(one).overflowX !== 'visible' || one === document.documentElement,
              )
              .filter((one) => !one.matches('input'))
              .map(({ outerHTML }) => outerHTML.slice(0, 80)),
          );
          expect(wide, name).toEqual([]);
        };
        const overview = await openPanel(page, 'overview');
        await check('overview');
        await overview.locator('[aria-pressed]').click();
        await overview.locator('[data-slide]').last().click();
        await check('choice');
        await page.keyboard.press('Escape');
        const finder = await openPanel(page, 'find');
        await check('empty search');
        await find(finder, 'sora');
        await check('search');
        await page.keyboard.press('Escape');
        await openPanel(page, 'cited');
        await check('sources');
      });
    });
  }
}

test('ticked slides give an address that opens exactly these, numbered from one', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openSlide(page, 'en', at(1));
  let panel = await openPanel(page, 'overview');
  await panel.locator('[aria-pressed]').click();
  await panel.locator('footer button').nth(2).click();
  await expect(panel.locator('footer a')).toHaveCount(0);
  // A whole chapter, and two slides of others: one by key.
  const chapter = panel.locator('section').nth(1);
  await chapter.locator('h3 input').click();
  const whole = await chapter
    .locator('[data-slide]')
    .evaluateAll((boxes) => boxes.map((box) => (box as HTMLElement).dataset.slide ?? ''));
  await panel.locator(`[data-slide="${at(all.length - 1).id}"]`).click();
  await panel.locator(`[data-slide="${at(2).id}"]`).press(' ');
  const wanted = all
    .map(({ id }) => id)
    .filter((id) => [...whole, at(2).id, at(all.length - 1).id].includes(id));
  await panel.locator('footer button').nth(3).click();
  await expect(panel.locator('footer [role="status"]')).toHaveText(/./);
  const address = await panel.locator('footer input').inputValue();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(address);

  await panel.locator('footer a').click();
  await page.waitForURL(address);
  await awake(page);
  await shows(page, at(2).id);
  await expect(page.locator('[data-all]')).toHaveText(String(wanted.length));
  panel = await openPanel(page, 'overview');
  const cards = () =>
    panel
      .locator('[data-slide]')
      .evaluateAll((links) => links.map((link) => (link as HTMLElement).dataset.slide));
  expect(await cards()).toEqual(wanted);
  await expect(panel.locator('a b')).toHaveText(wanted.map((_, index) => String(index + 1)));
  // What the deck leaves out can be ticked back in.
  await panel.locator('[aria-pressed]').click();
  expect(await cards()).toEqual(all.map(({ id }) => id));
  await expect(panel.locator('[data-slide]:checked')).toHaveCount(wanted.length);
  await panel.locator('footer button').first().click();
  await expect(panel.locator('footer input')).toHaveValue(/\/en\/slides\/$/);
});

test('a search in a short deck names what it leaves out, and leads nowhere there', async ({ page }) => {
  await openSlide(page, 'en', at(all.length - 1), `?scenes=${at(all.length - 1).scene}`);
  const panel = await openPanel(page, 'find');
  await find(panel, 'tsinghua');
  const outside = panel.locator('[role="option"][aria-disabled]');
  await expect(outside).not.toHaveCount(0);
  await outside.first().click({ force: true });
  await expect(panel).toBeVisible();
});

test('however a panel closes, the focus goes back to where it was', async ({ page }) => {
  await openSlide(page, 'en', at(3));
  for (const name of ['overview', 'find', 'cited'] as const) {
    const panel = page.locator(`dialog.${name}`);
    const ways: (() => Promise<unknown>)[] = [
      () => page.keyboard.press('Escape'),
      () => panel.locator('header .close').press('Enter'),
    ];
    if (name !== 'find') ways.push(() => page.keyboard.press(KEYS[name]));
    for (const close of ways) {
      await page.locator(`button[data-do="${name}"]`).press('Enter');
      await expect(panel).toBeVisible();
      if (name === 'cited') await panel.locator('li').first().waitFor();
      await close();
      await expect(panel).toHaveCount(0);
      expect(await focused(page)).toBe(name);
    }
  }
  await shows(page, at(3).id);
});

test('what does not come is told in words, and the rest stands', async ({ page, faults }) => {
  faults.expect(/find\.json/);
  faults.expect(/\.svg/);
  await openSlide(page, 'en', at(3));
  await page.route('**/find.json', (route) => route.abort());
  await page.route('**/pictures/**', (route) => route.abort());
  let panel = await openPanel(page, 'overview');
  await expect(panel.locator('a[data-slide]').nth(3)).toHaveText(/4\s*\S+/);
  await expect(panel.locator('a[data-slide]').nth(3).locator('img')).toHaveCount(0);
  await page.keyboard.press('Escape');
  panel = await openPanel(page, 'find');
  await expect(panel.getByRole('status')).toHaveText(/network/);
  await page.keyboard.press('Escape');
  await page.keyboard.press('c');
  const cited = await page.locator(`[data-step="${at(3).id}"] .cited`).textContent();
  await expect(page.locator('dialog.cited')).toContainText(cited ?? '?');
});
