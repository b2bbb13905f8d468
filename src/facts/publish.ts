/** The register for machines: what stands at /facts.json and /facts.csv. */
import { csv } from './csv.ts';
import { formatFact } from './format.ts';
import type { Register } from './register.ts';
import type { Fact, FactsJson, Lang } from './types.ts';

/** Raised when a field of /facts.json changes its meaning or goes away. */
const version = 1;

/** The whole register as plain data; it fits `factsSchema()`. */
export function toFactsJson(register: Register): FactsJson {
  const { sources, facts, conflicts, entities, relations, events } = register;
  return structuredClone({ version, sources, facts, conflicts, entities, relations, events }) as FactsJson;
}

/** The columns of /facts.csv, in order, and how each is read from a fact. */
const columns: Record<string, (fact: Fact, register: Register) => unknown> = {
  id: (f) => f.id,
  kind: (f) => f.kind,
  theme: (f) => f.theme,
  source: (f) => f.source,
  seed: (f, r) => f.source && r.source(f.source).seed,
  paragraph: (f) => f.paragraph,
  qualifier: (f) => f.qualifier,
  value: (f) => (f.value && typeof f.value === 'object' && !Array.isArray(f.value) ? null : f.value),
  unit: (f) => f.unit,
  reading: (f) => f.reading,
  label_en: (f) => f.label?.en,
  label_zh: (f) => f.label?.zh,
  shown_en: (f) => shown(f, 'en'),
  shown_zh: (f) => shown(f, 'zh'),
  as_of: (f) => f.as_of?.date,
  as_of_until: (f) => f.as_of?.until,
  as_of_precision: (f) => f.as_of?.precision,
  as_of_basis: (f) => f.as_of?.basis,
  attributed_to_en: (f) => f.attributed_to?.en,
  attributed_to_zh: (f) => f.attributed_to?.zh,
  text_en: (f) => f.text.en,
  text_zh: (f) => f.text.zh,
  formula: (f) => f.formula,
  inputs: (f) => f.inputs,
  conflicts_with: (f) => f.conflicts_with,
  note_en: (f) => f.note?.en,
  note_zh: (f) => f.note?.zh,
  use: (f) => f.use,
};

const shown = (fact: Fact, lang: Lang): string => (fact.value === null ? '' : formatFact(fact, lang));

/** The facts as a table, one a row; values also as they print in each language. */
export function toFactsCsv(register: Register): string {
  const rows = register.facts.map((f) => Object.values(columns).map((read) => read(f, register)));
  return csv(Object.keys(columns), rows);
}
