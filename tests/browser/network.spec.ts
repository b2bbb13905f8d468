/** What a reader does in the picture of the network: point, press, walk by keyboard. */
import type { Locator, Page } from '@playwright/test';
import { open } from './arrive.ts';
import { expect, test } from './fixtures.ts';
import { place, stateOf } from './reading.ts';
import { LANGUAGES, networkSteps, some, type Step } from './story.ts';

const all = networkSteps();
const hub = all.find(({ id }) => id === 'institute/hub') as Step;

const chart = (page: Page, { scene }: Step) => page.locator(`[data-chart="${scene}"]`);
const picture = (page: Page, step: Step) => chart(page, step).getByRole('application');
const said = (page: Page, step: Step) => chart(page, step).getByRole('status');
const saidNow = async (page: Page, step: Step) => (await said(page, step).textContent())?.trim() ?? '';

/** Goes into the picture by its key. */
async function intoPicture(page: Page, step: Step): Promise<void> {
  await page.keyboard.press('e');
  await expect(picture(page, step)).toBeFocused();
  await expect(picture(page, step)).toHaveAttribute('tabindex', '0');
}

/** How many ties the picture draws at somebody. */
const tiesOf = (page: Page, step: Step, id: string) =>
  chart(page, step)
    .locator('[data-edge]')
    .evaluateAll(
      (found, id) =>
        (found as SVGElement[]).filter(({ dataset }) => {
          const [from, , to] = dataset.edge?.split(':') ?? [];
          return from === id || to === id;
        }).length,
      id,
    );

/** Turns to the right until a sentence is said; every turn says a place one further on. */
async function turnTo(page: Page, step: Step, sentence: string, placeOf: RegExp): Promise<string> {
  let before = 0;
  for (let turns = 0; turns < 60; turns++) {
    const last = await saidNow(page, step);
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => saidNow(page, step)).not.toBe(last);
    const now = await saidNow(page, step);
    const [, index = NaN, of = NaN] = (placeOf.exec(now) ?? []).map(Number);
    expect(index, now).toBe(before === of ? 1 : before + 1);
    before = index;
    expect(now.length).toBeLessThanOrEqual(120);
    if (now.startsWith(sentence)) return now;
  }
  throw new Error(`never said: ${sentence}`);
}

const words = {
  en: {
    place: /; (\d+) of (\d+)$/,
    arrived: (name: string, kind: string, n: number) =>
      `${name}, ${kind}, ${n} ${n === 1 ? 'tie' : 'ties'}; Tsinghua tie stated`,
    zhipu: ['Zhipu AI', 'company'],
    tang: ['Tang Jie', 'person'],
    shengshu: ['Shengshu Technology', 'company'],
    founded: 'Tang Jie founded Zhipu AI (one of the founders), June 2019; ',
    invested: 'Zhipu AI invested in Shengshu Technology (co-investor), March 2024; ',
    ended: 'Walk ended; the arrow keys scroll again',
    first: 'The walk began here',
    role: 'network',
  },
  zh: {
    place: /；第(\d+)条，共(\d+)条$/,
    arrived: (name: string, kind: string, n: number) => `${name}，${kind}，${n}条关系；文章写明与清华有关`,
    zhipu: ['智谱AI', '公司'],
    tang: ['唐杰', '人物'],
    shengshu: ['生数科技', '公司'],
    founded: '唐杰创办智谱AI（创始人之一），2019年6月；',
    invested: '智谱AI投资生数科技（跟投方），2024年3月；',
    ended: '走完了，方向键照常滚动页面',
    first: '从这里开始走的',
    role: '网络图',
  },
} as const;

for (const lang of LANGUAGES) {
  test(`${lang}: from Tang Jie to Shengshu by keyboard alone, said in words`, async ({ page }) => {
    const { place, arrived, zhipu, tang, shengshu, founded, invested, ended, first, role } = words[lang];
    await open(page, `${lang}/#${hub.id}`);
    const state = await stateOf(page, hub);
    const top = await page.evaluate(() => scrollY);
    const arrival = async ([name, kind]: readonly [string, string], id: string) =>
      arrived(name, kind, await tiesOf(page, hub, id));
    await intoPicture(page, hub);
    await expect(picture(page, hub)).toHaveAttribute('aria-roledescription', role);
    await expect(said(page, hub)).toHaveText('');

    await page.keyboard.press('Enter');
    await expect(said(page, hub), 'begins on the first that the step stresses').toHaveText(
      await arrival(zhipu, 'zhipu'),
    );
    await expect(page.locator('[data-chart][data-hand]')).toHaveCount(1);
    await page.keyboard.press('ArrowDown');
    await expect(said(page, hub)).toHaveText(first);
    await turnTo(page, hub, founded, place);
    await page.keyboard.press('Enter');
    await expect(said(page, hub)).toHaveText(await arrival(tang, 'tang-jie'));

    await turnTo(page, hub, founded, place);
    await page.keyboard.press('ArrowUp');
    await expect(said(page, hub)).toHaveText(await arrival(zhipu, 'zhipu'));
    const turned = await turnTo(page, hub, invested, place);
    expect(turned, 'an ordinal, from the ties that are drawn').toContain(
      String(await tiesOf(page, hub, 'zhipu')),
    );
    await page.keyboard.press('ArrowUp');
    await expect(said(page, hub)).toHaveText(await arrival(shengshu, 'shengshu'));
    await expect(chart(page, hub).locator('[data-node="shengshu"]')).toHaveClass(/held/);
    await expect(chart(page, hub).locator('[data-label="shengshu"]').first()).toBeVisible();

    await page.keyboard.press('Backspace');
    await expect(said(page, hub)).toHaveText(await arrival(zhipu, 'zhipu'));
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('ArrowRight');
    await expect(said(page, hub), 'the tie that led on is still turned to').toHaveText(turned);
    expect(await page.evaluate(() => scrollY), 'the page stays').toBe(top);

    await page.keyboard.press('Escape');
    await expect(said(page, hub)).toHaveText(ended);
    await expect(page.locator('[data-chart][data-hand]')).toHaveCount(0);
    expect(await stateOf(page, hub)).toBe(state);
    await page.keyboard.press('ArrowDown');
    await expect.poll(() => page.evaluate(() => scrollY), 'arrows scroll again').toBeGreaterThan(top);
  });
}

