import { filled } from '#facts/cite.ts';
import { wordsFor } from './in-page-lang.ts';
import type { PageLang } from '#facts/types.ts';
import type { CountRow, Known } from '#stage/sources/page.ts';
import { factLabels } from '#story/fact-labels.ts';
import { sourcesLabels } from '#story/sources-labels.ts';
import type { Coverage } from './coverage.ts';

const KINDS = ['stated', 'reported', 'claimed', 'disputed', 'derived'] as const;
const BASES = ['stated', 'derived', 'inferred', 'undated'] as const;

/** The counts of "how we know", in words of a language. */
export function knownOf(coverage: Coverage, lang: PageLang): Known {
  const { evidence, kinds, basis } = wordsFor(factLabels, lang);
  const { known } = wordsFor(sourcesLabels, lang);
  const { facts, relations, ties, entities, sums, used, cited, pictured, timeline, disputed, conflicts } =
    coverage;
  const rows = <Id extends string>(ids: readonly Id[], make: (id: Id) => Omit<CountRow, 'id'>) =>
    ids.map((id) => ({ ...make(id), id }));
  return {
    kinds: rows(KINDS, (kind) => ({
      mark: kind,
      name: evidence[kind],
      what: kinds[kind],
      count: coverage.kinds[kind] ?? 0,
      filter: `?kind=${kind}`,
    })),
    dates: rows(BASES, (one) => ({
      name: one === 'undated' ? known.undated : basis[one],
      count: coverage.dates[one] ?? 0,
    })),
    sentences: [
      {
        term: known.storyTerm,
        text: filled(known.story, { facts, used, cited: cited.facts, pictured, timeline }),
      },
      { term: known.sumsTerm, text: filled(known.sums, sums) },
      {
        term: known.disputedTerm,
        text: filled(known.disputed, { disputed, conflicts: total(conflicts) }),
      },
      {
        term: known.tiesTerm,
        text: filled(known.ties, {
          all: entities,
          stated: ties.stated ?? 0,
          implied: ties.implied ?? 0,
          silent: ties['not-stated'] ?? 0,
        }),
      },
      {
        term: known.relationsTerm,
        text: filled(known.relations, { ...relations, undated: relations.all - relations.dated }),
      },
    ],
  };
}

const total = (counts: Partial<Record<string, number>>): number =>
  Object.values(counts).reduce<number>((sum, n = 0) => sum + n, 0);
