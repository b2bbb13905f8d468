import { precisionOf } from '../dates.ts';
import type { Place, Problems } from '../problems.ts';
import type { Seeds } from '../seed-files.ts';
import type { DateKnown } from '../types.ts';

function check(when: DateKnown | null, place: Place, problems: Problems): void {
  if (!when) return;
  const shape = precisionOf(when.date);
  if (!shape) problems.add(place, `“${when.date}” is not a date`);
  else if (shape !== when.precision)
    problems.add(place, `date ${when.date} is exact to the ${shape}, not to the ${when.precision}`);
  if (when.until === undefined) return;
  if (!precisionOf(when.until)) problems.add(place, `“${when.until}” is not a date`);
  else if (when.until <= when.date)
    problems.add(place, `a period from ${when.date} cannot end ${when.until}`);
}

/** Dates exist and are as exact as they claim. */
export function checkDates({ articles, facts }: Seeds, problems: Problems): void {
  for (const { seed, place } of articles) check(seed.date, place, problems);
  for (const { seed, place } of facts) check(seed.as_of, place, problems);
}
