import { precisionOf } from '../dates.ts';
import type { Problems } from '../problems.ts';
import type { FactSeed } from '../schema.ts';
import type { Seeds } from '../seed-files.ts';
import { isUnit } from '../units.ts';

/** What is wrong with a value in its unit, if anything. */
function fault({ value, unit, reading }: FactSeed): string | undefined {
  if (!isUnit(unit)) return `unknown unit “${unit}”`;
  const inWords = typeof value === 'object' && !Array.isArray(value);
  if (reading && !inWords) return 'reading belongs to a value in words';
  if (unit === 'date') {
    if (typeof value !== 'string' || !precisionOf(value))
      return `unit date needs the text of a date, not “${String(value)}”`;
    return undefined;
  }
  if (typeof value === 'string') return `“${value}” is text: write a number, or { en, zh } words`;
  if (unit === 'year' && !Number.isInteger(value)) return 'unit year needs one whole number';
  if (unit !== 'none' && value === undefined) return `unit ${unit} needs a value`;
  if (unit !== 'none' && inWords && !reading) return 'a value in words needs a reading: [low, high]';
  return undefined;
}

/** Values fit their units. */
export function checkAmounts({ facts, derived }: Seeds, problems: Problems): void {
  for (const { seed, place } of facts) {
    const wrong = fault(seed);
    if (wrong) problems.add(place, wrong);
  }
  for (const { seed, place } of derived)
    if (!isUnit(seed.unit)) problems.add(place, `unknown unit “${seed.unit}”`);
}
