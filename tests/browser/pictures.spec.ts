/** The settled picture of every step as a file that stands alone. */
import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from './fixtures.ts';
import { BUILD, builtPage, PAGE_LANGUAGES, steps, TAGS } from './story.ts';

const file = (lang: string, id: string, ending: string) => new URL(`pictures/${lang}/${id}.${ending}`, BUILD);

for (const lang of PAGE_LANGUAGES) {
  test(`${lang}: every step has a drawing that stands alone`, async ({ page }) => {
    await page.goto('about:blank');
    const titles = new Set<string>();
    for (const { id } of steps(lang)) {
      expect(existsSync(file(lang, id, 'svg')), `${id}.svg`).toBe(true);
      const svg = readFileSync(file(lang, id, 'svg'), 'utf8');
      const read = await page.evaluate((text) => {
        const document = new DOMParser().parseFromString(text, 'image/svg+xml');
        const root = document.documentElement;
        const said = (name: string) => root.querySelector(`:scope > ${name}`)?.textContent?.trim() ?? '';
        const all = [...root.querySelectorAll('*'), root];
        return {
          wrong: root.querySelector('parsererror')?.textContent ?? '',
          size: [root.getAttribute('width'), root.getAttribute('height'), root.getAttribute('viewBox')].join(
            ' ',
          ),
          title: said('title'),
          desc: said('desc'),
          language: root.getAttribute('xml:lang'),
          metadata: Object.fromEntries(
            [...root.querySelectorAll(':scope > metadata *')].flatMap(
              ({ localName, children, textContent }) =>
                children.length ? [] : [[localName, textContent ?? '']],
            ),
          ),
          texts: root.querySelectorAll('text, script, foreignObject, image').length,
          marks: root.querySelectorAll('path, rect, circle, line, polygon').length,
          outward: all.flatMap(({ attributes }) =>
            [...attributes]
              .filter(
                ({ name, value }) =>
                  !name.startsWith('xmlns') &&
                  (/https?:|url\((?!["']?#)/.test(value) || (/href$/.test(name) && !value.startsWith('#'))),
              )
              .map(({ name, value }) => `${name}=${value.slice(0, 60)}`),
          ),
          unresolved: (text.match(/var\(--[\w-]+|color-mix\(|NaN|undefined/g) ?? []).slice(0, 3),
        };
      }, svg);
      expect(read, id).toMatchObject({
        wrong: '',
        size: '1200 675 0 0 1200 675',
        texts: 0,
        outward: [],
        unresolved: [],
      });
      expect(read.title, `title of ${id}`).not.toBe('');
      expect(read.desc.length, `description of ${id}`).toBeGreaterThan(15);
      expect(read.language, id).toBe(TAGS[lang]);
      expect(read.metadata, id).toEqual({
        language: read.language,
        source: expect.stringMatching(new RegExp(`^https?://.*/${lang}/at/${id}/$`)) as unknown,
        rights: 'MIT',
        identifier: expect.stringMatching(/^[a-z\d-]+( [a-z\d-]+)*$/) as unknown,
      });
      expect(read.marks, `marks of ${id}`).toBeGreaterThan(3);
      titles.add(`${read.title} ${read.desc}`);
    }
    expect(titles.size).toBe(steps(lang).length);
  });

  test(`${lang}: every step has a picture of 1200 × 675 at two pixels each way, and no two are alike`, () => {
    const seen = new Set<string>();
    for (const { id } of steps(lang)) {
      expect(existsSync(file(lang, id, 'png')), `${id}.png`).toBe(true);
      const png = readFileSync(file(lang, id, 'png'));
      expect(png.subarray(1, 4).toString(), id).toBe('PNG');
      expect([png.readUInt32BE(16), png.readUInt32BE(20)], id).toEqual([2400, 1350]);
      seen.add(png.toString('base64'));
    }
    expect(seen.size).toBe(steps(lang).length);
  });

  test(`${lang}: the page names each picture at its size, with the words for it`, () => {
    const html = builtPage(`${lang}/`);
    for (const { id } of steps(lang)) {
      const image =
        new RegExp(`<img (?:[^>"]|"[^"]*")*data-picture="${id}"(?:[^>"]|"[^"]*")*>`).exec(html)?.[0] ?? '';
      expect(image, id).toContain(`src="../pictures/${lang}/${id}.svg"`);
      expect(image, id).toContain('loading="lazy"');
      expect(image, id).toMatch(/width="1200"/);
      expect(image, id).toMatch(/height="675"/);
      expect(image, id).toMatch(/alt="[^"]{15,}"/);
    }
  });
}
