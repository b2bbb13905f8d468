/** Digits as each language groups them: 30,000 and ¥2.5bn; 3万 and 25亿. Nothing is ever rounded here. */

type Scale = [size: number, word: string];

const letters: Scale[] = [
  [1e12, 'tn'],
  [1e9, 'bn'],
  [1e6, 'm'],
];
const names: Scale[] = [
  [1e12, ' trillion'],
  [1e9, ' billion'],
  [1e6, ' million'],
];
const wan: Scale[] = [
  [1e12, '万亿'],
  [1e8, '亿'],
  [1e4, '万'],
];

/** A number without the dust of binary fractions. */
export const clean = (n: number): number => Number(n.toPrecision(15));

const decimals = (n: number): number => (String(n).split('.')[1] ?? '').length;

function scaled(n: number, scales: Scale[], most: number): string | undefined {
  for (const [size, word] of scales) {
    const part = clean(n / size);
    if (Math.abs(part) >= 1 && decimals(part) <= most) return `${part}${word}`;
  }
  return undefined;
}

const minus = (digits: string): string => digits.replace('-', '−');

/**
 * English digits: grouped by thousands, from a million up with its scale where that is exact.
 * @param how `letters` for m, bn, tn; `names` for million, billion, trillion
 */
export function englishFigure(n: number, how: 'letters' | 'names'): string {
  const text = scaled(n, how === 'letters' ? letters : names, 3);
  if (text) return minus(text);
  const [whole = '', rest] = String(clean(n)).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return minus(rest ? `${grouped}.${rest}` : grouped);
}

/** Chinese digits: from ten thousand up in 万, 亿 and 万亿, where that is exact. */
export function chineseFigure(n: number): string {
  return minus(scaled(n, wan, 4) ?? String(clean(n)));
}
