import type { Precision } from '#facts/types.ts';

/** A half-open band of ISO days in UTC. */
export interface DayBand {
  start: string;
  end: string;
}

/**
 * The days a date or period may mean: a month is a band of its days, a year of its.
 *
 * @param until the last day, month or year of a period, as exact as its beginning
 * @throws when a date does not have the shape of its precision
 */
export function dayBand(date: string, precision: Precision, until?: string): DayBand {
  const [year = '', rest = '01', day = '01'] = date.split('-');
  const month = precision === 'quarter' ? (Number(rest.slice(1)) - 1) * 3 : Number(rest) - 1;
  const from = Date.UTC(Number(year), month, Number(day));
  if (Number.isNaN(from)) throw new Error(`“${date}” is not a ${precision}`);
  const start = new Date(from);
  const end = new Date(from);
  if (precision === 'day') end.setUTCDate(end.getUTCDate() + 1);
  else if (precision === 'year') end.setUTCFullYear(end.getUTCFullYear() + 1);
  else end.setUTCMonth(end.getUTCMonth() + (precision === 'quarter' ? 3 : 1));
  return { start: iso(start), end: until === undefined ? iso(end) : dayBand(until, precision).end };
}

const iso = (date: Date): string => date.toISOString().slice(0, 10);
