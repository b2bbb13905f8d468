import type { Problems } from '../problems.ts';
import type { Item, Seeds } from '../seed-files.ts';

/** Names that mean something else inside a sentence's `{…}`. */
const taken = ['value', 'date'];

/** Every id stands once in its list; facts and sums share one list, and a relation is named by its ends. */
export function checkIds(seeds: Seeds, problems: Problems): void {
  const once = (items: Item<unknown>[]) => {
    const seen = new Map<string, Item<unknown>>();
    for (const item of items) {
      const first = seen.get(item.place.id);
      if (first) problems.add(item.place, `id stands already in ${first.place.file}:${first.place.line}`);
      else seen.set(item.place.id, item);
    }
  };
  once(seeds.articles);
  once([...seeds.facts, ...seeds.derived]);
  once(seeds.entities);
  once(seeds.relations);
  once(seeds.events);
  once(seeds.conflicts);
  for (const { place } of [...seeds.facts, ...seeds.derived])
    if (taken.includes(place.id)) problems.add(place, `a fact cannot be called “${place.id}”`);
}
