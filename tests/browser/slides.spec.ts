/** The talk: the same steps as the story, the same pictures, one at a time. */
import { open, settled } from './arrive.ts';
import { openSlide, shownSlide, slides, slideState } from './deck.ts';
import { expect, test } from './fixtures.ts';
import { LANGUAGES, some, steps } from './story.ts';

const all = slides();

test('every step of the story is a slide, in every language', () => {
  const story = steps().map(({ id }) => id);
  for (const lang of LANGUAGES) expect(slides(lang).map(({ id }) => id)).toEqual(story);
});

test('from a step to its slide with P, and back to the step with Escape', async ({ page }) => {
  for (const step of some(all, 5, 1)) {
    await page.goto('about:blank');
    await open(page, `en/#${step.id}`);
    await settled(page, step);
    await page.keyboard.press('p');
    await page.waitForURL(`**/en/slides/#${step.id}`);
    await settled(page, step);
    expect(await shownSlide(page)).toBe(step.id);
    await page.keyboard.press('Escape');
    await page.waitForURL(`**/en/#${step.id}`);
    await expect(page.locator('[aria-current="step"]')).toHaveAttribute('data-step', step.id);
  }
});

test('a key pressed in mid-transition lands on the end state', async ({ page }) => {
  const [first, , third] = all as [(typeof all)[0], (typeof all)[0], (typeof all)[0]];
  await openSlide(page, 'en', third);
  const wanted = await slideState(page, third);
  await openSlide(page, 'en', first);
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  expect(await slideState(page, third)).toBe(wanted);
  // There and back while everything is still on its way.
  for (const key of ['End', 'Home', 'PageDown', 'ArrowDown', 'ArrowUp', 'ArrowRight', ' '])
    await page.keyboard.press(key);
  expect(await slideState(page, third)).toBe(wanted);
});

test('the address follows, the history does not grow, and a reload stays', async ({ page }) => {
  await open(page, 'en/slides/');
  const length = await page.evaluate(() => history.length);
  const step = all[4] as (typeof all)[0];
  for (let press = 0; press < 4; press++) await page.keyboard.press('PageDown');
  await page.waitForURL(`**/en/slides/#${step.id}`);
  expect(await page.evaluate(() => history.length)).toBe(length);
  await page.reload();
  await settled(page, step);
  expect(await shownSlide(page)).toBe(step.id);
});

test('the language changes in place: same slide, same cover', async ({ page }) => {
  const step = all[8] as (typeof all)[0];
  await openSlide(page, 'en', step, `?scenes=${step.scene}`);
  const wanted = await slideState(page, step);
  await page.keyboard.press('b');
  await page.keyboard.press('l');
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-Hans');
  await settled(page, step);
  expect(await shownSlide(page)).toBe(step.id);
  expect(new URL(page.url()).pathname).toMatch(/\/zh\/slides\/$/);
  expect(new URL(page.url()).search).toBe(`?scenes=${step.scene}`);
  await expect(page.locator('.slides')).toHaveAttribute('data-cover', 'black');
  await page.keyboard.press('l');
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  expect(await slideState(page, step)).toBe(wanted);
});

test.describe('what an address may ask for', () => {
  test('a shorter deck has its own numbers, its own first and last slide', async ({ page }) => {
    await open(page, 'en/slides/?scenes=forecast,institute');
    const deck = all.filter(({ scene }) => scene === 'forecast' || scene === 'institute');
    for (const [index, step] of deck.entries()) {
      expect(await shownSlide(page)).toBe(step.id);
      await expect(page.locator('.folio')).toContainText(`${index + 1} / ${deck.length}`);
      await expect(page.locator('.closing')).toBeVisible({ visible: index === deck.length - 1 });
      await page.keyboard.press('PageDown');
    }
    await expect(page.locator('.slide:visible')).toHaveCount(1);
    expect(await shownSlide(page)).toBe(deck.at(-1)?.id);
  });

  test('minutes keep what is essential', async ({ page }) => {
    await open(page, 'en/slides/?minutes=5');
    await expect(page.locator('.slide[aria-current="step"]')).toHaveAttribute('data-essential', '');
    const count = Number(await page.locator('[data-all]').textContent());
    expect(count).toBe(await page.locator('.slide[data-essential]').count());
    expect(count).toBeLessThan(all.length);
  });

  for (const [address, leads] of [
    ['#institute/no-such-step', 'institute/names'],
    ['#no-such-scene/x', 'minute/horizon'],
    ['#%E0%A4%A', 'minute/horizon'],
    ['?scenes=boom#institute/names', 'boom/fall'],
    ['?scenes=minute#boom/club', 'minute/tick'],
  ] as const) {
    test(`${address} leads to ${leads}, and says so`, async ({ page }) => {
      await open(page, `en/slides/${address}`);
      expect(await shownSlide(page)).toBe(leads);
      await expect(page.locator('[data-told]')).toBeVisible();
    });
  }

  for (const query of [
    '?scenes=<img%20src=x%20onerror=alert(1)>',
    `?steps=${'a'.repeat(5000)}`,
    '?minutes=-1&autoplay=1e9&loop=2',
    '?scenes=&scenes=&minutes=0x10',
  ]) {
    test(`${query.slice(0, 40)} is ignored with one warning`, async ({ page }) => {
      const warnings: string[] = [];
      page.on('console', (message) => {
        if (message.type() === 'warning' && message.text().startsWith('One Minute'))
          warnings.push(message.text());
      });
      await open(page, `en/slides/${query}`);
      expect(await shownSlide(page)).toBe('minute/horizon');
      await expect(page.locator('[data-all]')).toHaveText(String(all.length));
      expect(warnings).toHaveLength(1);
    });
  }
});

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });
  for (const lang of LANGUAGES) {
    test(`${lang}: the deck can be read: every slide with its words, picture and sources`, async ({
      page,
    }) => {
      await page.goto(`${lang}/slides/`);
      for (const { id } of slides(lang)) {
        const slide = page.locator(`[data-step="${id}"]`);
        await expect(slide.locator('h2:visible')).toBeVisible();
        await expect(slide.locator('img')).toBeVisible();
        expect((await slide.locator('img').getAttribute('alt'))?.length).toBeGreaterThan(20);
      }
      await expect(page.locator('.closing svg')).toBeVisible();
    });
  }
});

test('a script that fails leaves the whole deck', async ({ page, faults }) => {
  faults.expect(/^request failed: .*\.js/);
  faults.expect(/Failed to load resource/);
  await page.route('**/*.js', (route) => route.abort());
  await page.goto('en/slides/');
  await expect(page.locator('.slide:visible')).toHaveCount(all.length);
});
