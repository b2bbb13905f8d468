/** Computes our sums from the facts they read, in whatever order they need each other. */
import { UnknownId } from './find.ts';
import { checkUnits } from './formula-units.ts';
import { evaluate, inputsOf, parseFormula, resultValue, type Node } from './formula.ts';
import type { Problems } from './problems.ts';
import type { DerivedSeed } from './schema.ts';
import type { Item } from './seed-files.ts';
import type { Fact, FactValue } from './types.ts';
import { isUnit } from './units.ts';

interface Sum {
  item: Item<DerivedSeed>;
  node: Node;
}

const close = (a: number, b: number): boolean => Math.abs(a - b) <= Math.abs(b) * 1e-9;

function agrees(written: FactValue | undefined, result: FactValue): boolean {
  if (written === undefined) return true;
  const [a, b] = [written, result].map((v) => (Array.isArray(v) ? v : [v, v]) as [number, number]);
  return close(a![0], b![0]) && close(a![1], b![1]);
}

function parsed(items: Item<DerivedSeed>[], problems: Problems): Map<string, Sum> {
  const sums = items.flatMap((item) =>
    problems.attempt(item.place, () => ({ item, node: parseFormula(item.seed.formula) })),
  );
  return new Map(sums.map((sum) => [sum.item.seed.id, sum]));
}

function factOf({ item: { seed }, node }: Sum, value: FactValue): Fact {
  const { id, theme, formula, qualifier, unit, label, text, round, note } = seed;
  return {
    id,
    source: null,
    paragraph: null,
    kind: 'derived',
    theme,
    value,
    qualifier,
    unit: isUnit(unit) ? unit : 'none',
    as_of: null,
    attributed_to: null,
    label,
    text,
    formula,
    inputs: inputsOf(node),
    ...(round && { round }),
    ...(note && { note }),
  };
}

/**
 * The sums as facts, in the order they are written.
 * Takes down: a formula that cannot be read, a missing input, a circle, a sum that cannot be done,
 * units that do not go together, a result other than the value written beside it.
 */
export function deriveFacts(items: Item<DerivedSeed>[], facts: Fact[], problems: Problems): Fact[] {
  const done = new Map(facts.map((fact) => [fact.id, fact]));
  const sums = parsed(items, problems);

  const settle = (id: string, asking: string[]): Fact => {
    const fact = done.get(id);
    if (fact) return fact;
    const sum = sums.get(id);
    if (asking.includes(id)) throw new Error(`formula runs in a circle: ${[...asking, id].join(' → ')}`);
    if (!sum) throw new UnknownId(`formula needs “${id}”, which is no fact`, id);
    const { value: written, round, unit } = sum.item.seed;
    const lookup = (input: string) => settle(input, [...asking, id]);
    const value = resultValue(evaluate(sum.node, lookup), round);
    if (isUnit(unit)) checkUnits(sum.node, unit, lookup);
    if (!agrees(written, value))
      throw new Error(`formula gives ${String(value)}, but the value written is ${String(written)}`);
    const result = factOf(sum, value);
    done.set(id, result);
    return result;
  };

  return items.flatMap(({ seed, place }) =>
    sums.has(seed.id) ? problems.attempt(place, () => settle(seed.id, [])) : [],
  );
}
