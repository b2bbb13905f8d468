/** What the files in seeds/ may hold. The register fills in, links and checks what a schema cannot see. */
import * as v from 'valibot';
import * as words from './vocabulary.ts';

const { id, bilingual } = words;

/** A year alone is a number to YAML; here every date is text. */
const dateText = v.pipe(
  v.union([v.string(), v.number()], 'a date is 2024-02-15, 2024-02, 2024-Q1 or 2024'),
  v.transform(String),
);

const dateKnown = v.strictObject({
  date: dateText,
  precision: words.precision,
  basis: words.basis,
  until: v.optional(dateText),
});

/** Dates outside facts are taken from a fact: from its value, or from when it was so. */
const dateOf = v.union(
  [v.strictObject({ value_of: id }), v.strictObject({ as_of: id })],
  'a date here is { value_of: fact-id } or { as_of: fact-id }',
);

const number = v.pipe(
  v.number(),
  v.check((n) => Number.isFinite(n) && Number(n.toPrecision(15)) === n, 'a number has at most 15 digits'),
);

const range = v.pipe(
  v.strictTuple([number, number]),
  v.check(([low, high]) => low < high, 'a range goes from low to high'),
);

const value = v.union(
  [number, range, v.string(), bilingual],
  'a value is a number, [low, high], the text of a date, or { en, zh } words',
);

/** Checked against the table of units by the register, which names the unit that is missing. */
const unit = v.optional(v.string(), 'none');

export const articleSchema = v.strictObject({
  id,
  seed: v.pipe(v.string('seed is three digits in quotes'), v.regex(/^\d{3}$/, 'seed is three digits')),
  title: bilingual,
  title_is: words.titleIs,
  outlet: v.nullable(bilingual),
  author: bilingual,
  provenance: bilingual,
  date: dateKnown,
  date_note: bilingual,
  script: words.script,
  paragraphs: words.paragraph,
  /** Read one by one. */
  facts: v.optional(v.unknown()),
});

export const factSchema = v.strictObject({
  id,
  paragraph: words.paragraph,
  kind: v.picklist(['stated', 'reported', 'claimed', 'disputed']),
  theme: words.theme,
  value: v.optional(value),
  qualifier: v.optional(words.qualifier, 'exact'),
  unit,
  reading: v.optional(range),
  as_of: v.optional(v.nullable(dateKnown), null),
  /** Left out where the article speaks in its own voice. */
  said_by: v.optional(bilingual),
  label: v.optional(bilingual),
  text: bilingual,
  note: v.optional(bilingual),
  use: v.optional(words.use),
});

export const derivedSchema = v.strictObject({
  id,
  theme: words.theme,
  formula: v.string(),
  /** What the sum should give; the build stops if it does not. */
  value: v.optional(v.union([number, range], 'a value is a number or [low, high]')),
  round: v.optional(words.round),
  qualifier: v.optional(words.qualifier, 'exact'),
  unit,
  label: bilingual,
  text: bilingual,
  note: v.optional(bilingual),
});

export const entitySchema = v.strictObject({
  id,
  type: words.entityType,
  name: bilingual,
  pinyin: v.pipe(v.string(), v.regex(/^[a-z0-9]+( [a-z0-9]+)*$/, 'pinyin is lower-case, without tones')),
  tsinghua: v.strictObject({ tie: words.tie, fact: v.optional(id) }),
  facts: v.optional(v.array(id), []),
  founded: v.optional(id),
  counted: v.optional(id),
  layer: v.optional(words.layer),
  note: v.optional(bilingual),
});

export const relationSchema = v.strictObject({
  from: id,
  kind: words.relationKind,
  to: id,
  facts: v.array(id),
  /** Only where the tie is read from context. */
  implied: v.optional(v.boolean(), false),
  since: v.optional(dateOf),
  until: v.optional(dateOf),
  as_of: v.optional(dateOf),
  role: v.optional(bilingual),
  note: v.optional(bilingual),
});

export const eventSchema = v.strictObject({
  id,
  date: dateOf,
  category: words.category,
  title: bilingual,
  facts: v.array(id),
  implied: v.optional(v.boolean(), false),
  forecast: v.optional(v.boolean()),
  note: v.optional(bilingual),
});

export const conflictSchema = v.strictObject({
  id,
  kind: words.conflictKind,
  facts: v.pipe(v.array(id), v.minLength(1, 'a conflict names its facts')),
  shows: v.optional(v.array(id), []),
  question: bilingual,
  choice: bilingual,
  why: bilingual,
});

export type ArticleSeed = v.InferOutput<typeof articleSchema>;
export type FactSeed = v.InferOutput<typeof factSchema>;
export type DerivedSeed = v.InferOutput<typeof derivedSchema>;
export type EntitySeed = v.InferOutput<typeof entitySchema>;
export type RelationSeed = v.InferOutput<typeof relationSchema>;
export type EventSeed = v.InferOutput<typeof eventSchema>;
export type ConflictSeed = v.InferOutput<typeof conflictSchema>;
export type DateOf = v.InferOutput<typeof dateOf>;
