import type { Amount, Fact } from '#facts/types.ts';

/**
 * A sum of money in yuan or in dollars, to three figures; a converted sum is never exact.
 *
 * @param rate how many yuan a dollar is
 * @throws for what is no sum of money in either currency, and for a rate without a number
 */
export function inCurrency({ id, value, qualifier, unit }: Fact, wanted: 'cny' | 'usd', rate: Fact): Amount {
  if (typeof value !== 'number' || (unit !== 'cny' && unit !== 'usd'))
    throw new Error(`fact “${id}” is no sum in yuan or dollars`);
  if (typeof rate.value !== 'number') throw new Error(`fact “${rate.id}” states no rate`);
  if (unit === wanted) return { value, qualifier, unit };
  const turned = wanted === 'usd' ? value / rate.value : value * rate.value;
  return {
    value: Number(turned.toPrecision(3)),
    qualifier: qualifier === 'exact' ? 'about' : qualifier,
    unit: wanted,
  };
}
