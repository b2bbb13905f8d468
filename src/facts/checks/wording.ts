import { withoutHoles } from '../fill.ts';
import type { Place, Problems } from '../problems.ts';
import type { Seeds } from '../seed-files.ts';
import type { Bilingual } from '../types.ts';

/** Digits that belong to a name: GPT-4, H100, 3D. */
const named = /[A-Za-z]-?\d+(\.\d+)?|\d+[A-Z]/g;
const digit = /[\d０-９]/;
const gap = /\p{Script=Han} [A-Za-z0-9{]|[A-Za-z0-9}] \p{Script=Han}/u;
const halfWidth = /\p{Script=Han}[,;:?!()]/u;

function check(text: Bilingual | undefined, place: Place, problems: Problems): void {
  if (!text) return;
  for (const lang of ['en', 'zh'] as const) {
    if (!text[lang].trim()) problems.add(place, `a text is empty in ${lang}`);
    if (digit.test(withoutHoles(text[lang]).replace(named, '')))
      problems.add(place, `a figure is typed in ${lang}: write {value}, {date}, {fact-id} or {'name'}`);
  }
  if (gap.test(text.zh)) problems.add(place, 'a space stands beside a Chinese character in zh');
  if (halfWidth.test(text.zh))
    problems.add(place, 'a half-width mark stands after a Chinese character in zh');
}

/** Sentences take their figures from the register, and Chinese is set as Chinese. */
export function checkWording(seeds: Seeds, problems: Problems): void {
  for (const { seed, place } of seeds.articles)
    for (const text of [seed.provenance, seed.date_note]) check(text, place, problems);
  for (const { seed, place } of [...seeds.facts, ...seeds.derived])
    for (const text of [seed.text, seed.note, seed.label]) check(text, place, problems);
  for (const { seed, place } of [...seeds.relations])
    for (const text of [seed.role, seed.note]) check(text, place, problems);
  for (const { seed, place } of seeds.entities) check(seed.note, place, problems);
  for (const { seed, place } of seeds.events)
    for (const text of [seed.title, seed.note]) check(text, place, problems);
  for (const { seed, place } of seeds.conflicts)
    for (const text of [seed.question, seed.choice, seed.why]) check(text, place, problems);
}
