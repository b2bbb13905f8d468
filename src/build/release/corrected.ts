import { isDeepStrictEqual } from 'node:util';
import type { Fact } from '#facts/types.ts';

/** What of a fact a reader takes away with it. */
const told = ['value', 'qualifier', 'unit', 'text', 'as_of', 'attributed_to', 'kind'] as const;

/** Ids of the facts that the register tells in another way by now, or tells no more. */
export function correctedFacts(then: Fact[], now: Fact[]): Set<string> {
  const current = new Map(now.map((fact) => [fact.id, fact]));
  const isSame = (fact: Fact): boolean => {
    const other = current.get(fact.id);
    return other !== undefined && told.every((field) => isDeepStrictEqual(fact[field], other[field]));
  };
  return new Set(then.filter((fact) => !isSame(fact)).map(({ id }) => id));
}
