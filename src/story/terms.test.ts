import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { termIds } from './terms.ts';

/** The terms that each step of a language explains, in order: `scene folder/step: term, term`. */
function explained(lang: 'en' | 'zh'): string[] {
  const here = import.meta.dirname;
  return readdirSync(here)
    .filter((name) => /^\d\d-/.test(name))
    .flatMap((folder) => {
      const [, ...steps] = readFileSync(`${here}/${folder}/${lang}.svx`, 'utf8').split('<Step id="');
      return steps.flatMap((step) => {
        const terms = [...step.matchAll(/<Term of="([^"]+)"/g)].map(([, id = '']) => id).sort();
        return terms.length ? [`${folder}/${step.split('"')[0]}: ${terms.join(', ')}`] : [];
      });
    });
}

test('both languages explain the same words in the same steps', () => {
  const english = explained('en');
  expect(english.length).toBeGreaterThan(0);
  expect(explained('zh')).toEqual(english);
});

test('every word that terms.ts explains is explained once in the story', () => {
  const used = explained('en').flatMap((line) => line.replace(/^.*: /, '').split(', '));
  expect(used.sort()).toEqual([...termIds].sort());
});
