/** Every picture in words, and every chart's data as a table, for those who do not see the picture. */
import { readFileSync } from 'node:fs';
import { expect, test } from './fixtures.ts';
import { BUILD, carried, PAGE_LANGUAGES, steps } from './story.ts';

test.use({ javaScriptEnabled: false });

const register = JSON.parse(readFileSync(new URL('facts.json', BUILD), 'utf8')) as {
  facts: { id: string }[];
};
const known = new Set(register.facts.map(({ id }) => id));
const unescaped = (text: string) =>
  text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&');

for (const lang of PAGE_LANGUAGES) {
  test(`${lang}: after the words of each step stands one description of its picture, and the same wherever it is shown`, async ({
    page,
  }) => {
    await page.goto(`${lang}/`);
    const read = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('[data-step]')].map((step) => {
        const found = [...step.querySelectorAll('[data-description]')];
        const prose = [...step.querySelectorAll('.headline, .card p:not([data-description], .step-foot p)')];
        return {
          id: step.dataset.step ?? '',
          count: found.length,
          text:
            found[0]?.textContent?.replace(found[0].querySelector('span')?.textContent ?? '', '').trim() ??
            '',
          last: prose.every(
            (one) => !found[0] || one.compareDocumentPosition(found[0]) & Node.DOCUMENT_POSITION_FOLLOWING,
          ),
          hidden: found[0]?.closest('[aria-hidden="true"], [hidden]') !== null,
          alt: step.querySelector('img[data-picture]')?.getAttribute('alt'),
        };
      }),
    );
    expect(read.map(({ id }) => id)).toEqual(steps(lang).map(({ id }) => id));
    for (const { id, count, text, last, hidden, alt } of read) {
      expect(count, id).toBe(1);
      expect(last, `${id}: after its words`).toBe(true);
      expect(hidden, id).toBe(false);
      expect(text.length, id).toBeGreaterThan(15);
      expect(text, id).not.toMatch(/\{|\}|undefined|NaN|\[object/);
      expect(/\p{Script=Han}/u.test(text), `${id} is in its language`).toBe(lang !== 'en');
      expect(alt, id).toBe(text);
      const svg = readFileSync(new URL(`pictures/${lang}/${id}.svg`, BUILD), 'utf8');
      expect(unescaped(/<desc>(.*?)<\/desc>/s.exec(svg)?.[1] ?? ''), id).toBe(text);
    }
    expect(new Set(read.map(({ text }) => text)).size, 'each picture has words of its own').toBe(read.length);
  });

  test(`${lang}: the data of every chart is a table with heads, and each row has its facts`, async ({
    page,
  }) => {
    await page.goto(`${lang}/`);
    // Rows that an earlier scene of the page has already are on the page of the scene's chart.
    const elsewhere = await page
      .locator('.scene-foot > a[href$="#data"]')
      .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
    for (const { id } of carried(lang)) {
      const there = elsewhere.find((href) => href.includes(`/charts/${id}/`));
      await page.goto(there ?? `${lang}/`);
      const table = page.locator(there ? '#data table' : `[data-scene="${id}"] table`);
      await expect(table, id).toHaveCount(1);
      const read = await table.evaluate((one: HTMLTableElement) => ({
        heads: [...one.querySelectorAll('thead th[scope="col"]')].map(
          (cell) => cell.textContent?.trim() ?? '',
        ),
        rows: [...one.querySelectorAll<HTMLElement>('tbody tr')].map((row) => ({
          name: row.querySelector('th[scope="row"]')?.textContent?.trim() ?? '',
          cells: row.children.length,
          facts: row.dataset.fact?.split(' ') ?? [],
        })),
      }));
      expect(read.heads.length, id).toBeGreaterThan(1);
      for (const head of read.heads) expect(head, id).not.toBe('');
      expect(read.rows.length, id).toBeGreaterThan(0);
      for (const row of read.rows) {
        expect(row.name, id).not.toBe('');
        expect(row.cells, `${id}: ${row.name}`).toBe(read.heads.length);
        expect(row.facts.length, `${id}: ${row.name}`).toBeGreaterThan(0);
        expect(row.facts.filter((fact) => !known.has(fact))).toEqual([]);
      }
    }
  });
}

test('tables have the same rows in every language', async ({ page }) => {
  const rows = async (lang: string) => {
    await page.goto(`${lang}/`);
    return page
      .locator('[data-scene] tbody tr')
      .evaluateAll((found) => found.map((row) => (row as HTMLElement).dataset.fact));
  };
  const english = await rows('en');
  for (const lang of PAGE_LANGUAGES.slice(1)) expect(await rows(lang)).toEqual(english);
});