test('a walk ends with its step, and where the focus goes; keys of the page still work', async ({ page }) => {
  const next = all[all.indexOf(hub) + 1] as Step;
  await open(page, `en/#${hub.id}`);
  const state = await stateOf(page, hub);
  await intoPicture(page, hub);
  await page.keyboard.press('Enter');
  await page.keyboard.press('Home');
  await expect(said(page, hub)).toHaveText(/^Tsinghua University, university, \d+ ties?$/);
  await page.keyboard.press('j');
  await stateOf(page, next);
  expect((await place(page)).current).toEqual([next.id]);
  await expect(page.locator('[data-chart][data-hand]')).toHaveCount(0);
  await expect(said(page, next)).toHaveText('');
  await page.keyboard.press('k');
  expect(await stateOf(page, hub)).toBe(state);

  await expect(picture(page, hub), 'the focus stays in the picture').toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-chart][data-hand]')).toHaveCount(1);
  await page.keyboard.press('e');
  await expect(page.locator(`[data-step="${hub.id}"] :focus`), 'the same key leads back').toHaveCount(1);
  await expect(page.locator('[data-chart][data-hand]')).toHaveCount(0);
  expect(await stateOf(page, hub)).toBe(state);
});

test('Space selects the node stood on', async ({ page }) => {
  await open(page, `en/#${hub.id}`);
  await stateOf(page, hub);
  const top = await page.evaluate(() => scrollY);
  await intoPicture(page, hub);
  await page.keyboard.press('Enter');
  const walks = chart(page, hub).locator('.here');
  await expect(walks).toHaveCount(1);
  await page.keyboard.press('Space');
  await page.keyboard.press('Escape');
  await expect(picture(page, hub), 'the first Esc closes the card').toBeFocused();
  await expect(walks).toHaveCount(1);
  await page.keyboard.press('Escape');
  await expect(walks, 'the second ends the walk').toHaveCount(0);
  await expect(chart(page, hub).locator('[data-node="zhipu"]'), 'still selected').toHaveClass(/held/);
  expect(await page.evaluate(() => scrollY)).toBe(top);
});

