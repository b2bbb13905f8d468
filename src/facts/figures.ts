/** Digits as each language groups them: 30,000 and ¥2.5bn; 3万 and 25亿. Nothing is ever rounded here. */
import type { Lang } from './types.ts';

/** A size, its word, and how many decimals may stand before it. */
type Scale = [size: number, word: string, decimals: number];

const letters: Scale[] = [
  [1e12, 'tn', 3],
  [1e9, 'bn', 3],
  [1e6, 'm', 3],
];
const names: Scale[] = [
  [1e12, ' trillion', 3],
  [1e9, ' billion', 3],
  [1e6, ' million', 3],
];
const wan: Scale[] = [
  [1e12, '万亿', 4],
  [1e8, '亿', 4],
  [1e4, '万', 2],
];

/** A number without the dust of binary fractions. */
export const clean = (n: number): number => Number(n.toPrecision(15));

function digits(n: number, lang: Lang): string {
  // From a millionth down JavaScript would write 1e-7.
  const [whole = '', rest] = (n < 1e-6 ? n.toFixed(20).replace(/0+$/, '') : String(clean(n))).split('.');
  const grouped = lang === 'en' ? whole.replace(/\B(?=(\d{3})+$)/g, ',') : whole;
  return rest ? `${grouped}.${rest}` : grouped;
}

function scaled(n: number, lang: Lang, scales: Scale[]): string {
  for (const [size, word, most] of scales) {
    const part = digits(n / size, lang);
    if (n >= size && (part.split('.')[1] ?? '').length <= most) return part + word;
  }
  return digits(n, lang);
}

/**
 * English digits: grouped by thousands, from a million up with its scale where that is exact.
 * @param n not below nought
 * @param how `letters` for m, bn, tn; `names` for million, billion, trillion
 */
export const englishFigure = (n: number, how: 'letters' | 'names'): string =>
  scaled(n, 'en', how === 'letters' ? letters : names);

/** Chinese digits, of a number not below nought: from ten thousand up in 万, 亿 and 万亿, where that is exact. */
export const chineseFigure = (n: number): string => scaled(n, 'zh', wan);
