/**
 * Prints a fact's value for a reader: the one place where numbers become text. Runs at build and in the
 * browser. 繁體 is converted from what this prints for `zh`.
 */
import { formatDate, yearOf } from './dates.ts';
import { chineseFigure, clean, englishFigure } from './figures.ts';
import { chineseWords, englishWords } from './number-words.ts';
import { pattern } from './qualifiers.ts';
import type { Amount, Lang } from './types.ts';
import { units, type Unit } from './units.ts';

/** `full` in running text · `words` spelled out · `short` on a label · `year` the year of a date. */
export type FormatAs = 'full' | 'words' | 'short' | 'year';

function figure(n: number, unit: Unit, lang: Lang, brief: boolean): string {
  const shown = unit.sort === 'share' ? clean(n * 100) : n;
  if (unit.sort === 'year') return String(n);
  if (lang === 'zh') return chineseFigure(shown);
  return englishFigure(shown, unit.sort === 'money' || brief ? 'letters' : 'names');
}

function spelled(n: number, unit: Unit, lang: Lang): string | undefined {
  const shown = unit.sort === 'share' ? clean(n * 100) : n;
  if (unit.sort === 'year') return undefined;
  return lang === 'zh' ? chineseWords(shown, unit.sort !== 'share') : englishWords(shown);
}

function inDigits(ends: number[], unit: Unit, lang: Lang, brief: boolean): string {
  const words = unit.words[lang];
  const wording = brief ? words.short : ends.length === 1 && ends[0] === 1 ? words.one : words.many;
  const texts = ends.map((n) => figure(n, unit, lang, brief));
  const each = unit.sort === 'money' && lang === 'en';
  const joined = texts.map((t) => (each ? wording.replace('#', t) : t)).join(lang === 'en' ? '–' : '至');
  return each ? joined : wording.replace('#', joined);
}

function inWords(ends: number[], unit: Unit, lang: Lang): string | undefined {
  const texts = ends.map((n) => spelled(n, unit, lang));
  if (texts.includes(undefined)) return undefined;
  const words = unit.words[lang];
  const single = ends.length === 1 && ends[0] === 1 && unit.sort === 'amount';
  return (single ? words.one : words.spelled).replace('#', texts.join(lang === 'en' ? ' to ' : '至'));
}

/** The year an amount names. Throws where it names none. */
export function yearOfAmount({ value, unit }: Pick<Amount, 'value' | 'unit'>): number {
  if (unit === 'year' && typeof value === 'number') return value;
  if (unit === 'date' && typeof value === 'string') return yearOf(value);
  throw new Error('only a date or a calendar year has a year');
}

/**
 * The value with its unit and its qualifier: "more than ¥2.5bn", 超过25亿元, "15 February 2024".
 * An amount the article gives in words prints as those words, which carry their own hedge.
 * @param fact value, unit and qualifier; a whole fact will do
 * @param as the form; where words would be clumsy (fractions, uneven millions) digits stand in
 * @throws where the fact has no value, or `year` is asked of something that is no date
 */
export function formatFact(fact: Amount & { id?: string }, lang: Lang, as: FormatAs = 'full'): string {
  const { value, qualifier, unit: id } = fact;
  const unit = units[id];
  if (value === null) throw new Error(`fact “${fact.id ?? '?'}” has no value to print`);
  if (typeof value === 'object' && !Array.isArray(value)) return value[lang];
  const brief = as === 'short';
  if (as === 'year' || unit.sort === 'year' || typeof value === 'string') {
    const moment =
      as === 'year' || typeof value !== 'string'
        ? units.year.words[lang].many.replace('#', String(yearOfAmount(fact)))
        : formatDate(value, lang, brief);
    return pattern(qualifier, lang, 'moment', brief).replace('#', moment);
  }
  const ends = typeof value === 'number' ? [value] : value;
  const text = (as === 'words' && inWords(ends, unit, lang)) || inDigits(ends, unit, lang, brief);
  return pattern(qualifier, lang, unit.span ? 'span' : 'amount', brief).replace('#', text);
}
