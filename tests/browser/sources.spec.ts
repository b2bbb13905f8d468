/** The register for people: everything in it is on the page, has an address, and can be found. */
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { open } from './arrive.ts';
import { broken } from './broken.ts';
import { expect, test } from './fixtures.ts';
import { BUILD, LANGUAGES, some, steps } from './story.ts';

interface Fact {
  id: string;
  source: string | null;
  paragraph: number | null;
  kind: string;
  theme: string;
  text: Record<string, string>;
}
const register = JSON.parse(readFileSync(new URL('facts.json', BUILD), 'utf8')) as {
  facts: (Fact & { formula?: string })[];
  conflicts: ({ id: string; facts: string[]; shows: string[] } & Record<
    'question' | 'choice' | 'why',
    Record<string, string>
  >)[];
  entities: { id: string; name: Record<string, string>; pinyin: string; facts?: string[] }[];
};
const { facts, conflicts } = register;
const sums = new Set(facts.filter(({ formula }) => formula).map(({ id }) => id));

/** Opens the page and waits until its filters answer. */
async function openSources(page: Page, lang: string, rest = ''): Promise<void> {
  await open(page, `${lang}/sources/${rest}`);
  await page.locator('[data-filter-bar][data-awake]').waitFor({ state: 'attached' });
}

/** Ids of the facts that are listed. */
const listed = (page: Page) =>
  page.locator('[data-row]:not([hidden])').evaluateAll((rows) => rows.map(({ id }) => id));

/** Leaves one row and one conflict of each make: hundreds of the same kind cost a checker minutes. */
const thin = (page: Page) =>
  page.evaluate(() => {
    const makes = new Set<string>();
    for (const one of document.querySelectorAll('[data-row], [data-conflict]')) {
      const parts = [...one.querySelectorAll('p, table, del, ins, .mark')].map(({ className }) => className);
      const make = [one.className, ...new Set(parts), one.querySelectorAll('table').length > 1].join();
      if (makes.has(make)) one.remove();
      else makes.add(make);
    }
  });

const bar = (page: Page) => page.locator('[data-filter-bar]');
const search = (page: Page) => bar(page).locator('input');

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });

  for (const lang of LANGUAGES) {
    test(`${lang}: every fact is listed with its words, kind and paragraph, under its id`, async ({
      page,
    }) => {
      await page.goto(`${lang}/sources/`);
      const rows = await page.locator('[data-row]').evaluateAll((found) =>
        (found as HTMLElement[]).map((row) => ({
          id: row.id,
          text: row.querySelector('.text')?.textContent,
          kind: row.dataset.kind,
          theme: row.dataset.theme,
          article: row.dataset.article,
          paragraph: /\d+/.exec(row.querySelector('.how a')?.textContent ?? '')?.[0] ?? null,
          sum: row.querySelector('table') !== null,
          mail: row.querySelector<HTMLAnchorElement>('a[href^="mailto:"]')?.href.includes(row.id),
        })),
      );
      const expected = facts.map(({ id, text, kind, theme, source, paragraph }) => ({
        id,
        text: text[lang],
        kind,
        theme,
        article: source ?? 'ours',
        paragraph: paragraph === null ? null : String(paragraph),
        sum: sums.has(id),
        mail: true,
      }));
      const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);
      expect(rows.sort(byId)).toEqual(expected.sort(byId));
      await expect(bar(page), 'no control that does nothing').toBeHidden();
    });

    test(`${lang}: every conflict stands with all its facts, our choice, why, and its sums`, async ({
      page,
    }) => {
      await page.goto(`${lang}/sources/`);
      const shown = await page.locator('[data-conflict]').evaluateAll((found) =>
        (found as HTMLElement[]).map((one) => ({
          id: one.id,
          said: one.textContent?.replace(/\s+/g, ' ') ?? '',
          facts: [...one.querySelectorAll<HTMLElement>('.sides > [data-fact]')].map(
            ({ dataset }) => dataset.fact ?? '',
          ),
          links: [...one.querySelectorAll<HTMLAnchorElement>('.sides a')].map(({ hash }) => hash.slice(1)),
          sums: one.querySelectorAll('table').length,
        })),
      );
      expect(shown.map(({ id }) => id).sort()).toEqual(conflicts.map(({ id }) => `conflict/${id}`).sort());
      for (const { id, facts, shows, question, choice, why } of conflicts) {
        const one = shown.find((each) => each.id === `conflict/${id}`);
        const touched = [...new Set([...facts, ...shows])];
        expect(one?.facts, id).toEqual(touched);
        expect(one?.links, id).toEqual(touched);
        for (const words of [question, choice, why]) expect(one?.said, id).toContain(words[lang]);
        const own = touched.filter((fact) => sums.has(fact)).length;
        expect(one?.sums ?? 0, `${id}: sums with their steps`).toBeGreaterThanOrEqual(own);
      }
    });

    test(`${lang}: an address leads to its fact or conflict`, async ({ page }) => {
      const ids = [...some(facts, 4), ...some(facts, 3, 1)].map(({ id }) => id);
      for (const id of [...ids, ...some(conflicts, 3).map((one) => `conflict/${one.id}`)]) {
        await page.goto('about:blank');
        await page.goto(`${lang}/sources/#${id}`);
        const target = page.locator(`[id="${id}"]:target`);
        await expect(target, id).toBeInViewport();
      }
    });
  }
});

