/** Whether a formula keeps to its units: no yuan added to dollars, no days that come out as months. Build only. */
import { parseFormula, type Node } from './formula.ts';
import type { Fact } from './types.ts';
import { units, type UnitId } from './units.ts';

/** What a part of a formula is measured in. */
interface Measure {
  /** Power of each currency: a rate of yuan to the dollar is cny 1, usd −1. */
  money: Record<string, number>;
  /** The unit, where the part is one amount and not a product. */
  unit?: UnitId;
}

const currency: Partial<Record<UnitId, string>> = { cny: 'cny', usd: 'usd', hkd: 'hkd', cnyPerShare: 'cny' };
const bare: UnitId[] = ['none', 'share', 'times'];

const named = (unit: UnitId): Measure => {
  const sign = currency[unit];
  if (sign) return { money: { [sign]: 1 }, unit };
  return bare.includes(unit) ? { money: {} } : { money: {}, unit };
};

const textOf = ({ money, unit }: Measure): string => {
  const powers = Object.entries(money).flatMap(([sign, power]) =>
    power ? [power === 1 ? sign : `${sign}^${power}`] : [],
  );
  return powers.join(' ') || unit || 'a bare number';
};

function added(a: Measure, b: Measure): Measure {
  const ends = [a.unit, b.unit];
  const years = ends.includes('year') && (ends[0] === ends[1] || ends.includes('years'));
  const signs = Object.keys({ ...a.money, ...b.money });
  const same = signs.every((sign) => (a.money[sign] ?? 0) === (b.money[sign] ?? 0));
  const apart = !signs.length && a.unit && b.unit && a.unit !== b.unit && !years;
  if (!same || apart) throw new Error(`formula adds or subtracts ${textOf(a)} and ${textOf(b)}`);
  if (years) return { money: {}, unit: ends[0] === ends[1] ? 'years' : 'year' };
  return { ...a, unit: a.unit ?? b.unit };
}

function measureOf(node: Node, fact: (id: string) => Fact): Measure {
  if (node.type === 'number') return { money: {} };
  if (node.type === 'call') return { money: {}, unit: node.name };
  if (node.type === 'fact') {
    const { unit, formula } = fact(node.id);
    return formula ? { ...measureOf(parseFormula(formula), fact), unit } : named(unit);
  }
  const [a, b] = [measureOf(node.left, fact), measureOf(node.right, fact)];
  if (node.op === '+' || node.op === '−') return added(a, b);
  const turn = node.op === '×' ? 1 : -1;
  const money = { ...a.money };
  for (const [sign, power] of Object.entries(b.money)) money[sign] = (money[sign] ?? 0) + turn * power;
  return { money };
}

/**
 * Checks what a formula comes out in. A bare number may be counted in anything.
 * @param fact gives the fact of an id; of a sum of ours its own formula is followed
 * @throws where unlike units are added or subtracted, and where the result is in another unit than it says
 */
export function checkUnits(node: Node, unit: UnitId, fact: (id: string) => Fact): void {
  const found = measureOf(node, fact);
  if (unit === 'none' || unit === 'date') return;
  const sign = currency[unit];
  const paid = Object.entries(found.money).filter(([, power]) => power !== 0);
  const fits = sign ? found.money[sign] === 1 : !paid.length;
  const spans = [found.unit, unit].some((one) => one && units[one].of === 'span') && found.unit !== undefined;
  if (!fits || (spans && found.unit !== unit))
    throw new Error(`formula comes out in ${textOf(found)}, but its unit is ${unit}`);
}
