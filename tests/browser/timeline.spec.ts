/** The page of all dated events: moved by keys, buttons and hands, never by the wheel; whole without a script. */
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { open } from './arrive.ts';
import { broken } from './broken.ts';
import { expect, test } from './fixtures.ts';
import { BUILD, LANGUAGES } from './story.ts';

const { events } = JSON.parse(readFileSync(new URL('facts.json', BUILD), 'utf8')) as {
  events: { id: string; category: string; title: Record<string, string>; facts: string[] }[];
};

test.use({ contextOptions: { reducedMotion: 'reduce' } });

const live = (page: Page) => page.locator('[data-explorer]');
const picture = (page: Page) => page.getByRole('application');

/** Opens the page and waits until the picture is at rest. */
async function openTimes(page: Page, lang = 'en', rest = ''): Promise<void> {
  await open(page, `${lang}/timeline/${rest}`);
  await atRest(page);
}
const atRest = (page: Page) => page.locator('[data-explorer][data-settled="true"]').waitFor();

/** The stretch of time shown, in days since 1970, and the state of the picture. */
async function stretch(page: Page): Promise<{ from: number; to: number; length: number; state: string }> {
  await atRest(page);
  const {
    from = '',
    to = '',
    state = '',
  } = await live(page).evaluate((one: HTMLElement) => ({ ...one.dataset }));
  const [start, end] = [from, to].map((day) => Date.parse(day) / 86_400_000) as [number, number];
  return { from: start, to: end, length: end - start, state };
}
const listed = (page: Page) =>
  page.locator('[data-row]:not([hidden])').evaluateAll((rows) => rows.map(({ id }) => id).sort());
const drawn = (page: Page) =>
  page
    .locator('[data-explorer] [data-event]')
    .evaluateAll((found) => found.map((one) => one.getAttribute('data-event') ?? '').sort());
const query = (page: Page) => new URL(page.url()).searchParams;

test('keys zoom, move and walk while the picture has the focus, and are given back', async ({ page }) => {
  await openTimes(page);
  const whole = await stretch(page);
  expect(await listed(page)).toEqual(events.map(({ id }) => id).sort());
  expect(await drawn(page)).toEqual(await listed(page));

  await picture(page).focus();
  await page.keyboard.press('+');
  const near = await stretch(page);
  expect(near.length / whole.length).toBeCloseTo(0.5, 2);
  await page.keyboard.press('Shift+ArrowRight');
  const later = await stretch(page);
  expect(later.from).toBeGreaterThan(near.from);
  expect(later.length).toBe(near.length);
  await page.keyboard.press('-');
  expect((await stretch(page)).length).toBeGreaterThan(near.length);

  const said = page.locator('[data-says]');
  await page.keyboard.press('End');
  await expect(said).toContainText(String(events.length));
  const last = await live(page).getAttribute('data-held');
  await page.keyboard.press('ArrowRight');
  await expect(live(page)).toHaveAttribute('data-held', last ?? '');
  await page.keyboard.press('ArrowLeft');
  await expect(live(page)).not.toHaveAttribute('data-held', last ?? '');
  const held = (await live(page).getAttribute('data-held')) ?? '';
  const event = events.find(({ id }) => id === held);
  await expect(said).toContainText(event?.title.en ?? '?');
  expect(((await said.textContent()) ?? '').length).toBeLessThanOrEqual(120);

  await page.keyboard.press('Enter');
  await expect(page.locator('dialog[data-card]')).toHaveAttribute('data-card', event?.facts[0] ?? '');
  await page.keyboard.press('Escape');
  await expect(page.locator('dialog[data-card]')).toHaveCount(0);
  await page.keyboard.press('0');
  expect(await stretch(page), 'the same picture by any route').toEqual(whole);
  await page.keyboard.press('Escape');
  await expect(picture(page)).not.toBeFocused();
  await expect(live(page)).not.toHaveAttribute('data-held', /./);
  const top = await page.evaluate(() => scrollY);
  await page.keyboard.press('ArrowDown');
  await expect.poll(() => page.evaluate(() => scrollY), 'arrows scroll again').toBeGreaterThan(top);
});

test('buttons zoom, dragging moves, the wheel scrolls the page', async ({ page }) => {
  await openTimes(page);
  await page.locator('[data-zoom="days"]').click();
  expect(await stretch(page)).toMatchObject({ length: 16 });
  await expect(page.locator('[data-zoom="days"]')).toHaveAttribute('aria-pressed', 'true');
  await page.locator('[data-zoom="out"]').click();
  const before = await stretch(page);
  expect(before.length).toBe(32);

  await picture(page).evaluate((one) => one.scrollIntoView({ block: 'center' }));
  const box = await picture(page).boundingBox();
  if (!box) throw new Error('the picture has no place');
  const [x, y] = [box.x + box.width * 0.6, box.y + box.height * 0.5];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x - 60, y + 2, { steps: 3 });
  await page.mouse.move(x - 200, y + 2, { steps: 3 });
  await page.mouse.up();
  const after = await stretch(page);
  expect(after.from, 'time came along').toBeGreaterThan(before.from);
  expect(after.length).toBe(before.length);
  await expect(page.locator('dialog[data-card]'), 'a drag presses nothing').toHaveCount(0);

  const top = await page.evaluate(() => scrollY);
  await page.mouse.wheel(0, 120);
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(top);
  expect(await stretch(page)).toEqual(after);
  expect(await picture(page).evaluate((one) => getComputedStyle(one).touchAction)).toBe('pan-y');
});

