/** Which of two dates comes first, as far as they are known. Build only. */
import type { DateKnown } from './types.ts';

/** The first and the last day a date may mean, as text that sorts. */
function days(date: string): [first: string, last: string] {
  const year = date.slice(0, 4);
  const quarter = Number(/Q(\d)/.exec(date)?.[1] ?? 0);
  const month = (n: number) => `${year}-${String(n).padStart(2, '0')}`;
  if (quarter) return [`${month(quarter * 3 - 2)}-01`, `${month(quarter * 3)}-31`];
  if (date.length === 4) return [`${year}-01-01`, `${year}-12-31`];
  return date.length === 7 ? [`${date}-01`, `${date}-31`] : [date, date];
}

type When = Pick<DateKnown, 'date' | 'until'>;

/** Whether a date is certainly later than another: 2024-03 is later than 2024-02-15, not than 2024. */
export const isLater = (a: When, b: When): boolean => days(a.date)[0] > days(b.until ?? b.date)[1];
