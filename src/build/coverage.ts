/** How much of the register the story uses, and how well what it holds is known: all the numbers, nothing printed. */
import { evaluate, parseFormula, resultValue } from '#facts/formula.ts';
import type { Register } from '#facts/register.ts';
import type { Basis, ConflictKind, Fact, Kind, Tie } from '#facts/types.ts';
import { eventsByFact, type Usage } from './usage.ts';

/** Facts of one article, or our sums. */
export interface Share {
  /** Id of the article; null for our sums. */
  source: string | null;
  facts: number;
  /** In words or pictures of the story. */
  used: number;
  /** In its words. */
  words: number;
  /** On the timeline, and not in the story. */
  timeline: number;
}

/** How many items carry each word; words that none carries are absent. */
export type Tally<Word extends string> = Partial<Record<Word, number>>;

export interface Coverage {
  /** One for each article in order, then our sums. */
  shares: Share[];
  facts: number;
  used: number;
  /** Facts that the words of the story cite, and those among them that are a figure. */
  cited: { facts: number; figures: number };
  /** Used by pictures only. */
  pictured: number;
  /** On the timeline, and not in the story. */
  timeline: number;
  /** Kept for the record on purpose. */
  recordOnly: number;
  disputed: number;
  /** Our sums, and how many gave the same result when worked out again. */
  sums: { all: number; same: number };
  conflicts: Tally<ConflictKind>;
  kinds: Tally<Kind>;
  /** How each fact's date is known. */
  dates: Tally<Basis | 'undated'>;
  relations: { all: number; dated: number };
  entities: number;
  ties: Tally<Tie>;
}

/** Counts a register and the story's use of it. */
export function coverageOf(register: Register, usage: Usage): Coverage {
  const { facts, relations, entities } = register;
  const events = eventsByFact(register.events);
  const isUsed = ({ id }: Fact) => usage.has(id);
  const isDated = (fact: Fact) => events.has(fact.id) && !isUsed(fact);
  const cited = facts.filter(({ id }) => usage.get(id)?.some(({ how }) => how === 'words'));
  const sums = facts.filter(({ formula }) => formula !== undefined);
  const dated = relations.filter(({ since, until, as_of }) => since ?? until ?? as_of);
  const share = (source: string | null): Share => {
    const own = facts.filter((fact) => fact.source === source);
    return {
      source,
      facts: own.length,
      used: own.filter(isUsed).length,
      words: own.filter((fact) => cited.includes(fact)).length,
      timeline: own.filter(isDated).length,
    };
  };
  return {
    shares: [...register.sources.map(({ id }) => share(id)), share(null)],
    facts: facts.length,
    used: facts.filter(isUsed).length,
    cited: { facts: cited.length, figures: cited.filter(({ value }) => value !== null).length },
    pictured: facts.filter((fact) => isUsed(fact) && !cited.includes(fact)).length,
    timeline: facts.filter(isDated).length,
    recordOnly: facts.filter(({ use }) => use === 'sources-only').length,
    disputed: facts.filter(({ kind }) => kind === 'disputed').length,
    sums: { all: sums.length, same: sums.filter((fact) => comesOutTheSame(fact, register)).length },
    conflicts: tally(register.conflicts.map(({ kind }) => kind)),
    kinds: tally(facts.map(({ kind }) => kind)),
    dates: tally(facts.map(({ as_of }) => as_of?.basis ?? 'undated')),
    relations: { all: relations.length, dated: dated.length },
    entities: entities.length,
    ties: tally(entities.map(({ tsinghua }) => tsinghua.tie)),
  };
}

/** Works a sum out again from the facts it reads. */
function comesOutTheSame({ formula = '', round, value }: Fact, register: Register): boolean {
  const result = resultValue(evaluate(parseFormula(formula), register.fact), round);
  return JSON.stringify(result) === JSON.stringify(value);
}

function tally<Word extends string>(words: readonly Word[]): Tally<Word> {
  const counts: Tally<Word> = {};
  for (const word of words) counts[word] = (counts[word] ?? 0) + 1;
  return counts;
}
