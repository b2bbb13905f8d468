import type { Problems } from '../problems.ts';
import type { Item, Seeds } from '../seed-files.ts';

/** Names that mean something else inside a sentence's `{…}`. */
const taken = ['value', 'date'];

/** Every id stands once in its list; facts and sums share one list, and a relation is named by its ends. */
export function checkIds(seeds: Seeds, problems: Problems): void {
  const once = <T>(items: Item<T>[], what = 'id', nameOf = ({ place }: Item<T>) => place.id) => {
    const seen = new Map<string, Item<T>>();
    for (const item of items) {
      const first = seen.get(nameOf(item));
      if (first)
        problems.add(item.place, `${what} stands already in ${first.place.file}:${first.place.line}`);
      else seen.set(nameOf(item), item);
    }
  };
  once(seeds.articles);
  once(seeds.articles, 'its seed number', ({ seed }) => seed.seed);
  once<unknown>([...seeds.facts, ...seeds.derived]);
  once(seeds.entities);
  once(seeds.relations);
  once(seeds.events);
  once(seeds.conflicts);
  for (const { place } of [...seeds.facts, ...seeds.derived])
    if (taken.includes(place.id)) problems.add(place, `a fact cannot be called “${place.id}”`);
}
