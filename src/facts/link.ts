/** From items of the seeds to the lists of the register: sums computed, ids resolved, sentences filled. */
import { articleFact, opponents, sourcesOf } from './article-facts.ts';
import { deriveFacts } from './derive.ts';
import { fill, type Own } from './fill.ts';
import { finder } from './find.ts';
import { conflictOf, entityOf, eventOf, relationOf } from './marks.ts';
import type { Problems } from './problems.ts';
import type { Item, Seeds } from './seed-files.ts';
import type { Bilingual, Conflict, Entity, Fact, Relation, RegisterEvent, Source } from './types.ts';

export interface Lists {
  sources: Source[];
  facts: Fact[];
  conflicts: Conflict[];
  entities: Entity[];
  relations: Relation[];
  events: RegisterEvent[];
}

/** An item with the figures of its sentences printed. Throws where one cannot be. */
function withWords<K extends string, T extends { [key in K]?: Bilingual }>(
  item: T,
  keys: K[],
  own: Own,
  fact: (id: string) => Fact,
): T {
  const filled = keys.flatMap((key) => {
    const text = item[key];
    return text ? [[key, fill(text, own, fact)] as const] : [];
  });
  return { ...item, ...Object.fromEntries(filled) };
}

function linkFacts(seeds: Seeds, problems: Problems): Fact[] {
  const stated = seeds.facts.map(articleFact);
  const against = opponents(seeds.conflicts);
  return [...stated, ...deriveFacts(seeds.derived, stated, problems)].map((fact) => {
    const others = against.get(fact.id);
    return others ? { ...fact, conflicts_with: others } : fact;
  });
}

/** Takes down every id that leads nowhere and every sentence that cannot be filled. */
export function linkSeeds(seeds: Seeds, problems: Problems): Lists {
  const plain = linkFacts(seeds, problems);
  const fact = finder('fact', plain);
  const places = [...seeds.facts, ...seeds.derived].map(({ place }) => place);
  const placeOf = finder('item', places);
  const entity = finder(
    'entity',
    seeds.entities.map(({ seed }) => seed),
  );

  const each = <S, T>(items: Item<S>[], make: (seed: S) => T): T[] =>
    items.flatMap(({ seed, place }) => problems.attempt(place, () => make(seed)));

  const numbered = finder('source', sourcesOf(seeds.articles));
  return {
    sources: each(seeds.articles, ({ id, date }) =>
      withWords(numbered(id), ['provenance', 'date_note'], { date }, fact),
    ),
    facts: plain.flatMap((item) =>
      problems.attempt(placeOf(item.id), () =>
        withWords(item, ['text', 'note'], { value: item, date: item.as_of }, fact),
      ),
    ),
    conflicts: each(seeds.conflicts, (seed) =>
      withWords(conflictOf(seed, fact), ['question', 'choice', 'why'], {}, fact),
    ),
    entities: each(seeds.entities, (seed) => withWords(entityOf(seed, fact), ['note'], {}, fact)),
    relations: each(seeds.relations, (seed) =>
      withWords(relationOf(seed, fact, entity), ['role', 'note'], {}, fact),
    ),
    events: each(seeds.events, (seed) => {
      const event = eventOf(seed, fact);
      return withWords(event, ['title', 'note'], { date: event.date }, fact);
    }),
  };
}
