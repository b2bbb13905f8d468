/** The reader's tools of the network: search, cards, paths, kinds, years, the list, by any hand. */
import type { Page } from '@playwright/test';
import { open } from './arrive.ts';
import { broken } from './broken.ts';
import { expect, test } from './fixtures.ts';
import { atRest, stateOf, wheelTo } from './reading.ts';
import { carried, figureFile, networkSteps, some, steps, type Step } from './story.ts';

interface Node {
  id: string;
  said: string;
  keys: string[];
}
const nodes = (figureFile('en', 'campus').data as { nodes?: Node[] }[]).flatMap((one) => one.nodes ?? []);
const all = networkSteps();
/** The step with most names: everybody who is looked for here is in it. */
/** Those that share one figure with the step of most names: with the panel open a reader may go from one to the next. */
const together = (): Step[] => {
  const figure = carried().find(({ id }) => id === whole.scene)?.figure;
  const own = carried().flatMap((one) => (one.figure === figure ? one.id : []));
  return all.filter(({ scene }) => own.includes(scene));
};
const whole = all.find(({ id }) => id === 'institute/count') as Step;

const SIZES = { desk: { width: 1440, height: 900 }, phone: { width: 390, height: 844 } } as const;
const ROUNDS = [
  ['en', 'desk'],
  ['zh', 'phone'],
  ['zh', 'desk'],
  ['en', 'phone'],
] as const;

const panel = (page: Page) => page.locator('.network-panel');
const field = (page: Page) => panel(page).getByRole('searchbox');
const card = (page: Page) => panel(page).locator('[data-card-of]');
const hand = (page: Page) => page.locator('[data-chart][data-hand]');
const hits = (page: Page) =>
  panel(page)
    .locator('[data-hit]')
    .evaluateAll((found) => (found as HTMLElement[]).map(({ dataset }) => dataset.hit ?? ''));
const inPicture = (page: Page, scene: string, attribute: 'node' | 'edge') =>
  page
    .locator(`[data-chart="${scene}"] svg [data-${attribute}]:not(.leaving)`)
    .evaluateAll(
      (found, attribute) => (found as HTMLElement[]).map(({ dataset }) => dataset[attribute] ?? '').sort(),
      attribute,
    );

async function explore(page: Page, lang: string, step: Step): Promise<string> {
  await open(page, `${lang}/#${step.id}`);
  const state = await stateOf(page, step);
  await page.locator(`[data-chart="${step.scene}"] .explore`).click();
  await expect(panel(page)).toBeVisible();
  return state;
}
async function pick(page: Page, name: string): Promise<void> {
  await field(page).fill(name);
  await field(page).press('Enter');
}