/** The middle of a mark in the window. */
async function middle(mark: Locator): Promise<{ x: number; y: number }> {
  const box = await mark.boundingBox();
  if (!box) throw new Error('the mark has no box');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** Ids of what stands out. */
const near = (page: Page, step: Step, what: 'node' | 'edge' | 'label') =>
  chart(page, step)
    .locator(`[data-${what}].near`)
    .evaluateAll((found, what) => (found as SVGElement[]).map(({ dataset }) => dataset[what]), what);

test('under the pointer a node stands out with its ties and those at their ends, without a new layout', async ({
  page,
}) => {
  await open(page, `en/#${hub.id}`);
  const state = await stateOf(page, hub);
  const tang = await middle(chart(page, hub).locator('[data-node="tang-jie"]'));
  await page.mouse.move(tang.x + 9, tang.y - 9);
  await expect.poll(() => near(page, hub, 'edge')).toHaveLength(await tiesOf(page, hub, 'tang-jie'));
  expect(await near(page, hub, 'node')).toEqual(expect.arrayContaining(['tang-jie', 'zhipu']));
  expect(await near(page, hub, 'label')).toEqual(expect.arrayContaining(['tang-jie', 'zhipu']));
  await expect(chart(page, hub).locator('.name-tag'), 'its name is drawn').toHaveCount(0);
  await expect(page.locator('[data-chart][data-hand]')).toHaveCount(0);
  expect(await stateOf(page, hub)).toBe(state);

  const unnamed = await middle(chart(page, hub).locator('[data-node="zhipu-other-holdings-5"]'));
  await page.mouse.move(unnamed.x, unnamed.y);
  await expect(chart(page, hub).locator('.name-tag')).toHaveText(
    'Zhipu AI’s holdings, not named · counted · ties: 1',
  );
  await page.mouse.move(20, 400);
  await expect.poll(() => near(page, hub, 'node')).toEqual([]);
  await expect(chart(page, hub).locator('.name-tag')).toHaveCount(0);
});

test('a press selects a node, a second one or empty ground lets go, Shift adds one; ties open their evidence', async ({
  page,
}) => {
  await open(page, `en/#${hub.id}`);
  const state = await stateOf(page, hub);
  const node = (id: string) => chart(page, hub).locator(`[data-node="${id}"]`);
  const hand = page.locator('[data-chart][data-hand]');
  const at = async (id: string) => {
    const { x, y } = await middle(node(id));
    return [x + 6, y + 6] as const;
  };
  await page.mouse.click(...(await at('tang-jie')));
  await expect(node('tang-jie')).toHaveClass(/held/);
  await expect(page.locator('dialog[data-card]')).toHaveCount(0);
  await page.keyboard.down('Shift');
  await page.mouse.click(...(await at('shengshu')));
  await page.keyboard.up('Shift');
  await expect(node('shengshu')).toHaveClass(/held/);
  await expect(node('tang-jie')).toHaveClass(/held/);
  await page.mouse.click(...(await at('shengshu')));
  await expect(node('tang-jie')).not.toHaveClass(/held/);
  await page.mouse.click(...(await at('shengshu')));
  await expect(hand).toHaveCount(0);
  expect(await stateOf(page, hub)).toBe(state);

  await chart(page, hub).locator('[data-label="vidu"]').click();
  await expect(node('vidu')).toHaveClass(/held/);
  const ground = await chart(page, hub).locator('.ground-of-all').boundingBox();
  if (!ground) throw new Error('there is ground');
  await page.mouse.click(ground.x + ground.width - 4, ground.y + ground.height - 4);
  await expect(hand).toHaveCount(0);

  const tie = chart(page, hub).locator('[data-edge="zhipu:released:glm-4"]');
  const on = await tie.evaluate((path: SVGPathElement) => {
    const { x, y } = path
      .getPointAtLength(path.getTotalLength() * 0.6)
      .matrixTransform(path.getScreenCTM() as DOMMatrix);
    return { x, y };
  });
  await page.mouse.click(on.x, on.y);
  await expect(page.locator('dialog[data-card]')).toHaveCount(1);
  const { x, y } = await middle(node('tang-jie'));
  await page.mouse.click(x, y);
  await expect(page.locator('dialog[data-card]'), 'a node puts the card away').toHaveCount(0);
  await expect(node('tang-jie')).toHaveClass(/held/);
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  /** The middle of the small mark that stands most alone and that nothing covers. */
  const loneMark = (page: Page, step: Step) =>
    chart(page, step)
      .locator('[data-node]')
      .evaluateAll((found) => {
        const marks = found.map((one) => {
          const { x, y, width, height } = one.getBoundingClientRect();
          const id = (one as SVGElement).dataset.node ?? '';
          return { id, x: x + width / 2, y: y + height / 2, size: Math.max(width, height) };
        });
        const room = (one: (typeof marks)[number]) =>
          Math.min(
            ...marks.flatMap((other) => (other === one ? [] : Math.hypot(one.x - other.x, one.y - other.y))),
          );
        const lone = marks
          .filter(({ x, y, size }) => size < 24 && document.elementFromPoint(x, y)?.closest('.live'))
          .sort((one, other) => room(other) - room(one))[0];
        if (!lone) throw new Error('no small mark');
        return { ...lone, room: room(lone) };
      });

  // The last one has its network as a part of a larger picture.
  for (const step of new Set([...some(all, 3), ...all.slice(-1)])) {
    test(`${step.id}: a tap beside a mark selects it`, async ({ page }) => {
      await open(page, `en/#${step.id}`);
      await stateOf(page, step);
      const { id, x, y, room } = await loneMark(page, step);
      // Beside it, and not nearer to another.
      const beside = Math.min(10, room / 4);
      await page.touchscreen.tap(x - beside, y + beside);
      await expect(chart(page, step).locator('[data-node].held')).toHaveCount(1);
      await expect(chart(page, step).locator(`[data-node="${id}"]`)).toHaveClass(/held/);
      await expect(page.locator('dialog[data-card]')).toHaveCount(0);
    });
  }

  test(`${hub.id}: a swipe that starts on a mark scrolls the page`, async ({ page }) => {
    await open(page, `en/#${hub.id}`);
    await stateOf(page, hub);
    const { x, y } = await loneMark(page, hub);
    const before = await page.evaluate(() => scrollY);
    const glass = await page.context().newCDPSession(page);
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', by?: number) =>
      glass.send('Input.dispatchTouchEvent', {
        type,
        touchPoints: by === undefined ? [] : [{ x, y: y + by }],
      });
    await touch('touchStart', 0);
    for (let part = 1; part <= 10; part++) await touch('touchMove', 20 * part);
    await touch('touchEnd');
    await expect.poll(() => page.evaluate(() => scrollY)).toBeLessThan(before - 120);
    await expect(page.locator('[data-chart][data-hand]')).toHaveCount(0);
  });
});
