import type { Problems } from '../problems.ts';
import type { Seeds } from '../seed-files.ts';

/** Everything that can be drawn has a fact, a tie that is proved, and a name of its own. */
export function checkEntities({ entities, relations }: Seeds, problems: Problems): void {
  const tied = new Set(
    relations.filter(({ seed }) => seed.facts.length).flatMap(({ seed }) => [seed.from, seed.to]),
  );
  const names = new Map<string, string>();
  for (const { seed, place } of entities) {
    const own = seed.facts.length > 0 || seed.founded !== undefined || seed.counted !== undefined;
    if (!own && !tied.has(seed.id) && !problems.isIn('relations.yaml'))
      problems.add(place, 'has no fact, neither its own nor through a relation');
    if ((seed.tsinghua.tie === 'not-stated') === (seed.tsinghua.fact !== undefined))
      problems.add(place, `Tsinghua tie ${seed.tsinghua.tie}: a tie needs a fact, and only a tie has one`);
    if ((seed.type === 'counted') !== (seed.counted !== undefined))
      problems.add(place, 'type counted goes with the fact that counts');
    for (const name of new Set([seed.name.en, seed.name.zh])) {
      const other = names.get(name);
      if (other && other !== seed.id) problems.add(place, `is called “${name}”, and so is ${other}`);
      else names.set(name, seed.id);
    }
  }
  for (const { seed, place } of relations)
    if (seed.from === seed.to) problems.add(place, 'ties an entity to itself');
}
