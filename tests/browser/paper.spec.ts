/** The story on paper: every step with its own picture, every cited fact with its numbered source. */
import { expect, test } from './fixtures.ts';
import { builtPage, PAGE_LANGUAGES, steps } from './story.ts';

test.use({ javaScriptEnabled: false });

for (const lang of PAGE_LANGUAGES) {
  test(`${lang}: the article has each step, its picture, and a source for every fact it cites`, async ({
    page,
  }) => {
    await page.emulateMedia({ media: 'print' });
    await page.goto(`${lang}/print/`);
    const read = await page.evaluate(() => {
      const text = (one: Element | null | undefined) => one?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
      return {
        told: [...document.querySelectorAll<HTMLElement>('.told')].map((step) => {
          const picture = step.querySelector<SVGSVGElement>('svg[data-picture]');
          const drawn = picture?.closest('figure');
          return {
            id: step.dataset.step,
            headline: text(step.querySelector('.headline')),
            words: text(step.querySelector('.words')).length,
            picture: picture?.dataset.picture,
            described: picture?.getAttribute('aria-label')?.length ?? 0,
            marks: picture?.querySelectorAll('*').length ?? 0,
            whole: drawn && getComputedStyle(drawn).breakInside === 'avoid',
            // A line of A4 with our margins has 960 pixels from top to bottom.
            high: step.getBoundingClientRect().height,
          };
        }),
        cited: [...document.querySelectorAll<HTMLAnchorElement>('.told a[data-fact]')].map((link) => ({
          fact: link.dataset.fact,
          number: text(link.nextElementSibling),
          note: link.getAttribute('href'),
        })),
        notes: [...document.querySelectorAll<HTMLLIElement>('.notes > li')].map((note) => ({
          fact: note.dataset.fact,
          id: note.id,
          value: note.value,
          text: text(note),
        })),
        articles: [...document.querySelectorAll('.articles .number')].map(text),
        stuck: [...document.querySelectorAll('body *')].filter((one) =>
          /fixed|sticky/.test(getComputedStyle(one).position),
        ).length,
      };
    });
    expect(read.told.map(({ id }) => id)).toEqual(steps(lang).map(({ id }) => id));
    for (const { id, headline, words, picture, described, marks, whole, high } of read.told) {
      expect(headline, id).not.toBe('');
      expect(words, id).toBeGreaterThan(15);
      expect(picture).toBe(id);
      expect(described, id).toBeGreaterThan(15);
      expect(marks, id).toBeGreaterThan(2);
      expect(whole, `${id} is cut by no page break`).toBe(true);
      expect(high, `${id} fits on a page`).toBeLessThan(960);
    }
    const story = new Set(
      [...builtPage(`${lang}/`).matchAll(/class="fact [^>]*data-fact="([^"]+)"/g)].map(([, id]) => id),
    );
    expect(new Set(read.cited.map(({ fact }) => fact))).toEqual(story);
    expect(read.notes.map(({ value }) => value)).toEqual(read.notes.map((_, index) => index + 1));
    for (const { fact, number, note } of read.cited) {
      const source = read.notes[Number(number) - 1];
      expect([source?.fact, `#${source?.id}`]).toEqual([fact, note]);
      const [article] = /\[\d\]|〔\d〕/.exec(source?.text ?? '') ?? [];
      expect(read.articles, source?.text).toContain(article);
      expect(source?.text.split(' · ').at(-1), `${fact}: who says so`).not.toBe('');
    }
    expect(read.stuck, 'furniture that stays in place').toBe(0);
  });

  test(`${lang}: the story’s own page prints its words alone and names the article`, async ({ page }) => {
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    await page.goto(`${lang}/`);
    await expect(page.locator('.for-paper a')).toBeVisible();
    await expect(page.locator('.for-paper a')).toHaveAttribute('href', 'print/');
    for (const furniture of [
      '.bar',
      '.dock',
      '.progress',
      '.sky',
      '.figure',
      '.share',
      '.hold',
      '.scene-foot',
    ])
      await expect(page.locator(furniture).filter({ visible: true }), furniture).toHaveCount(0);
    const ink = await page.evaluate(() =>
      [...document.querySelectorAll('.card p, .headline')]
        .filter((one) => one.checkVisibility() && !one.closest('.unseen, .meaning'))
        .map((one) => getComputedStyle(one).color),
    );
    expect(ink.length).toBeGreaterThan(steps(lang).length);
    for (const colour of new Set(ink)) {
      const [red = 255, green = 255, blue = 255] = (colour.match(/\d+/g) ?? []).map(Number);
      expect(Math.max(red, green, blue), `${colour} on white`).toBeLessThan(100);
    }
  });
}