test('the story is linked from the facts it uses', async ({ page }) => {
  const known = new Set(steps().map(({ id }) => id));
  await page.goto('en/sources/');
  const links = await page
    .locator('.steps a[href*="../#"]')
    .evaluateAll((found) =>
      (found as HTMLAnchorElement[]).map(({ pathname, hash }) => ({ pathname, step: hash.slice(1) })),
    );
  expect(links.length).toBeGreaterThan(steps().length);
  expect(links.filter(({ pathname, step }) => pathname !== '/en/' || !known.has(step))).toEqual([]);
});

for (const lang of LANGUAGES) {
  const other = LANGUAGES.find((one) => one !== lang) ?? lang;

  test(`${lang}: facts are found by keyboard, in both languages, by name, pinyin and id`, async ({
    page,
  }) => {
    await openSources(page, lang);
    await page.keyboard.press('/');
    await expect(search(page)).toBeFocused();
    await page.keyboard.type('a/b');
    await expect(search(page), 'no shortcut while typing').toHaveValue('a/b');
    await page.keyboard.press('Escape');
    await expect(search(page)).toHaveValue('');
    expect(await listed(page)).toHaveLength(facts.length);

    for (const { id, text } of some(facts, 4)) {
      for (const words of [id, text[lang], text[other]]) {
        await search(page).fill(words ?? '');
        expect(await listed(page), words).toContain(id);
      }
    }
    const named = register.entities.filter(({ facts = [] }) => facts.length > 0);
    expect(named.length).toBeGreaterThan(0);
    for (const { name, pinyin, facts = [] } of some(named, 4)) {
      for (const words of [name[other] ?? '', pinyin, pinyin.replaceAll(' ', '')]) {
        await search(page).fill(words);
        expect(await listed(page), words).toEqual(expect.arrayContaining(facts));
      }
    }
    await search(page).fill('qqqqqq');
    expect(await listed(page)).toEqual([]);
    await expect(bar(page).locator('.none')).toBeVisible();
    await expect(bar(page).getByRole('status')).toHaveText(
      (await bar(page).locator('.none').textContent()) ?? '',
    );
  });

  test(`${lang}: filters work by keyboard, together, and stay in the address`, async ({ page }) => {
    await openSources(page, lang);
    await search(page).focus();
    const fits = new Set(facts.map(({ id }) => id));
    for (const [field, of] of [
      ['article', ({ source }: Fact) => source ?? 'ours'],
      ['kind', ({ kind }: Fact) => kind],
      ['theme', ({ theme }: Fact) => theme],
    ] as const) {
      await page.keyboard.press('Tab');
      const select = bar(page).locator(`select[name="${field}"]`);
      await expect(select).toBeFocused();
      await page.keyboard.press('ArrowDown');
      const value = await select.inputValue();
      expect(value).not.toBe('');
      for (const fact of facts) if (of(fact) !== value) fits.delete(fact.id);
      expect(new Set(await listed(page)), field).toEqual(fits);
      expect(new URL(page.url()).searchParams.get(field)).toBe(value);
    }
    const before = await page.evaluate(() => history.length);
    const address = page.url();
    expect(address).toMatch(/#facts$/);

    await page.goto('about:blank');
    await openSources(page, lang, new URL(address).search);
    expect(new Set(await listed(page)), 'opened again').toEqual(fits);
    await page.locator(`a[data-language="${other}"]`).first().click();
    await page.locator('[data-filter-bar][data-awake]').waitFor({ state: 'attached' });
    expect(new Set(await listed(page)), `in ${other}`).toEqual(fits);
    expect(before, 'no entries in the history').toBeLessThanOrEqual(3);

    await bar(page).locator('[data-reset]').press('Enter');
    expect(await listed(page)).toHaveLength(facts.length);
    expect(new URL(page.url()).search).toBe('');
    await expect(bar(page).getByRole('status')).toHaveText(new RegExp(String(facts.length)));
  });

  test(`${lang}: a fact asked for by its address is shown, whatever was filtered`, async ({ page }) => {
    const stated = some(
      facts.filter(({ kind }) => kind === 'stated'),
      2,
    );
    for (const { id } of stated) {
      await page.goto('about:blank');
      await openSources(page, lang, `?kind=derived#${id}`);
      await expect(page.locator(`[id="${id}"]`)).toBeInViewport();
      expect(await listed(page)).toHaveLength(facts.length);
      await expect(bar(page).locator('select[name="kind"]')).toHaveValue('');
    }
    const link = page.locator('[data-conflict] .sides a').last();
    const id = decodeURIComponent(((await link.getAttribute('href')) ?? '').slice(1));
    await search(page).fill('qqqqqq');
    await link.click();
    await expect(page.locator(`[id="${id}"]:target`)).toBeInViewport();
  });

  for (const colorScheme of ['light', 'dark'] as const) {
    test.describe(colorScheme, () => {
      test.use({ colorScheme, viewport: { width: colorScheme === 'light' ? 1280 : 320, height: 720 } });
      test(`${lang}: no rule of access is broken, with and without filters`, async ({ page }) => {
        test.slow();
        await openSources(page, lang);
        await thin(page);
        expect(await broken(page), 'all').toEqual([]);
        await search(page).fill('qqqqqq');
        expect(await broken(page, ['[data-filter-bar]']), 'nothing found').toEqual([]);
      });
    });
  }

  test(`${lang}: a filtered list fits a small phone`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    for (const query of ['?article=ours', '?q=qqqqqq']) {
      await page.goto('about:blank');
      await openSources(page, lang, query);
      const [wide, room] = await page.evaluate(() => {
        const { scrollWidth, clientWidth } = document.documentElement;
        return [scrollWidth, clientWidth];
      });
      expect(wide, query).toBe(room);
    }
  });
}

test('facts far down are found at once, and stay where they are', async ({ page }) => {
  for (const { id } of some(facts, 5, 2)) {
    await page.goto('about:blank');
    await openSources(page, 'en', `#${id}`);
    await page.evaluate(() => document.fonts.ready);
    const row = page.locator(`[id="${id}"]`);
    await expect(row).toBeInViewport({ ratio: 0.9 });
    // Once the letters are there, nothing moves any more, however long one looks.
    const tops = await row.evaluate(async (one) => {
      const seen: number[] = [];
      for (let frame = 0; frame < 60; frame++) {
        await new Promise(requestAnimationFrame);
        seen.push(Math.round(one.getBoundingClientRect().top));
      }
      return seen.slice(10);
    });
    expect([...new Set(tops)], id).toHaveLength(1);
    await expect(row).toBeInViewport({ ratio: 0.9 });
  }
});

test('a script that never comes leaves the list whole', async ({ page, faults }) => {
  faults.expect(/_app\/immutable/);
  await page.route(/_app\/immutable\/.*\.js$/, (route) => route.abort());
  await page.goto('en/sources/');
  expect(await listed(page)).toHaveLength(facts.length);
});
