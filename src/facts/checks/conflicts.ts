import type { Problems } from '../problems.ts';
import type { ConflictSeed } from '../schema.ts';
import type { Seeds } from '../seed-files.ts';

function fault({ kind, facts, shows }: ConflictSeed, articleOf: Map<string, string>): string | undefined {
  const stranger = shows.find((id) => !facts.includes(id));
  const articles = new Set(facts.flatMap((id) => articleOf.get(id) ?? []));
  if (kind === 'disagreement' && facts.length < 2) return 'a disagreement needs two facts';
  if (kind === 'disagreement' && stranger)
    return `shows “${stranger}”, which is none of the facts that disagree`;
  if (kind === 'correction' && !stranger) return 'a correction shows the fact that puts it right';
  if (kind === 'single-source' && articles.size > 1)
    return `is said by ${articles.size} articles, not by a single source`;
  return undefined;
}

/** Every dispute is told, and each conflict is of the kind it says. */
export function checkConflicts({ facts, conflicts }: Seeds, problems: Problems): void {
  const disputes = conflicts.filter(({ seed }) => seed.kind !== 'single-source');
  for (const { seed, place } of problems.isIn('conflicts.yaml') ? [] : facts)
    if (seed.kind === 'disputed' && !disputes.some((c) => c.seed.facts.includes(seed.id)))
      problems.add(place, 'is disputed, but conflicts.yaml does not say by what');

  const articleOf = new Map(facts.map(({ seed, article }) => [seed.id, article.seed.id]));
  for (const { seed, place } of conflicts) {
    const wrong = fault(seed, articleOf);
    if (wrong) problems.add(place, wrong);
  }
}
