import type { Register } from '#facts/register.ts';
import type { Fact } from '#facts/types.ts';

/**
 * The facts of some ids, each once, and all that the sums among them are made of, in the order of the register.
 * @throws for an id the register does not have
 */
export function factsWithInputs(register: Register, ids: readonly string[]): Fact[] {
  const wanted = new Set<string>();
  const want = (id: string): void => {
    if (wanted.has(id)) return;
    wanted.add(id);
    register.fact(id).inputs?.forEach(want);
  };
  ids.forEach(want);
  return register.facts.filter(({ id }) => wanted.has(id));
}
