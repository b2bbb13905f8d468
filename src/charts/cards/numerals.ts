import type { CardsWords } from './types.ts';

/** Numbers that only come to be under the reader's hand, as the language writes them: 30,000 and 3万; 6bn and 60亿. */
export function numeral(value: number, { scales, grouped }: CardsWords): string {
  const scale = scales.find(([size]) => value >= size);
  const [whole = '', rest] = String(Number((scale ? value / scale[0] : value).toPrecision(12))).split('.');
  const digits = grouped ? whole.replace(/\B(?=(\d{3})+$)/g, ',') : whole;
  return `${digits}${rest ? `.${rest}` : ''}${scale?.[1] ?? ''}`;
}
