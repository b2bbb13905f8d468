/** Everything one fact's card needs, picked from /facts.json. Runs at build and in the browser. */
import { finder } from './find.ts';
import { putsRight } from './put-right.ts';
import type { Conflict, Fact, FactsJson, Source } from './types.ts';

/** A fact and its article; our sums have none. */
export interface Cited {
  fact: Fact;
  source: Source | null;
}

export interface Card extends Cited {
  /** Our arithmetic: of the fact itself, or of the one that puts it right. */
  check?: { fact: Fact; inputs: Cited[] };
  /** What contradicts the fact, with the `others` that do; or, with none, why it stands alone. */
  conflicts: { conflict: Conflict; others: Cited[] }[];
  /** The fact that puts this one right, where its printed value is wrong. */
  corrected?: Cited;
}

/** What a card needs of /facts.json; the register will do as well. */
export type CardData = {
  readonly [key in 'sources' | 'facts' | 'conflicts']: readonly FactsJson[key][number][];
};

/**
 * @param id of the fact
 * @throws where the fact, or one it leans on, is not in the data
 */
export function cardOf(data: CardData, id: string): Card {
  const factBy = finder('fact', data.facts);
  const sourceBy = finder('source', data.sources);
  const cite = (factId: string): Cited => {
    const fact = factBy(factId);
    return { fact, source: fact.source === null ? null : sourceBy(fact.source) };
  };

  const own = cite(id);
  const about = data.conflicts.filter((c) => c.facts.includes(id) || c.shows.includes(id));
  const conflicts = about.map((conflict) => {
    const all = conflict.kind === 'single-source' ? [] : [...conflict.facts, ...conflict.shows];
    return { conflict, others: [...new Set(all)].filter((other) => other !== id).map(cite) };
  });
  const correction = about.find(
    (c) => c.kind === 'correction' && c.facts.includes(id) && !c.shows.includes(id),
  );
  const corrected = correction?.shows
    .filter((other) => !correction.facts.includes(other))
    .map(cite)
    .find(({ fact }) => putsRight(fact, own.fact));

  const summed = [own.fact, corrected?.fact].find((fact) => fact?.formula);
  return {
    ...own,
    ...(summed && { check: { fact: summed, inputs: (summed.inputs ?? []).map(cite) } }),
    conflicts,
    ...(corrected && { corrected }),
  };
}
