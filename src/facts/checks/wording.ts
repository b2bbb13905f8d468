import { withoutHoles } from '../fill.ts';
import type { Place, Problems } from '../problems.ts';
import type { Seeds } from '../seed-files.ts';
import type { Bilingual, Lang } from '../types.ts';

/** Digits that belong to a name: GPT-4, H100, 3D. */
const named = /[A-Za-z]-?\d+(\.\d+)?|\d+[A-Z]/g;
const digit = /[\d０-９]/;
const gap = /\p{Script=Han} [A-Za-z0-9{]|[A-Za-z0-9}] \p{Script=Han}/u;
const halfWidth = /\p{Script=Han}[,;:?!()]/u;

/** What is wrong with a text, if anything. */
type Rule = (text: string, lang: Lang) => string | false;

/** Rules for every text of ours, name or sentence. */
const always: Rule[] = [
  (text) => !text.trim() && 'is empty',
  (text) => /\S/.test(text) && /^\s|\s$| {2}/.test(text) && 'has a space too many',
  (text) => /["']/.test(withoutHoles(text)) && 'has a straight quote: write “ ” or ’',
  (text) => /[{}]/.test(withoutHoles(text)) && 'has a brace alone',
  (text, lang) => lang === 'zh' && gap.test(text) && 'has a space beside a Chinese character',
  (text, lang) => lang === 'zh' && halfWidth.test(text) && 'has a half-width mark after a Chinese character',
];

const noFigure: Rule = (text) =>
  digit.test(withoutHoles(text).replace(named, '')) &&
  "has a figure typed: write {value}, {date}, {fact-id} or {'name'}";

const noHole: Rule = (text) =>
  text !== withoutHoles(text) && 'has a hole: only sentences are filled, not names and labels';

const chinese: Rule = (text, lang) =>
  lang === 'zh' && text.trim() && !/[\p{Script=Han}{]/u.test(text) ? 'has no Chinese' : false;

/** A name is printed as it is written; a sentence takes its figures from the register. */
const names = [...always, noHole];
const labels = [...names, noFigure];
const sentences = [...always, noFigure, chinese];

const isBilingual = (value: unknown): value is Bilingual =>
  typeof value === 'object' && value !== null && 'en' in value;

/** Sentences take their figures from the register, names stand as they are, and Chinese is set as Chinese. */
export function checkWording(seeds: Seeds, problems: Problems): void {
  const take = <T extends object>(seed: T, place: Place, fields: (keyof T & string)[], rules: Rule[]) => {
    for (const field of fields) {
      const text: unknown = seed[field];
      if (!isBilingual(text)) continue;
      for (const lang of ['en', 'zh'] as const)
        for (const rule of rules) {
          const wrong = rule(text[lang], lang);
          if (wrong) problems.add(place, `“${field}.${lang}” ${wrong}`);
        }
    }
  };
  for (const { seed, place } of seeds.articles) {
    take(seed, place, ['title', 'outlet', 'author'], names);
    take(seed, place, ['provenance', 'date_note'], sentences);
  }
  for (const { seed, place } of seeds.facts) take(seed, place, ['value', 'said_by'], names);
  for (const { seed, place } of [...seeds.facts, ...seeds.derived]) {
    take(seed, place, ['label'], labels);
    take(seed, place, ['text', 'note'], sentences);
  }
  for (const { seed, place } of seeds.entities) {
    take(seed, place, ['name'], names);
    take(seed, place, ['note'], sentences);
  }
  for (const { seed, place } of seeds.relations) take(seed, place, ['role', 'note'], sentences);
  for (const { seed, place } of seeds.events) take(seed, place, ['title', 'note'], sentences);
  for (const { seed, place } of seeds.conflicts) take(seed, place, ['question', 'choice', 'why'], sentences);
}
