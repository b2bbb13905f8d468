/** Every figure in the words opens its evidence. */
import type { Page } from '@playwright/test';
import { open } from './arrive.ts';
import { expect, test } from './fixtures.ts';
import { builtPage, LANGUAGES, some, steps } from './story.ts';

const all = steps();
const withFacts = all.filter(({ id }) => {
  const html = builtPage('en/').split(`data-step="${id}"`)[1]?.split('data-step=')[0] ?? '';
  return /<a class="fact/.test(html);
});

/** Tabs until a figure in the words has the focus; tells its id. */
async function tabToFact(page: Page): Promise<string> {
  for (let tabs = 0; tabs < 40; tabs++) {
    await page.keyboard.press('Tab');
    const id = await page.evaluate(
      () => document.activeElement?.closest<HTMLElement>('a[data-fact]')?.dataset.fact,
    );
    if (id) return id;
  }
  throw new Error('40 tabs led to no figure');
}

const focused = (page: Page) =>
  page.evaluate(() => {
    const { activeElement } = document;
    return {
      fact: activeElement?.closest<HTMLElement>('a[data-fact]')?.dataset.fact,
      inCard: !!activeElement?.closest('dialog[data-card]'),
    };
  });

for (const [name, viewport] of Object.entries({
  desk: { width: 1280, height: 800 },
  phone: { width: 390, height: 844 },
})) {
  test.describe(name, () => {
    test.use({ viewport });
    for (const step of some(withFacts, 4, name === 'desk' ? 0 : 1)) {
      test(`${step.id}: a figure opens and closes by keyboard`, async ({ page }) => {
        await open(page, `en/#${step.id}`);
        const id = await tabToFact(page);
        const before = await page.evaluate(() => scrollY);
        await page.keyboard.press('Enter');
        const card = page.locator(`dialog[data-card="${id}"]`);
        await expect(card).toBeVisible();
        await expect(page.getByRole('dialog', { name: /./ })).toHaveCount(1);
        expect(await focused(page)).toEqual({ fact: undefined, inCard: true });
        await expect(card).toBeInViewport({ ratio: 0.99 });
        await expect(card).toContainText('¶');
        await page.keyboard.press('Escape');
        await expect(card).toHaveCount(0);
        expect(await focused(page)).toEqual({ fact: id, inCard: false });
        expect(await page.evaluate(() => scrollY)).toBe(before);
        await page.keyboard.press('Enter');
        await expect(card).toBeVisible();
        await page.keyboard.press('Enter');
        await expect(card, 'closed by its own button').toHaveCount(0);
        expect(await focused(page)).toEqual({ fact: id, inCard: false });
      });
    }
  });
}

for (const lang of LANGUAGES) {
  test(`${lang}: every figure opens its card, and its link leads to the sources page`, async ({ page }) => {
    test.slow();
    await page.goto(`${lang}/sources/`);
    const ids = new Set(await page.locator('[id]').evaluateAll((found) => found.map(({ id }) => id)));
    await open(page, `${lang}/`);
    const facts = await page.locator('a[data-fact]').evaluateAll((links) =>
      (links as HTMLAnchorElement[]).map(({ dataset, pathname, hash }) => ({
        id: dataset.fact ?? '',
        pathname,
        hash,
      })),
    );
    expect(facts.length).toBeGreaterThan(0);
    for (const { id, pathname, hash } of facts) {
      expect(pathname).toBe(`/${lang}/sources/`);
      expect(hash).toBe(`#${id}`);
      expect([...ids]).toContain(id);
    }
    // Some facts stand in a picture and its table only.
    for (const table of await page.locator('details.data-table').all())
      await table.evaluate((one: HTMLDetailsElement) => (one.open = true));
    const cited = [...new Set(facts.map(({ id }) => id))];
    expect(await page.evaluate(openEach, { ids: cited, lang })).toEqual([]);
  });
}

/** Runs in the page: opens the card of each fact by its first figure and puts it away. Tells what was wrong. */
async function openEach({ ids, lang }: { ids: string[]; lang: string }): Promise<string[]> {
  const frame = () => new Promise(requestAnimationFrame);
  const cards = () => [...document.querySelectorAll<HTMLElement>('dialog[data-card]')];
  const until = async (is: () => boolean) => {
    const begin = performance.now();
    while (!is() && performance.now() - begin < 5000) await frame();
    return is();
  };
  const wrong: string[] = [];
  for (const id of ids) {
    const link = document.querySelector<HTMLAnchorElement>(`a[data-fact="${id}"]`);
    link?.scrollIntoView({ block: 'center' });
    await frame();
    const box = link?.getClientRects()[0];
    const hit = box && document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
    if (!link || hit?.closest('a') !== link) wrong.push(`${id}: something lies over the figure`);
    link?.click();
    if (!(await until(() => cards().length === 1 && cards()[0]?.dataset.card === id))) {
      wrong.push(`${id}: no card of its own`);
      continue;
    }
    // A sheet moves in from below.
    await Promise.all((cards()[0]?.getAnimations({ subtree: true }) ?? []).map((one) => one.finished));
    const card = cards()[0];
    if (!card?.querySelector(`a[href$="sources/#${id}"]`)?.checkVisibility())
      wrong.push(`${id}: no way to the sources`);
    const inside = () => {
      const { top, left, bottom, right } = card?.getBoundingClientRect() ?? new DOMRect();
      return top >= 0 && left >= 0 && bottom <= innerHeight && right <= innerWidth && bottom > top;
    };
    if (!(await until(inside))) wrong.push(`${id}: the ${lang} card reaches out of the window`);
    document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    if (!(await until(() => cards().length === 0))) wrong.push(`${id}: the card stays`);
  }
  return wrong;
}

test('a card does not lie over its figure, and a press elsewhere closes it', async ({ page }) => {
  for (const step of some(withFacts, 6, 2)) {
    await open(page, `en/#${step.id}`);
    const link = page.locator(`[data-step="${step.id}"] a[data-fact]`).last();
    await link.click();
    const card = page.locator('dialog[data-card]');
    await expect(card).toBeVisible();
    const hidden = await link.evaluate((one) => {
      const over = document.querySelector('dialog[data-card]')?.getBoundingClientRect();
      return [...one.getClientRects()].some(
        (box) =>
          over &&
          box.right > over.left &&
          box.left < over.right &&
          box.bottom > over.top &&
          box.top < over.bottom,
      );
    });
    expect(hidden, `the card covers its figure in ${step.id}`).toBe(false);
    await page.mouse.click(1270, 790);
    await expect(card).toHaveCount(0);
  }
});

test('a press with a modifier follows the link as a link', async ({ page, context }) => {
  const step = withFacts[0];
  await open(page, `en/#${step?.id}`);
  const link = page.locator(`[data-step="${step?.id}"] a[data-fact]`).first();
  const [other] = await Promise.all([
    context.waitForEvent('page'),
    link.click({ modifiers: ['ControlOrMeta'] }),
  ]);
  await expect(other).toHaveURL(/\/en\/sources\/#/);
  await expect(page.locator('dialog[data-card]')).toHaveCount(0);
});
