import type { Precision } from '#facts/types.ts';

/**
 * The days a date may mean, as a half-open band of ISO days in UTC: a month is a band of its days, a year of its.
 *
 * @throws when the date does not have the shape of its precision
 */
export function dayBand(date: string, precision: Precision): { start: string; end: string } {
  const [year = '', rest = '01', day = '01'] = date.split('-');
  const month = precision === 'quarter' ? (Number(rest.slice(1)) - 1) * 3 : Number(rest) - 1;
  const from = Date.UTC(Number(year), month, Number(day));
  if (Number.isNaN(from)) throw new Error(`“${date}” is not a ${precision}`);
  const start = new Date(from);
  const end = new Date(from);
  if (precision === 'day') end.setUTCDate(end.getUTCDate() + 1);
  else if (precision === 'year') end.setUTCFullYear(end.getUTCFullYear() + 1);
  else end.setUTCMonth(end.getUTCMonth() + (precision === 'quarter' ? 3 : 1));
  return { start: iso(start), end: iso(end) };
}

const iso = (date: Date): string => date.toISOString().slice(0, 10);
