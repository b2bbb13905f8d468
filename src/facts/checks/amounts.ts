import type { Problems } from '../problems.ts';
import type { DerivedSeed, FactSeed } from '../schema.ts';
import type { Seeds } from '../seed-files.ts';
import { isUnit, units } from '../units.ts';

const unknown = (unit: string): string =>
  `unknown unit “${unit}”: it is one of ${Object.keys(units).join(', ')}`;

/** What is wrong with the numbers of a value in its unit, if anything. */
function numbersFault(ends: number[], { unit, qualifier }: FactSeed): string | undefined {
  if (unit === 'year')
    return ends.length === 1 && Number.isInteger(ends[0]) ? undefined : 'unit year needs one whole number';
  if (ends.length === 2 && qualifier !== 'exact' && qualifier !== 'about')
    return `a range is exact or about, not ${qualifier}`;
  if (unit === 'share' && ends.some((n) => Math.abs(n) > 1))
    return `a share of ${ends.at(-1)} would print as ${ends.at(-1)! * 100}%: 0.4 is 40%`;
  if (isUnit(unit) && units[unit].of === 'count' && ends.some((n) => !Number.isInteger(n) || n < 0))
    return `unit ${unit} counts: it needs whole numbers from nought up`;
  return undefined;
}

/** What is wrong with a value in its unit, if anything. */
function fault(seed: FactSeed): string | undefined {
  const { value, unit, reading, qualifier } = seed;
  if (!isUnit(unit)) return unknown(unit);
  const inWords = typeof value === 'object' && !Array.isArray(value);
  if (reading && !inWords) return 'reading belongs to a value in words';
  if (unit === 'date') return undefined;
  if (typeof value === 'string') return `“${value}” is text: write a number, or { en, zh } words`;
  if (value === undefined && unit !== 'none') return `unit ${unit} needs a value`;
  if (value === undefined) return qualifier === 'exact' ? undefined : `is ${qualifier}, but has no value`;
  if (inWords && unit === 'year') return 'unit year needs one whole number';
  if (inWords && unit !== 'none' && !reading) return 'a value in words needs a reading: [low, high]';
  return inWords ? undefined : numbersFault([value].flat(), seed);
}

function sumFault({ unit }: DerivedSeed): string | undefined {
  if (!isUnit(unit)) return unknown(unit);
  return unit === 'date' ? 'a sum gives a number, no date' : undefined;
}

/** Values fit their units. */
export function checkAmounts({ facts, derived }: Seeds, problems: Problems): void {
  for (const { seed, place } of facts) {
    const wrong = fault(seed);
    if (wrong) problems.add(place, wrong);
  }
  for (const { seed, place } of derived) {
    const wrong = sumFault(seed);
    if (wrong) problems.add(place, wrong);
  }
}
