import type { Card, Cited } from '#facts/card.ts';
import { units } from '#facts/units.ts';

/**
 * The fact whose figure stands in for a wrong one. A correction may also lean on facts of quite another measure, a
 * date against a number of firms: those explain, and put no figure right.
 */
export function putRight({ fact, corrected }: Pick<Card, 'fact' | 'corrected'>): Cited | undefined {
  if (!corrected || !isFigure(fact.value) || !isFigure(corrected.fact.value)) return undefined;
  const [wrong, right] = [units[fact.unit], units[corrected.fact.unit]];
  const alike =
    fact.unit === corrected.fact.unit ||
    (wrong.sort === 'money' && right.sort === 'money') ||
    (wrong.of === 'span' && right.of === 'span');
  return alike ? corrected : undefined;
}

/** Not the words of an article that gives none. */
const isFigure = (value: Cited['fact']['value']): boolean =>
  value !== null && (typeof value !== 'object' || Array.isArray(value));
