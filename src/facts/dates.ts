/** Dates as exact as they are known: read, measured and printed. */
import type { Lang, PageLang, Precision } from './types.ts';

const shapes: [Precision, RegExp][] = [
  ['day', /^(\d{4})-(\d{2})-(\d{2})$/],
  ['month', /^(\d{4})-(\d{2})$/],
  ['quarter', /^(\d{4})-Q([1-4])$/],
  ['year', /^(\d{4})$/],
];

interface Parts {
  precision: Precision;
  year: number;
  /** 1–12; of a quarter its number; 0 where unknown. */
  part: number;
  day: number;
}

function exists(p: Parts): boolean {
  if (p.precision === 'month') return p.part >= 1 && p.part <= 12;
  if (p.precision !== 'day') return true;
  const date = new Date(Date.UTC(p.year, p.part - 1, p.day));
  return date.getUTCMonth() === p.part - 1 && date.getUTCDate() === p.day;
}

function partsOf(text: string): Parts | undefined {
  for (const [precision, shape] of shapes) {
    const found = shape.exec(text);
    if (!found) continue;
    const parts = {
      precision,
      year: Number(found[1]),
      part: Number(found[2] ?? 0),
      day: Number(found[3] ?? 0),
    };
    return exists(parts) ? parts : undefined;
  }
  return undefined;
}

function known(text: string): Parts {
  const parts = partsOf(text);
  if (!parts) throw new Error(`“${text}” is not a date`);
  return parts;
}

/** How exact a date is by its shape; undefined where the text is no date that exists. */
export const precisionOf = (text: string): Precision | undefined => partsOf(text)?.precision;

/** The calendar year of a date. Throws where the text is no date. */
export const yearOf = (text: string): number => known(text).year;

/** Days from one date to another. Throws unless both are known to the day. */
export function daysBetween(from: string, to: string): number {
  const [a, b] = [known(from), known(to)].map((p) => {
    if (p.precision !== 'day') throw new Error(`days need dates known to the day: ${from}, ${to}`);
    return Date.UTC(p.year, p.part - 1, p.day);
  }) as [number, number];
  return Math.round((b - a) / 86_400_000);
}

/** Months from one date to another, by their names alone. Throws unless both are known to the month. */
export function monthsBetween(from: string, to: string): number {
  const [a, b] = [known(from), known(to)].map((p) => {
    if (p.precision !== 'day' && p.precision !== 'month')
      throw new Error(`months need dates known to the month: ${from}, ${to}`);
    return p.year * 12 + p.part;
  }) as [number, number];
  return b - a;
}

const months = 'January February March April May June July August September October November December'.split(
  ' ',
);
const quarters: Record<Lang, string[]> = {
  en: ['first', 'second', 'third', 'fourth'],
  zh: ['一', '二', '三', '四'],
};

function english({ precision, year, part, day }: Parts, brief: boolean): string {
  if (precision === 'year') return String(year);
  if (precision === 'quarter')
    return brief ? `Q${part} ${year}` : `${quarters.en[part - 1]} quarter of ${year}`;
  const name = months[part - 1]!;
  const month = `${brief ? name.slice(0, 3) : name} ${year}`;
  return precision === 'day' ? `${day} ${month}` : month;
}

function chinese({ precision, year, part, day }: Parts): string {
  if (precision === 'year') return `${year}年`;
  if (precision === 'quarter') return `${year}年第${quarters.zh[part - 1]}季度`;
  return `${year}年${part}月${precision === 'day' ? `${day}日` : ''}`;
}

/** A date in words, as exact as it is known; in Chinese the same in either script. Throws where the text is no date. */
export function formatDate(text: string, lang: PageLang, brief = false): string {
  return lang === 'en' ? english(known(text), brief) : chinese(known(text));
}

/** A date or period: with `until`, from one to the other, and what they share said once. */
export function formatPeriod(when: { date: string; until?: string }, lang: PageLang): string {
  const from = formatDate(when.date, lang);
  if (!when.until) return from;
  const to = formatDate(when.until, lang);
  const [a, b] = [known(when.date), known(when.until)];
  const year = a.year === b.year;
  const alike = a.precision === b.precision;
  const month = year && alike && a.day > 0 && a.part === b.part;
  if (lang !== 'en') return `${from}至${month ? `${b.day}日` : year ? to.slice(to.indexOf('年') + 1) : to}`;
  return `${month ? a.day : year ? from.replace(alike ? /( quarter of)? \d+$/ : /( of)? \d+$/, '') : from} to ${to}`;
}
