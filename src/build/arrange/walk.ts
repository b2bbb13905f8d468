/** The order in which a reader meets the marks of an arrangement. */
import type { Mark, Marks, MarkTie } from './marks.ts';

/**
 * Depth first from a mark: along the ties in the order of their beginnings, then to whoever was first, then
 * in the order of the register; after it, component by component, the largest first.
 */
export function walkOf({ marks, ties }: Pick<Marks, 'marks' | 'ties'>, start: string): string[] {
  const mark = new Map(marks.map((one) => [one.id, one]));
  const met = new Set<string>();
  const next = (id: string): string[] =>
    ties
      .filter(({ from, to }) => from === id || to === id)
      .map((tie) => ({ tie, other: mark.get(tie.from === id ? tie.to : tie.from)! }))
      .toSorted((a, b) => byBeginning(a.tie, b.tie) || byFirst(a.other, b.other))
      .map(({ other }) => other.id);
  const visit = (id: string): string[] => {
    if (met.has(id)) return [];
    met.add(id);
    return [id, ...next(id).flatMap(visit)];
  };
  const first = mark.has(start) ? visit(start) : [];
  const others = marks.toSorted(byFirst).flatMap(({ id }) => {
    const group = visit(id);
    return group.length ? [group] : [];
  });
  return [...first, ...others.toSorted((a, b) => b.length - a.length).flat()];
}

const byBeginning = (a: MarkTie, b: MarkTie): number => {
  const [one, other] = [a.since ?? LATER, b.since ?? LATER];
  return one < other ? -1 : one > other ? 1 : 0;
};

const byFirst = (a: Mark, b: Mark): number => firstOf(a) - firstOf(b);

/** When a mark is first heard of, in years. */
const firstOf = ({ own, knownBy }: Mark): number => own?.[0] ?? knownBy ?? 9999;

/** Sorts after every date. */
const LATER = '9';
