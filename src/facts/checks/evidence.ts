import type { Problems } from '../problems.ts';
import type { Item, Seeds } from '../seed-files.ts';

const twice = (ids: readonly string[]): string | undefined => ids.find((id, i) => ids.indexOf(id) < i);

/** Every mark stands on a fact that may be told, and every paragraph exists. */
export function checkEvidence(seeds: Seeds, problems: Problems): void {
  const { facts, entities, relations, events, conflicts } = seeds;

  const before = new Map<unknown, number>();
  for (const { seed, place, article } of facts) {
    const last = before.get(article) ?? 0;
    before.set(article, seed.paragraph);
    if (seed.paragraph > article.seed.paragraphs)
      problems.add(place, `paragraph ${seed.paragraph}: the article has ${article.seed.paragraphs}`);
    if (seed.paragraph < last)
      problems.add(place, `paragraph ${seed.paragraph} comes after ${last}: keep their order`);
  }

  const untold = new Set(facts.flatMap(({ seed }) => (seed.use === 'sources-only' ? [seed.id] : [])));
  for (const { seed, place } of [...relations, ...events]) {
    if (!seed.facts.length) problems.add(place, 'has no fact');
    else if (seed.facts.every((id) => untold.has(id)))
      problems.add(place, 'stands only on facts kept for the record (sources-only)');
  }

  const named: Item<{ facts: string[]; shows?: string[] }>[] = [
    ...entities,
    ...relations,
    ...events,
    ...conflicts,
  ];
  for (const { seed, place } of named)
    for (const id of [twice(seed.facts), twice(seed.shows ?? [])])
      if (id) problems.add(place, `names “${id}” twice`);
}