for (const lang of LANGUAGES) {
  const other = LANGUAGES.find((one) => one !== lang) ?? lang;

  test(`${lang}: filter, search and stretch work together and stay in the address`, async ({ page }) => {
    await openTimes(page, lang);
    await page.locator('[name="category"][value="people"]').check({ force: true });
    const people = events.filter(({ category }) => category === 'people');
    await expect.poll(() => listed(page)).toEqual(people.map(({ id }) => id).sort());
    await page.keyboard.press('/');
    for (const words of ['yang zhilin', 'yangzhilin', '杨植麟']) {
      await page.locator('[data-times-bar] input[type="search"]').fill(words);
      expect(await listed(page), words).toContain('moonshot-founded');
      expect(await listed(page)).not.toContain('cloudwalk-founded');
    }
    await page.locator('[data-zoom="rush"]').click();
    await atRest(page);
    expect(await drawn(page)).toEqual(await listed(page));
    expect(Object.fromEntries(query(page))).toEqual({
      q: '杨植麟',
      category: 'people',
      from: '2023-01-01',
      to: '2024-07-01',
    });
    const [shown, { state }] = [await listed(page), await stretch(page)];
    await page.reload();
    await atRest(page);
    expect(await listed(page), 'after a reload').toEqual(shown);
    expect((await stretch(page)).state).toBe(state);
    await page.locator(`a[data-language="${other}"]`).first().click();
    await page.waitForURL(`**/${other}/timeline/**`);
    await atRest(page);
    expect(await listed(page), `in ${other}`).toEqual(shown);
    await page.locator('[data-reset]').click();
    await expect.poll(async () => (await listed(page)).length).toBe(events.length);
    expect(new URL(page.url()).search).toBe('');
  });
}

test('hostile values are left out with one warning, and an event asked for is shown', async ({ page }) => {
  const warnings: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'warning') warnings.push(message.text());
  });
  await openTimes(page, 'en', '?from=2024-99-01&to=%3Cscript%3E&category=evil&x=1#vidu-released');
  expect(warnings).toHaveLength(1);
  expect(await listed(page)).toHaveLength(events.length);
  await expect(page.locator('#vidu-released')).toBeInViewport();
  await expect(live(page)).toHaveAttribute('data-held', 'vidu-released');

  await page.locator('#vidu-released [data-show]').click();
  expect((await stretch(page)).length).toBeLessThan(100);
  await expect(page.locator('a.name-tag')).toBeInViewport();
  await page.locator('[data-explorer] .band[data-event="vidu-released"]').click({ force: true });
  await expect(page.locator('dialog[data-card]')).toBeVisible();
});

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });
  for (const lang of LANGUAGES) {
    test(`${lang}: the whole list with its evidence, and one settled picture`, async ({ page }) => {
      await page.goto(`${lang}/timeline/`);
      const rows = await page.locator('[data-row]').evaluateAll((found) =>
        found.map((row) => ({
          id: row.id,
          title: row.querySelector('h4')?.textContent?.trim(),
          facts: [...row.querySelectorAll('a[data-fact]')].map((one) => one.getAttribute('data-fact')),
          links: [...row.querySelectorAll<HTMLAnchorElement>('a[data-fact]')].map(({ hash }) =>
            hash.slice(1),
          ),
        })),
      );
      const expected = events.map(({ id, title, facts }) => ({
        id,
        title: title[lang],
        facts,
        links: facts,
      }));
      const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);
      expect(rows.sort(byId)).toEqual(expected.sort(byId));
      const still = page.locator('.at-rest').filter({ visible: true });
      await expect(still).toHaveCount(1);
      await expect(still.locator('[data-event]')).toHaveCount(events.length);
      await expect(page.locator('.filter, .zoom, [data-show]').filter({ visible: true })).toHaveCount(0);
    });
  }
});

test.describe('on a small phone', () => {
  test.use({ viewport: { width: 320, height: 640 }, hasTouch: true, colorScheme: 'dark' });
  test('nothing scrolls sideways, a tap names before it opens, rules of access hold', async ({ page }) => {
    await openTimes(page, 'zh');
    const [wide, room] = await page.evaluate(() => {
      const { scrollWidth, clientWidth } = document.documentElement;
      return [scrollWidth, clientWidth];
    });
    expect(wide).toBe(room);
    const small = await page.locator('.zoom button, .chip').evaluateAll((found) =>
      found
        .map((one) => one.getBoundingClientRect())
        .filter(({ width, height }) => width < 44 || height < 44)
        .map(({ width, height }) => [width, height]),
    );
    expect(small, 'thumbs').toEqual([]);
    const mark = page.locator('[data-explorer] .band[data-event="cloudwalk-founded"]');
    await mark.tap({ force: true });
    await expect(page.locator('a.name-tag')).toBeVisible();
    await expect(page.locator('dialog[data-card]')).toHaveCount(0);
    await page.evaluate(() => document.querySelector('[data-events]')?.remove());
    expect(await broken(page)).toEqual([]);
    await page.locator('a.name-tag').tap();
    await expect(page.locator('dialog[data-card]')).toBeVisible();
  });
});

test('the sources page leads from a fact to its events', async ({ page }) => {
  await page.goto('en/sources/');
  const links = await page
    .locator('.steps a[href^="../timeline/#"]')
    .evaluateAll((found) => found.map((one) => (one as HTMLAnchorElement).hash.slice(1)));
  expect(new Set(links)).toEqual(new Set(events.map(({ id }) => id)));
});
