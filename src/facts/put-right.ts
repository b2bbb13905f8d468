import type { Fact } from './types.ts';
import { units } from './units.ts';

/**
 * Whether one fact's figure can stand in for another's. A correction may also lean on facts of quite another
 * measure, a date against a number of firms: those explain, and put no figure right.
 */
export function putsRight(right: Pick<Fact, 'value' | 'unit'>, wrong: Pick<Fact, 'value' | 'unit'>): boolean {
  if (!isFigure(wrong.value) || !isFigure(right.value)) return false;
  const [one, other] = [units[wrong.unit], units[right.unit]];
  return (
    wrong.unit === right.unit ||
    (one.sort === 'money' && other.sort === 'money') ||
    (one.of === 'span' && other.of === 'span')
  );
}

/** Not the words of an article that gives none. */
const isFigure = (value: Fact['value']): boolean =>
  value !== null && (typeof value !== 'object' || Array.isArray(value));
