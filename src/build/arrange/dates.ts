/** Which date decides where a mark stands in time: a founding, a joining, a release; never an "as of" or an "until". */
import { isLater } from '#facts/date-order.ts';
import type { DateKnown, Entity, Fact, Relation } from '#facts/types.ts';

/** Ties whose beginning is a beginning of the one they come from: people who found, join or bring out something, models that join a series. */
const STARTS_FROM: Record<string, ReadonlySet<string>> = {
  person: new Set(['founded', 'led', 'member-of', 'released', 'made']),
  model: new Set(['member-of']),
};

/** Ties whose beginning is the beginning of the one they lead to. */
const STARTS_TO: Record<string, ReadonlySet<string>> = {
  company: new Set(['founded', 'spun-out']),
  model: new Set(['released', 'made']),
};

/** The fact that dates a model where no tie does: its first showing, its paper. */
const SHOWN: Record<string, string> = { sora: 'sora-shown', 'u-vit': 'uvit-published' };

/** A year of entry at a university says nothing about when somebody joins this story. */
const isEntry = ({ kind }: Relation): boolean => kind === 'alumnus-of';

/**
 * When an entity was founded, joined or came out; undefined where no article says, or where it is known to
 * have been at work before: somebody named at an institute in 2020 does not begin with the firm of 2022. What
 * somebody left before does not count: who quits one firm and founds the next begins with that.
 *
 * @throws when a fact it rests on is not there
 */
export function ownDate(
  entity: Pick<Entity, 'id' | 'type' | 'founded'>,
  relations: readonly Relation[],
  fact: (id: string) => Fact,
): DateKnown | undefined {
  const dating = entity.founded ?? SHOWN[entity.id];
  const begun = relations.filter(
    (one) =>
      (one.from === entity.id && STARTS_FROM[entity.type]?.has(one.kind)) ||
      (one.to === entity.id && STARTS_TO[entity.type]?.has(one.kind)),
  );
  const own = dating ? dateIn(fact(dating)) : earliest(begun.flatMap(({ since }) => since ?? []));
  const known = earliest(tiesOf(entity.id, relations).flatMap(({ since, as_of }) => since ?? as_of ?? []));
  return own && known && isLater(own, known) ? undefined : own;
}

/** The earliest date at which ties show that an entity exists or acts. */
export const firstKnown = (id: string, relations: readonly Relation[]): DateKnown | undefined =>
  earliest(tiesOf(id, relations).flatMap(({ since, as_of, until }) => since ?? as_of ?? until ?? []));

const tiesOf = (id: string, relations: readonly Relation[]): Relation[] =>
  relations.filter((one) => (one.from === id || one.to === id) && !isEntry(one));

/** The date a fact states as its value, or else the date it holds for. Throws where it has neither. */
export function dateIn({ id, value, unit, as_of }: Fact): DateKnown {
  if (unit === 'date' && typeof value === 'string')
    return { date: value, precision: PRECISION[value.length] ?? 'day', basis: 'stated' };
  if (!as_of) throw new Error(`the fact ${id} dates something but has no date`);
  return as_of;
}

const PRECISION: Record<number, DateKnown['precision']> = { 4: 'year', 7: 'month', 10: 'day' };

const earliest = (dates: DateKnown[]): DateKnown | undefined =>
  dates.reduce<DateKnown | undefined>((a, b) => (a && !isLater(a, b) ? a : b), undefined);