for (const [index, [lang, size]] of ROUNDS.entries()) {
  test.describe(`${lang}, ${size}`, () => {
    test.use({ viewport: SIZES[size] });

    test('a name is found in any script; what names nobody says so', async ({ page }) => {
      await explore(page, lang, whole);
      for (const query of ['zhipu', '智谱', '智譜', 'Zhipu AI']) {
        await field(page).fill(query);
        expect((await hits(page))[0], query).toBe('zhipu');
      }
      await field(page).fill('tang');
      expect(await hits(page)).toContain('tang-jie');
      await field(page).fill('杰');
      expect(await hits(page)).toContain('tang-jie');
      await field(page).fill('');
      for (const query of ['<script>alert(1)</script>', 'zzz', '唐'.repeat(10_000)]) {
        await field(page).fill(query);
        expect(await hits(page)).toEqual([]);
        const none = await panel(page).locator('.search .none').textContent();
        await expect(page.locator('.live [role="status"]').first()).toHaveText(none ?? '');
      }
      await expect(hand(page)).toHaveCount(0);
    });

    test('the chosen one stands apart, with every tie; a tie leads on, and a path is told', async ({
      page,
    }) => {
      const state = await explore(page, lang, whole);
      await pick(page, 'tangjie');
      await expect(card(page)).toHaveAttribute('data-card-of', 'tang-jie');
      await expect(hand(page)).toHaveCount(1);
      expect(await stateOf(page, whole)).not.toBe(state);
      const loud = await page
        .locator(`[data-chart] svg [data-edge].loud`)
        .evaluateAll((found) => (found as HTMLElement[]).map(({ dataset }) => dataset.edge ?? '').sort());
      const told = await card(page)
        .locator('[data-tie]')
        .evaluateAll((found) => (found as HTMLElement[]).map(({ dataset }) => dataset.tie ?? ''));
      expect(loud.length).toBeGreaterThan(0);
      expect(told).toEqual(expect.arrayContaining(loud));

      await card(page).locator('[data-tie*="zhipu"] .tie').click();
      await expect(card(page)).toHaveAttribute('data-card-of', 'zhipu');
      await pick(page, 'tang jie');
      await card(page).locator('.to-other').click();
      await pick(page, 'shengshu');
      await expect(panel(page).locator('.path-ties > li')).toHaveCount(2);
      await panel(page).locator('.card-of .pill').click();
      await expect(card(page)).toHaveAttribute('data-card-of', 'tang-jie');
      await panel(page).locator('.reset').click();
      await expect(hand(page)).toHaveCount(0);
      expect(await stateOf(page, whole)).toBe(state);
    });

    test('kinds and years take away and bring back; the undated stay, with their number', async ({
      page,
    }) => {
      const state = await explore(page, lang, whole);
      const before = await inPicture(page, whole.scene, 'edge');
      const founded = panel(page).locator('input[value="founded"]');
      const count = Number(await panel(page).locator('label:has([value="founded"]) .count').textContent());
      expect(count).toBe(before.filter((id) => id.split(':')[1] === 'founded').length);
      await founded.uncheck();
      await expect.poll(() => inPicture(page, whole.scene, 'edge')).toHaveLength(before.length - count);
      await founded.check();
      await expect(hand(page)).toHaveCount(0);

      const year = panel(page).getByRole('slider');
      const anytime = await year.getAttribute('aria-valuetext');
      await year.focus();
      for (let back = 0; back < 4; back++) await page.keyboard.press('ArrowLeft');
      await expect(year).toHaveAttribute('aria-valuetext', /2020/);
      await stateOf(page, whole);
      const early = await inPicture(page, whole.scene, 'edge');
      expect(early.length).toBeLessThan(before.length);
      const undated = Number(/\d+/.exec((await panel(page).locator('.undated').textContent()) ?? '')?.[0]);
      expect(undated).toBeGreaterThan(0);
      expect(undated).toBeLessThanOrEqual(early.length);
      await page.keyboard.press('Home');
      await expect(year).toHaveAttribute('aria-valuetext', /2015/);
      await page.keyboard.press('End');
      await expect(year).toHaveAttribute('aria-valuetext', anytime ?? '');
      await expect(hand(page)).toHaveCount(0);
      expect(await stateOf(page, whole)).toBe(state);
    });

    test('the list holds whom the picture holds, step by step with the panel open', async ({ page }) => {
      const [first, ...rest] = some(together(), 3, index) as [Step, ...Step[]];
      await explore(page, lang, first);
      await panel(page).locator('summary').click();
      // Over the picture the wheel turns the page; over the panel it would turn the panel.
      await page.mouse.move(SIZES[size].width * 0.7, 300);
      for (const step of [first, ...rest]) {
        if (step !== first) await wheelTo(page, step);
        await stateOf(page, step);
        await expect(panel(page)).toBeVisible();
        await expect
          .poll(async () => {
            const listed = await panel(page)
              .locator('[data-listed]')
              .evaluateAll((found) =>
                (found as HTMLElement[]).flatMap(({ dataset }) => dataset.listed?.split(' ') ?? []).sort(),
              );
            const drawn = await inPicture(page, step.scene, 'node');
            return { step: step.id, same: JSON.stringify(listed) === JSON.stringify([...new Set(drawn)]) };
          })
          .toEqual({ step: step.id, same: true });
      }
    });

    test('with the panel open a program finds nothing to object to', async ({ page }) => {
      await page.emulateMedia({ colorScheme: index % 2 ? 'dark' : 'light' });
      await explore(page, lang, whole);
      await panel(page).locator('summary').click();
      await pick(page, 'zhipu');
      await atRest(page);
      expect(await broken(page), 'a card').toEqual([]);
      await field(page).fill('zhang');
      expect(await broken(page), 'names found').toEqual([]);
    });

    test('the button covers no words, and the panel leaves the picture to see', async ({ page }) => {
      for (const step of some(all, 4, index)) {
        await page.goto('about:blank');
        await open(page, `${lang}/#${step.id}`);
        await stateOf(page, step);
        const covered = await page.evaluate((scene) => {
          const live = document.querySelector(`[data-chart="${scene}"]`);
          const button = live?.querySelector('.explore')?.getBoundingClientRect();
          if (!live || !button) return ['there is no button'];
          const range = document.createRange();
          return [...live.querySelectorAll('.over p, [data-label], .choices button, .ground text')]
            .filter((one) => {
              range.selectNodeContents(one);
              return [...range.getClientRects(), one.getBoundingClientRect()]
                .slice(one.matches('.over p') ? 0 : -1, one.matches('.over p') ? -1 : undefined)
                .some(
                  ({ left, right, top, bottom }) =>
                    left < button.right && right > button.left && top < button.bottom && bottom > button.top,
                );
            })
            .map((one) => one.textContent);
        }, step.scene);
        expect(covered, step.id).toEqual([]);
      }
      await page.locator('.live .explore').filter({ visible: true }).first().click();
      await expect(panel(page)).toBeVisible();
      const over = await page.evaluate(() => {
        const sheet = document.querySelector('.network-panel')?.getBoundingClientRect();
        if (!sheet) throw new Error('there is no panel');
        return [...document.querySelectorAll('.live [data-node]')].filter((one) => {
          const { left, right, top, bottom } = one.getBoundingClientRect();
          return left < sheet.right && right > sheet.left && top < sheet.bottom && bottom > sheet.top;
        }).length;
      });
      expect(over, 'nodes under the panel').toBe(0);
    });
  });
}

