/** Entities, relations, events and conflicts of the seeds, linked to the facts they stand on. */
import { isLater } from './date-order.ts';
import { precisionOf } from './dates.ts';
import type { ConflictSeed, DateOf, EntitySeed, EventSeed, RelationSeed } from './schema.ts';
import type {
  Conflict,
  DateKnown,
  Entity,
  Fact,
  Kind,
  MarkEvidence,
  Relation,
  RegisterEvent,
} from './types.ts';

type Find = (id: string) => Fact;

/** Best first: a mark is as well known as the best of its facts. */
const order: Kind[] = ['stated', 'derived', 'reported', 'claimed', 'disputed'];

function evidenceOf(ids: string[], implied: boolean, fact: Find): MarkEvidence {
  const kinds = ids.map((id) => fact(id).kind);
  if (implied) return 'implied';
  return order.find((kind) => kinds.includes(kind)) ?? 'stated';
}

/**
 * The date a mark takes from a fact.
 * @throws where the fact is unknown or has no such date
 */
function dateFrom(ref: DateOf, fact: Find): DateKnown {
  if ('as_of' in ref) {
    const { as_of } = fact(ref.as_of);
    if (!as_of) throw new Error(`“${ref.as_of}” has no as_of to take a date from`);
    return as_of;
  }
  const { value, unit, as_of } = fact(ref.value_of);
  const date = unit === 'year' || unit === 'date' ? String(value) : '';
  const precision = precisionOf(date);
  if (!precision) throw new Error(`“${ref.value_of}” has no date for its value`);
  return { date, precision, basis: as_of?.date === date ? as_of.basis : 'stated' };
}

const isDated = ({ unit, as_of }: Fact): boolean => unit === 'date' || unit === 'year' || as_of !== null;

/** @throws where a fact it names is unknown, does not date its founding, or does not count */
export function entityOf(seed: EntitySeed, fact: Find): Entity {
  const { counted, ...rest } = seed;
  for (const id of [...seed.facts, seed.tsinghua.fact]) if (id) fact(id);
  if (seed.founded && !isDated(fact(seed.founded))) throw new Error(`founded: “${seed.founded}” has no date`);
  if (!counted) return rest;
  const { value } = fact(counted);
  if (typeof value !== 'number' || !Number.isInteger(value) || value < 1)
    throw new Error(`counted: the value of “${counted}” is no whole number from one up`);
  return { ...rest, counted: { fact: counted, n: value } };
}

/** When a tie began, when it ended, and when it is known to have held: in that order, or it throws. */
function spanOf(
  { since, until, as_of }: RelationSeed,
  fact: Find,
): Pick<Relation, 'since' | 'until' | 'as_of'> {
  const span = {
    ...(since && { since: dateFrom(since, fact) }),
    ...(until && { until: dateFrom(until, fact) }),
    ...(as_of && { as_of: dateFrom(as_of, fact) }),
  };
  const order = (['since', 'as_of', 'until'] as const).flatMap((name) => {
    const when = span[name];
    return when ? [{ name, when }] : [];
  });
  order.forEach(({ name, when }, i) => {
    const before = order[i - 1];
    if (before && isLater(before.when, when))
      throw new Error(`${before.name} ${before.when.date} is later than ${name} ${when.date}`);
  });
  return span;
}

/** @throws where a fact or an entity it names is unknown, and where it ends before it begins */
export function relationOf(seed: RelationSeed, fact: Find, entity: (id: string) => unknown): Relation {
  const { from, kind, to, facts, implied, role, note } = seed;
  entity(from);
  entity(to);
  return {
    id: `${from}:${kind}:${to}`,
    from,
    kind,
    to,
    evidence: evidenceOf(facts, implied, fact),
    facts,
    ...spanOf(seed, fact),
    ...(role && { role }),
    ...(note && { note }),
  };
}

/** @throws where a fact it names is unknown or gives no date */
export function eventOf(seed: EventSeed, fact: Find): RegisterEvent {
  const { id, date, category, title, facts, implied, forecast, note } = seed;
  return {
    id,
    date: dateFrom(date, fact),
    qualifier: 'value_of' in date ? fact(date.value_of).qualifier : 'exact',
    category,
    title,
    facts,
    evidence: evidenceOf(facts, implied, fact),
    ...(forecast && { forecast }),
    ...(note && { note }),
  };
}

/** @throws where a fact it names is unknown */
export function conflictOf(seed: ConflictSeed, fact: Find): Conflict {
  for (const id of [...seed.facts, ...seed.shows]) fact(id);
  return seed;
}
