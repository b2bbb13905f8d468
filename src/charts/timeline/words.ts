import type { TimelineWords } from './types.ts';

/** Fills `{name}` in a pattern. Throws when the pattern wants a value that is not there. */
export const fill = (pattern: string, values: Record<string, string | number>): string =>
  pattern.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`pattern "${pattern}" wants {${name}}`);
    return String(value);
  });

/** A length of time in years and quarters, in words: 3.5 is "3 years 6 months". */
export function spanOf(years: number, words: TimelineWords): string {
  const months = Math.round(years * 4) * 3;
  const parts: string[] = [];
  const [whole, rest] = [Math.floor(months / 12), months % 12];
  if (whole) parts.push(fill(words.years[whole === 1 ? 0 : 1], { n: whole }));
  if (rest) parts.push(fill(words.monthsLong[rest === 1 ? 0 : 1], { n: rest }));
  return parts.join(words.and);
}

/** A quarter in words: 2027.5 is "third quarter of 2027" or as the patterns have it. */
export const quarterText = (at: number, words: TimelineWords): string =>
  fill(words.quarters[Math.round((at % 1) * 4)] ?? '{year}', { year: Math.floor(at) });
