import { isLater } from '../date-order.ts';
import { precisionOf, yearOf } from '../dates.ts';
import type { Place, Problems } from '../problems.ts';
import type { Seeds } from '../seed-files.ts';
import type { DateKnown } from '../types.ts';

/** A year outside these is a slip of the finger. */
const years = [1900, 2100] as const;

const isSensible = (year: number): boolean => year >= years[0] && year <= years[1];

/** Why a text is no date of ours, if it is none. */
function fault(date: string): string | undefined {
  if (!precisionOf(date)) return `“${date}” is not a date`;
  return isSensible(yearOf(date)) ? undefined : `the year of ${date} is not between ${years.join(' and ')}`;
}

function faultOf({ date, precision, until }: DateKnown): string | undefined {
  const wrong = fault(date) ?? (until === undefined ? undefined : fault(until));
  if (wrong) return wrong;
  const shape = precisionOf(date);
  if (shape !== precision) return `date ${date} is exact to the ${shape}, not to the ${precision}`;
  return until !== undefined && !isLater({ date: until }, { date })
    ? `a period from ${date} cannot end ${until}`
    : undefined;
}

/** Dates exist, are as exact as they claim and lie in our times. */
export function checkDates({ articles, facts }: Seeds, problems: Problems): void {
  const take = (place: Place, wrong: string | undefined) => {
    if (wrong) problems.add(place, wrong);
  };
  for (const { seed, place } of articles) take(place, faultOf(seed.date));
  for (const { seed, place } of facts) {
    const { as_of, unit, value } = seed;
    if (as_of) take(place, faultOf(as_of));
    if (unit === 'date')
      take(place, typeof value === 'string' ? fault(value) : 'unit date needs the text of a date');
    if (unit === 'year' && typeof value === 'number' && Number.isInteger(value))
      take(place, fault(String(value)));
  }
}
