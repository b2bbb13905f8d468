/** The published shape of /facts.json, as a schema that people's scripts can check against. Build only. */
import { toJsonSchema } from '@valibot/to-json-schema';
import * as v from 'valibot';
import type * as shape from './types.ts';
import { units, type UnitId } from './units.ts';
import * as words from './vocabulary.ts';

const { id, bilingual } = words;

const range = v.strictTuple([v.number(), v.number()]);
const unit = v.picklist(Object.keys(units) as UnitId[]);

const date = v.strictObject({
  date: v.pipe(v.string(), v.regex(/^\d{4}(-\d{2}(-\d{2})?|-Q[1-4])?$/)),
  precision: words.precision,
  basis: words.basis,
  until: v.optional(v.string()),
}) satisfies v.GenericSchema<unknown, shape.DateKnown>;

const source = v.strictObject({
  id,
  number: v.pipe(v.number(), v.integer()),
  seed: v.pipe(v.string(), v.regex(/^\d{3}$/)),
  title: bilingual,
  title_is: words.titleIs,
  outlet: v.nullable(bilingual),
  author: bilingual,
  provenance: bilingual,
  date,
  date_note: bilingual,
  script: words.script,
  paragraphs: words.paragraph,
}) satisfies v.GenericSchema<unknown, shape.Source>;

const fact = v.strictObject({
  id,
  source: v.nullable(id),
  paragraph: v.nullable(words.paragraph),
  kind: words.kind,
  theme: words.theme,
  value: v.nullable(v.union([v.number(), range, v.string(), bilingual])),
  qualifier: words.qualifier,
  unit,
  reading: v.optional(range),
  as_of: v.nullable(date),
  attributed_to: v.nullable(bilingual),
  label: v.optional(bilingual),
  text: bilingual,
  formula: v.optional(v.string()),
  inputs: v.optional(v.array(id)),
  round: v.optional(words.round),
  conflicts_with: v.optional(v.array(id)),
  note: v.optional(bilingual),
  use: v.optional(words.use),
}) satisfies v.GenericSchema<unknown, shape.Fact>;

const conflict = v.strictObject({
  id,
  kind: words.conflictKind,
  facts: v.array(id),
  shows: v.array(id),
  question: bilingual,
  choice: bilingual,
  why: bilingual,
}) satisfies v.GenericSchema<unknown, shape.Conflict>;

const entity = v.strictObject({
  id,
  type: words.entityType,
  name: bilingual,
  pinyin: v.string(),
  tsinghua: v.strictObject({ tie: words.tie, fact: v.optional(id) }),
  facts: v.array(id),
  founded: v.optional(id),
  counted: v.optional(v.strictObject({ fact: id, n: v.number() })),
  layer: v.optional(words.layer),
  note: v.optional(bilingual),
}) satisfies v.GenericSchema<unknown, shape.Entity>;

const evidence = v.picklist([...words.kind.options, 'implied']);

const relation = v.strictObject({
  id: v.string(),
  from: id,
  kind: words.relationKind,
  to: id,
  evidence,
  facts: v.array(id),
  since: v.optional(date),
  until: v.optional(date),
  as_of: v.optional(date),
  role: v.optional(bilingual),
  note: v.optional(bilingual),
}) satisfies v.GenericSchema<unknown, shape.Relation>;

const event = v.strictObject({
  id,
  date,
  qualifier: words.qualifier,
  category: words.category,
  title: bilingual,
  facts: v.array(id),
  evidence,
  forecast: v.optional(v.boolean()),
  note: v.optional(bilingual),
}) satisfies v.GenericSchema<unknown, shape.RegisterEvent>;

/** Everything in /facts.json. */
export const factsJsonSchema = v.strictObject({
  version: v.pipe(v.number(), v.integer()),
  sources: v.array(source),
  facts: v.array(fact),
  conflicts: v.array(conflict),
  entities: v.array(entity),
  relations: v.array(relation),
  events: v.array(event),
}) satisfies v.GenericSchema<unknown, shape.FactsJson>;

/** The same as a JSON Schema (draft 2020-12), served at /facts.schema.json. */
export function factsSchema(): object {
  return {
    title: 'One Minute: the register of facts',
    ...toJsonSchema(factsJsonSchema, { target: 'draft-2020-12' }),
  };
}
