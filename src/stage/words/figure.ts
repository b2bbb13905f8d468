import type { StepWords, WordsContext } from './context.ts';

/** How a fact is linked where it stands in words. */
export interface Citation {
  kind: string;
  href: string;
  /** Our own arithmetic: carries the sum sign. */
  derived: boolean;
}

/**
 * Notes that a step cites a fact, and says how to link it: a plain link to the sources page, which the page's
 * script turns into a card.
 *
 * @throws for a fact the register does not have
 */
export function citeFact(id: string, words: WordsContext, step: StepWords): Citation {
  const { kind } = words.fact(id);
  if (!step.facts.includes(id)) step.facts.push(id);
  return { kind, href: `${words.root}sources/#${id}`, derived: kind === 'derived' };
}
