import type { Problems } from '../problems.ts';
import type { Seeds } from '../seed-files.ts';

/** Every mark stands on a fact, every dispute is told, every paragraph exists. */
export function checkEvidence(seeds: Seeds, problems: Problems): void {
  const { facts, entities, relations, events, conflicts } = seeds;

  for (const { seed, place, article } of facts)
    if (seed.paragraph > article.seed.paragraphs)
      problems.add(place, `paragraph ${seed.paragraph}: the article has ${article.seed.paragraphs}`);

  for (const { seed, place } of [...relations, ...events])
    if (!seed.facts.length) problems.add(place, 'has no fact');

  const tied = new Set(
    relations.filter(({ seed }) => seed.facts.length).flatMap(({ seed }) => [seed.from, seed.to]),
  );
  for (const { seed, place } of entities) {
    const own = seed.facts.length > 0 || seed.founded !== undefined || seed.counted !== undefined;
    if (!own && !tied.has(seed.id))
      problems.add(place, 'has no fact, neither its own nor through a relation');
    if ((seed.tsinghua.tie === 'not-stated') === (seed.tsinghua.fact !== undefined))
      problems.add(place, `Tsinghua tie ${seed.tsinghua.tie}: a tie needs a fact, and only a tie has one`);
    if ((seed.type === 'counted') !== (seed.counted !== undefined))
      problems.add(place, 'type counted goes with the fact that counts');
  }

  const disputes = conflicts.filter(({ seed }) => seed.kind !== 'single-source');
  for (const { seed, place } of facts)
    if (seed.kind === 'disputed' && !disputes.some((c) => c.seed.facts.includes(seed.id)))
      problems.add(place, 'is disputed, but conflicts.yaml does not say by what');

  for (const { seed, place } of conflicts) {
    if (seed.kind === 'disagreement' && seed.facts.length < 2)
      problems.add(place, 'a disagreement needs two facts');
    if (seed.kind === 'correction' && !seed.shows.some((id) => !seed.facts.includes(id)))
      problems.add(place, 'a correction shows the fact that puts it right');
  }
}
