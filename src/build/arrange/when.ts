/** Dates as stretches of a time axis that is counted in years. */
import type { DateKnown } from '#facts/types.ts';

/** First and last moment, in years: June 2019 is 2019.417 to 2019.5. */
export type Stretch = [from: number, to: number];

/** Share of a year that is left free at either end, so that a firm of 2023 cannot stand on the line of 2024. */
const MARGIN = 0.12;

/**
 * Where a mark of this date may stand: on its day, in its month or quarter, in the inner 76 % of its year.
 *
 * @throws when the date does not have the shape of its precision
 */
export function stretchOf({ date, precision }: Pick<DateKnown, 'date' | 'precision'>): Stretch {
  const [year = NaN, part = 1, day = 1] = date.replace('Q', '').split('-').map(Number);
  const start = {
    year: year + MARGIN,
    quarter: year + (part - 1) / 4,
    month: year + (part - 1) / 12,
    day: year + (part - 1 + (day - 1) / daysIn(year, part)) / 12,
  }[precision];
  const length = { year: 1 - 2 * MARGIN, quarter: 1 / 4, month: 1 / 12, day: 0 }[precision];
  if (Number.isNaN(start)) throw new Error(`“${date}” is not a ${precision}`);
  return [start, start + length];
}

const daysIn = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();
