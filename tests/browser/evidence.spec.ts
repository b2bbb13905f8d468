/** Nothing is stated or drawn without a fact behind it. */
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { walk } from './reading.ts';
import { BUILD, LANGUAGES, PAGE_LANGUAGES, scenes } from './story.ts';

const register = JSON.parse(readFileSync(new URL('facts.json', BUILD), 'utf8')) as {
  facts: { id: string }[];
  events: { id: string; facts: string[] }[];
};
const known = new Set(register.facts.map(({ id }) => id));

/** The facts that each step's words cite, and the things they mention. */
const cited = (page: Page, attribute: 'data-fact' | 'data-ref') =>
  page.evaluate((attribute) => {
    const read = (step: Element) =>
      [...step.querySelectorAll(`[${attribute}]`)].flatMap(
        (one) => one.getAttribute(attribute)?.split(' ') ?? [],
      );
    return Object.fromEntries(
      [...document.querySelectorAll<HTMLElement>('[data-step]')].map((step) => [
        step.dataset.step ?? '',
        [...new Set(read(step))].sort(),
      ]),
    );
  }, attribute);

/** Pages that tell the story: to readers, to a room, to whoever speaks, on pages of others. */
const TOLD = [
  ...['', 'slides/', 'slides/speaker/', 'slides/print/'],
  ...scenes().map((scene) => `embed/${scene}/`),
];

/** Digits in the words of steps that no fact stands behind. */
const loose = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('[data-step]')].flatMap((step) => {
      const words = step.cloneNode(true) as HTMLElement;
      // Furniture: where facts come from, what the picture shows, how far the articles reach, what is counted off.
      for (const one of words.querySelectorAll(
        '[data-fact], .ref, .term, [data-description], .cited, .dateline, .opener, .number, .over, .under, .folio, .closing, cite, noscript, svg',
      ))
        one.remove();
      const found = /.{0,12}[0-9０-９%％].{0,12}/.exec(words.textContent ?? '');
      return found ? [`${step.dataset.step}: ${found[0]}`] : [];
    }),
  );

test.describe('in the raw HTML', () => {
  test.use({ javaScriptEnabled: false });

  for (const lang of PAGE_LANGUAGES) {
    test(`${lang}: every digit in words is a figure of the register`, async ({ page }) => {
      for (const path of TOLD) {
        await page.goto(`${lang}/${path}`);
        expect(await loose(page), path).toEqual([]);
      }
    });

    test(`${lang}: every fact that is cited is in the register`, async ({ page }) => {
      for (const path of TOLD) {
        await page.goto(`${lang}/${path}`);
        const ids = Object.values(await cited(page, 'data-fact')).flat();
        expect(ids.length).toBeGreaterThan(0);
        expect(ids.filter((id) => !known.has(id))).toEqual([]);
      }
    });
  }

  test('the languages cite the same facts and mention the same things', async ({ page }) => {
    for (const path of TOLD) {
      await page.goto(`en/${path}`);
      const english = [await cited(page, 'data-fact'), await cited(page, 'data-ref')];
      for (const lang of PAGE_LANGUAGES.slice(1)) {
        await page.goto(`${lang}/${path}`);
        expect([await cited(page, 'data-fact'), await cited(page, 'data-ref')], lang).toEqual(english);
      }
    }
  });

  test('the register of the sources page has every fact of the register for machines', async ({ page }) => {
    for (const lang of PAGE_LANGUAGES) {
      await page.goto(`${lang}/sources/`);
      const shown = new Set(await page.locator('[id]').evaluateAll((found) => found.map(({ id }) => id)));
      expect(
        [...known].filter((id) => !shown.has(id)),
        lang,
      ).toEqual([]);
    }
  });
});

test.use({ contextOptions: { reducedMotion: 'reduce' } });

test('every event of the timeline stands on facts, in the picture and in the list', async ({ page }) => {
  for (const lang of LANGUAGES) {
    await page.goto(`${lang}/timeline/`);
    await page.locator('[data-explorer][data-settled="true"]').waitFor();
    const [drawn, listed] = await page.evaluate(() => {
      const facts = (one: Element) => one.getAttribute('data-fact')?.split(' ') ?? [];
      return [
        [...document.querySelectorAll('[data-explorer] [data-event]')].map((one) => [
          one.getAttribute('data-event') ?? '',
          ...facts(one),
        ]),
        [...document.querySelectorAll('[data-row]')].map((row) => [
          row.id,
          ...[...row.querySelectorAll('a[data-fact]')].flatMap(facts),
        ]),
      ];
    });
    const inOrder = (all: string[][]) => all.map((one) => one.join(' ')).sort();
    expect(inOrder(drawn), lang).toEqual(inOrder(register.events.map(({ id, facts }) => [id, ...facts])));
    expect(inOrder(listed), lang).toEqual(inOrder(drawn));
    expect(drawn.flatMap(([, ...facts]) => facts).filter((id) => !known.has(id))).toEqual([]);
  }
});

for (const lang of LANGUAGES) {
  test(`${lang}: what is drawn has its facts, and what is mentioned is drawn`, async ({ page }) => {
    test.slow();
    await walk(page, lang, async (step) => {
      const { bare, ids, drawn } = await page.evaluate((scene) => {
        const chart = document.querySelector(`[data-chart="${scene}"]`);
        const marks = [
          ...(chart?.querySelectorAll<HTMLElement>('[data-event], [data-node], [data-edge], [data-mark]') ??
            []),
        ];
        const names = ({ dataset }: HTMLElement) => [dataset.event, dataset.node, dataset.edge, dataset.mark];
        const facts = [...(chart?.querySelectorAll('[data-fact]') ?? [])].flatMap(
          (one) => one.getAttribute('data-fact')?.split(' ') ?? [],
        );
        return {
          bare: marks.filter(({ dataset }) => !dataset.fact).map((one) => one.outerHTML.slice(0, 100)),
          ids: [...new Set(facts)],
          drawn: marks.filter((one) => !one.classList.contains('quiet')).flatMap(names),
        };
      }, step.scene);
      expect(bare, `${step.id}: marks without a fact`).toEqual([]);
      expect(
        ids.filter((id) => !known.has(id)),
        `${step.id}: unknown facts`,
      ).toEqual([]);
      const refs = (await cited(page, 'data-ref'))[step.id] ?? [];
      expect(
        refs.filter((ref) => !drawn.includes(ref)),
        `${step.id}: mentioned, not drawn in emphasis`,
      ).toEqual([]);
    });
  });
}
