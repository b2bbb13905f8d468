/** The shapes of the register as the rest of the house sees them: plain data, the same in /facts.json. */
import type { UnitId } from './units.ts';

/** The languages that words are written in. */
export type Lang = 'en' | 'zh';

/** The languages that pages come in: 繁體 is derived from `zh` at build. */
export type PageLang = Lang | 'zh-hant';

/** A text in both languages. */
export type Bilingual = Record<Lang, string>;

export type Kind = 'stated' | 'reported' | 'claimed' | 'derived' | 'disputed';

/** What a fact is chiefly about. */
export type Theme =
  | 'video'
  | 'language-models'
  | 'tsinghua'
  | 'founders'
  | 'money'
  | 'compute'
  | 'devices'
  | 'platforms'
  | 'first-wave'
  | 'outlook';

export type Qualifier = 'exact' | 'about' | 'over' | 'at-least' | 'almost' | 'up-to' | 'under';

export type Precision = 'day' | 'month' | 'quarter' | 'year';

/** `stated` by the article, `derived` from its words by calendar, `inferred` from context only. */
export type Basis = 'stated' | 'derived' | 'inferred';

/** A date as exact as the article gives it: 2024-02-15, 2024-02, 2024-Q1 or 2024. */
export interface DateKnown {
  date: string;
  precision: Precision;
  basis: Basis;
  /** Last day, month or year of a period that begins at `date`. */
  until?: string;
}

/**
 * A number, two ends of a range, the text of a date, an amount that the article gives in words only
 * ("a few seconds"), or null where the statement holds no amount.
 */
export type FactValue = number | [number, number] | string | Bilingual | null;

/** What it takes to print a value. */
export interface Amount {
  value: FactValue;
  qualifier: Qualifier;
  unit: UnitId;
}

/** One checkable statement of one article, or (kind `derived`) one sum of ours. */
export interface Fact extends Amount {
  id: string;
  /** Id of the article; null for a sum of ours. */
  source: string | null;
  /** Which non-empty line of the article, from 1; null for a sum of ours. */
  paragraph: number | null;
  kind: Kind;
  theme: Theme;
  /** How we draw an amount that the article leaves vague: lowest and highest, in the unit. Our reading. */
  reading?: [number, number];
  /** When this was so, or was said. */
  as_of: DateKnown | null;
  /** Whose word it is; null for a sum of ours. */
  attributed_to: Bilingual | null;
  /** A few words that name the value inside a sum. */
  label?: Bilingual;
  text: Bilingual;
  formula?: string;
  /** Ids of the facts the formula reads, in order. */
  inputs?: string[];
  /** Significant digits the result of the formula is rounded to. */
  round?: number;
  conflicts_with?: string[];
  note?: Bilingual;
  /** `sources-only`: kept for the record, not told in the story. */
  use?: 'sources-only';
}

/** One of the articles, as it is cited. */
export interface Source {
  id: string;
  /** Its number in citations, from 1. */
  number: number;
  /** First three digits of the article file. */
  seed: string;
  title: Bilingual;
  /** `printed` above the article, `shortened` or `paraphrased` from that, or `ours` where our copy has none. */
  title_is: 'printed' | 'shortened' | 'paraphrased' | 'ours';
  /** Who published it, by name; null where our copy does not say. */
  outlet: Bilingual | null;
  /** How the article's own voice is named: its author where one is given. */
  author: Bilingual;
  /** Who published it and how our copy came about, in a sentence. */
  provenance: Bilingual;
  date: DateKnown;
  /** How we know the date, in a sentence. */
  date_note: Bilingual;
  script: 'zh-Hans' | 'zh-Hant';
  /** Number of non-empty lines. */
  paragraphs: number;
}

export type EntityType =
  'company' | 'person' | 'model' | 'investor' | 'lab' | 'place' | 'university' | 'counted';

/** Tie to Tsinghua: an article says so, it follows from context, or no article says. Never "no". */
export type Tie = 'stated' | 'implied' | 'not-stated';

/** Somebody or something that can be drawn. */
export interface Entity {
  id: string;
  type: EntityType;
  name: Bilingual;
  /** Sort and search key of the Chinese name: pinyin without tones. */
  pinyin: string;
  tsinghua: { tie: Tie; fact?: string };
  /** The facts it stands on by itself; the others come through its relations. */
  facts: string[];
  /** Fact that dates its founding. */
  founded?: string;
  /** For what an article counts but does not name: the fact that counts, and its number. */
  counted?: { fact: string; n: number };
  /** Part of the whole network it belongs to. */
  layer?: string;
  note?: Bilingual;
}

/** How well a mark is known: the best of its facts, unless the register says it is read from context. */
export type MarkEvidence = Kind | 'implied';

/** One tie between two entities. */
export interface Relation {
  /** `{from}:{kind}:{to}`. */
  id: string;
  from: string;
  kind: string;
  to: string;
  evidence: MarkEvidence;
  facts: string[];
  /** When it began; `until` when it ended; `as_of` when it is known to have held. */
  since?: DateKnown;
  until?: DateKnown;
  as_of?: DateKnown;
  role?: Bilingual;
  note?: Bilingual;
}

/** One dated claim. */
export interface RegisterEvent {
  id: string;
  date: DateKnown;
  /** Of the date: `about` where the article says "around". */
  qualifier: Qualifier;
  category: string;
  title: Bilingual;
  facts: string[];
  evidence: MarkEvidence;
  /** True where the date lies ahead of the article. */
  forecast?: boolean;
  note?: Bilingual;
}

/**
 * `disagreement`: articles differ · `correction`: wrong by the article's own figures, put right by our sum ·
 * `doubt`: probably wrong · `tension`: two honest readings · `single-source`: only one article says so ·
 * `damage`: our copy of the article has lost something.
 */
export type ConflictKind = 'disagreement' | 'correction' | 'doubt' | 'tension' | 'single-source' | 'damage';

/** Facts that do not go together, or stand alone, and what we did about it. */
export interface Conflict {
  id: string;
  kind: ConflictKind;
  facts: string[];
  /** The facts we show; for a correction the sum of ours that stands in for the printed value. */
  shows: string[];
  question: Bilingual;
  choice: Bilingual;
  why: Bilingual;
}

/** What /facts.json holds. */
export interface FactsJson {
  /** Version of this shape. */
  version: number;
  sources: Source[];
  facts: Fact[];
  conflicts: Conflict[];
  entities: Entity[];
  relations: Relation[];
  events: RegisterEvent[];
}
