import { expect, test } from 'vitest';
import { scenes } from '#story/index.ts';
import { chartLabel } from '#story/chart-labels.ts';
import { languages } from '#story/languages.ts';
import { wordsFor } from './in-page-lang.ts';
import { updated } from '#story/published.ts';
import { chartCitations, inBibtex } from './chart-citations.ts';
import { siteUrl } from './site.ts';

test('every chart and every step is cited in every style, by name, day and address', () => {
  for (const lang of languages) {
    for (const { id, steps } of scenes) {
      for (const step of [undefined, ...steps.map((one) => ({ id: one.id, said: `Step ${one.id}` }))]) {
        const cited = chartCitations(lang, id, step);
        const address = `${siteUrl}/${lang}/charts/${id}/${step ? `#${step.id}` : ''}`;
        for (const text of Object.values(cited)) {
          expect(text).toContain(address);
          expect(text).toContain(wordsFor(chartLabel(id), lang));
          if (step) expect(text).toContain(step.said);
        }
        expect(cited.gbt).toContain(`[EB/OL]. (${updated})[YYYY-MM-DD]. `);
        expect(cited.bibtex.split('{').length).toBe(cited.bibtex.split('}').length);
      }
    }
  }
});

test('APA has the day in its own order in English, and Chinese marks in Chinese', () => {
  expect(chartCitations('en', 'boom').apa).toMatch(
    /^One Minute\. \(\d{4}, [A-Z][a-z]+ \d+\)\. .+ \[Chart\]\. https/,
  );
  expect(chartCitations('zh', 'boom').apa).toMatch(/^一分钟（\d+年\d+月\d+日）。.+\[图表\]。https/);
});

test('keys of BibTeX are all different', () => {
  const keys = languages.flatMap((lang) =>
    scenes.flatMap(({ id, steps }) =>
      [undefined, ...steps.map((step) => ({ id: step.id, said: '' }))].map(
        (step) => /^@misc\{([\w-]+),/.exec(chartCitations(lang, id, step).bibtex)?.[1],
      ),
    ),
  );
  expect(keys).not.toContain(undefined);
  expect(new Set(keys).size).toBe(keys.length);
});

test('signs of TeX are escaped once, and nothing else is', () => {
  expect(inBibtex('40% of $1 & #2_{a}')).toBe('40\\% of \\$1 \\& \\#2\\_\\{a\\}');
  expect(inBibtex('a\\b~c^d')).toBe('a\\textbackslash{}b\\textasciitilde{}c\\textasciicircum{}d');
  expect(inBibtex('“¥10bn”, 一分钟')).toBe('“¥10bn”, 一分钟');
});

test('a scene without a name is refused by name', () => {
  expect(() => chartCitations('en', 'no-such-scene')).toThrow('no-such-scene');
});
