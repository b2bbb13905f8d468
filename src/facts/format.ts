/** Prints a fact's value for a reader: the one place where numbers become text. Runs at build and in the browser. */
import { formatDate, yearOf } from './dates.ts';
import { chineseFigure, clean, englishFigure } from './figures.ts';
import { chineseWords, englishWords } from './number-words.ts';
import { writtenIn } from './page-lang.ts';
import { pattern } from './qualifiers.ts';
import { traditionalFigure } from './traditional-figures.ts';
import type { Amount, Lang, PageLang } from './types.ts';
import { units, type Unit } from './units.ts';

/** `full` in running text · `words` spelled out · `short` on a label · `year` the year of a date. */
export type FormatAs = 'full' | 'words' | 'short' | 'year';

const shown = (n: number, unit: Unit): number => (unit.sort === 'share' ? clean(n * 100) : n);

function figure(n: number, unit: Unit, lang: Lang, brief: boolean): string {
  if (lang === 'zh') return chineseFigure(n);
  const text = englishFigure(n, unit.sort === 'money' || brief ? 'letters' : 'names');
  // Half a dollar is $0.50.
  return unit.sort === 'money' && /\.\d$/.test(text) ? `${text}0` : text;
}

const isOne = (ends: number[]): boolean => ends.length === 1 && ends[0] === 1;

function inDigits(ends: number[], unit: Unit, lang: Lang, brief: boolean): string {
  const { one, many, short, each = '#' } = unit.words[lang];
  const single = isOne(ends);
  const wording = (brief && short?.[single ? 0 : 1]) || (single && one) || many;
  const texts = ends.map((n) => {
    const text = each.replace('#', () => figure(Math.abs(shown(n, unit)), unit, lang, brief));
    return n < 0 ? `−${text}` : text;
  });
  const english = texts.some((text) => /[ −]/.test(text)) ? ' to ' : '–';
  return wording.replace('#', () => texts.join(lang === 'en' ? english : '至'));
}

function inWords(ends: number[], unit: Unit, lang: Lang): string | undefined {
  const texts = ends.map((n) =>
    lang === 'zh' ? chineseWords(shown(n, unit), unit.sort !== 'share') : englishWords(shown(n, unit)),
  );
  if (texts.includes(undefined)) return undefined;
  const { one, many, spelled = [one ?? many, many] } = unit.words[lang];
  // 四十五TB is neither one thing nor the other.
  if (many.endsWith('TB')) return undefined;
  return spelled[isOne(ends) ? 0 : 1].replace('#', texts.join(lang === 'en' ? ' to ' : '至'));
}

/** The year an amount names. Throws where it names none. */
export function yearOfAmount({ id, value, unit }: Pick<Amount, 'value' | 'unit'> & { id?: string }): number {
  if (unit === 'year' && typeof value === 'number') return value;
  if (unit === 'date' && typeof value === 'string') return yearOf(value);
  throw new Error(`“${id ?? '?'}” is neither a date nor a calendar year`);
}

/**
 * The value with its unit and its qualifier: "more than ¥2.5bn", 超过25亿元, "15 February 2024".
 * An amount the article gives in words prints as those words, which carry their own hedge.
 * @param fact value, unit and qualifier; a whole fact will do
 * @param as the form; where words would be clumsy (fractions, uneven millions) digits stand in
 * @throws where the fact has no value, or `year` is asked of something that is no date
 */
export function formatFact(fact: Amount & { id?: string }, lang: PageLang, as: FormatAs = 'full'): string {
  const text = formatWritten(fact, writtenIn(lang), as);
  return lang === 'zh-hant' ? traditionalFigure(text) : text;
}

function formatWritten(fact: Amount & { id?: string }, lang: Lang, as: FormatAs): string {
  const { value, qualifier, unit: id } = fact;
  const unit = units[id];
  if (value === null) throw new Error(`“${fact.id ?? '?'}” has no value to print`);
  const brief = as === 'short';
  if (as === 'year' || unit.sort === 'year' || typeof value === 'string') {
    const moment =
      as === 'year' || typeof value !== 'string'
        ? units.year.words[lang].many.replace('#', String(yearOfAmount(fact)))
        : formatDate(value, lang, brief);
    const the = qualifier !== 'exact' && / quarter /.test(moment) ? 'the ' : '';
    return pattern(qualifier, lang, 'moment', brief).replace('#', the + moment);
  }
  if (typeof value === 'object' && !Array.isArray(value)) return value[lang];
  const ends = typeof value === 'number' ? [value] : value;
  const text = (as === 'words' && inWords(ends, unit, lang)) || inDigits(ends, unit, lang, brief);
  return pattern(qualifier, lang, unit.of ?? 'amount', brief).replace('#', () => text);
}
