/** What the arrangements are made over: the register's entities as single marks, and the ties between them. */
import type { NodeKind } from '#charts/network/types.ts';
import type { DateKnown, Entity, Relation } from '#facts/types.ts';
import type { Register } from '#facts/register.ts';
import { dateIn, firstKnown, ownDate } from './dates.ts';
import { stretchOf, type Stretch } from './when.ts';

/** One mark of the network. */
export interface Mark {
  /** The entity's id; for one of several that an article counts without naming, that and its number. */
  id: string;
  /** Id of the entity it stands for. */
  entity: string;
  kind: NodeKind;
  /** Part of the whole network; empty where the register gives none. */
  layer: string;
  /** When it was founded, joined or came out, in years. */
  own?: Stretch;
  /** By when it is known to exist or to act, in years, where nothing dates it itself. */
  knownBy?: number;
}

/** A tie as the arrangements see it. */
export interface MarkTie {
  /** `{from}:{kind}:{to}`, of marks. */
  id: string;
  from: string;
  to: string;
  kind: string;
  /** First ISO day, month or year of the tie, where an article dates its beginning. */
  since?: string;
}

/** Marks, and the ties between them. */
export interface Marks {
  marks: Mark[];
  ties: MarkTie[];
  /** The date a fact of the register gives. Throws where there is no such fact, or no date in it. */
  dateOf: (fact: string) => DateKnown;
}

/** What is counted but not named and drawn one by one, and the tie that each of them has. */
const DRAWN_ONE_BY_ONE: Record<string, { from: string; kind: string } | null> = {
  'zhipu-other-holdings': { from: 'zhipu', kind: 'invested-in' },
  'rush-unnamed': null,
};

/** Ids of the marks that an entity is drawn as: its own; for several counted ones `{id}-1`, `{id}-2` …; none for a count that is only told. */
export function markIds({ id, counted }: Pick<Entity, 'id' | 'counted'>): string[] {
  if (!counted) return [id];
  return id in DRAWN_ONE_BY_ONE ? Array.from({ length: counted.n }, (_, i) => `${id}-${i + 1}`) : [];
}

/** All marks and ties, in the order of the register. */
export function marksOf({
  entities,
  relations,
  fact,
}: Pick<Register, 'entities' | 'relations' | 'fact'>): Marks {
  const marks = entities.flatMap((entity) =>
    markIds(entity).map((id): Mark => {
      const own = ownDate(entity, relations, fact);
      const known = own ? undefined : firstKnown(entity.id, relations);
      return {
        id,
        entity: entity.id,
        kind: entity.type,
        layer: entity.layer ?? '',
        ...(own && { own: stretchOf(own) }),
        ...(known && { knownBy: stretchOf(known)[1] }),
      };
    }),
  );
  const counted = entities.flatMap((entity) => {
    const tie = DRAWN_ONE_BY_ONE[entity.id];
    return tie ? markIds(entity).map((to) => ({ ...tie, to, id: `${tie.from}:${tie.kind}:${to}` })) : [];
  });
  return { marks, ties: [...relations.map(tieOf), ...counted], dateOf: (id) => dateIn(fact(id)) };
}

const tieOf = ({ id, from, to, kind, since }: Relation): MarkTie => ({
  id,
  from,
  to,
  kind,
  ...(since && { since: since.date }),
});