test('by keyboard alone: open, find, read, follow, list, close, and back where one was', async ({ page }) => {
  await open(page, `en/#${whole.id}`);
  await stateOf(page, whole);
  await page.locator('.live .explore').focus();
  await page.keyboard.press('Enter');
  await expect(field(page)).toBeFocused();
  await page.keyboard.type('zhang');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await expect(field(page)).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(field(page)).toHaveValue('');
  await page.keyboard.type('shengshu');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(panel(page).locator('.subject')).toBeFocused();
  await expect(card(page)).toHaveAttribute('data-card-of', 'shengshu');
  const cite = card(page).locator('[data-fact]').first();
  const fact = (await cite.getAttribute('data-fact')) ?? '';
  const top = await page.evaluate(() => scrollY);
  await cite.focus();
  await page.keyboard.press('Enter');
  const dialog = page.locator(`dialog[data-card="${fact}"]`);
  await expect(dialog).toBeInViewport({ ratio: 0.99 });
  expect(
    await dialog.evaluate((one) => {
      const { x, y, width, height } = one.getBoundingClientRect();
      return one.contains(document.elementFromPoint(x + width / 2, y + height / 2));
    }),
    'the fact lies over the panel',
  ).toBe(true);
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await expect(panel(page)).toBeVisible();
  expect(await page.evaluate(() => document.activeElement?.getAttribute('data-fact'))).toBe(fact);
  expect(await page.evaluate(() => scrollY), 'the page stays').toBe(top);
  await page.keyboard.press('Escape');
  await expect(panel(page)).toHaveCount(0);
  await expect(page.locator('.live .explore')).toBeFocused();
  await expect(hand(page), 'what was chosen stays').toHaveCount(1);
});

test('who is not in the picture is found, and said not to be there; whoever has no tie is shown so', async ({
  page,
}) => {
  await explore(page, 'en', whole);
  const drawn = await inPicture(page, whole.scene, 'node');
  const absent = nodes.find(({ id }) => id === 'robin-li');
  expect(drawn).not.toContain('robin-li');
  await pick(page, absent?.said ?? '');
  await expect(card(page)).toHaveAttribute('data-card-of', 'robin-li');
  await expect(card(page)).toContainText('not in this picture');
  await expect(card(page)).toContainText('no tie in the articles');
});

test('where the picture ends, the panel ends; the page scrolls under it', async ({ page }) => {
  await explore(page, 'en', whole);
  const boom = steps().find(({ scene }) => scene === 'boom') as Step;
  await wheelTo(page, boom);
  await expect(panel(page)).toHaveCount(0);
});
