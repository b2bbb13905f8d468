/** What the sources page is made of: the register arranged for people, in one language. */
import type { Card } from '#facts/card.ts';
import type { Conflict, ConflictKind, PageLang, Source } from '#facts/types.ts';
import type { EvidenceKind } from '#facts/labels-type.ts';
import type { PageLabels } from '../page-labels.ts';
import type { DialogLabels } from '../story.ts';
import type { PageLanguage } from '../story-page.ts';
import type { SourcesLabels } from './labels.ts';

/** A step of the story that uses a fact. */
export interface StepLink {
  /** `scene/step`. */
  address: string;
  said: string;
}

/** An event of the timeline that stands on a fact. */
export interface EventLink {
  id: string;
  said: string;
}

/** One row of the list of facts. */
export interface FactEntry {
  card: Card;
  /** Steps whose words cite it, and steps that use it in their picture alone. */
  words: StepLink[];
  pictures: StepLink[];
  /** Events of the timeline that stand on it. */
  events: EventLink[];
  /** About how high the row is, beside a margin and on a phone: for a browser that has not drawn it yet. Pixels. */
  height: { wide: number; narrow: number };
}

/** The facts of one article, or our sums. */
export interface FactGroup {
  /** Value of the filter: the article's id, or `ours`. */
  id: string;
  /** "[1] Title", or what our sums are called. */
  name: string;
  entries: FactEntry[];
}

/** One conflict with the cards of all facts it touches. */
export interface ConflictEntry {
  conflict: Conflict;
  sides: { card: Card; shown: boolean }[];
  /** Our sums among them, each with its steps. */
  sums: NonNullable<Card['check']>[];
}

export interface ConflictGroup {
  kind: ConflictKind;
  entries: ConflictEntry[];
}

export interface ArticleEntry {
  source: Source;
  facts: number;
  used: number;
  /** On the timeline, and not in the story. */
  timeline: number;
}

/** One line of a table of counts; `filter` is the query that lists what it counts. */
export interface CountRow {
  id: string;
  mark?: EvidenceKind;
  name: string;
  what?: string;
  count: number;
  filter?: string;
}

/** "How we know": two tables, and sentences under their terms. */
export interface Known {
  kinds: CountRow[];
  dates: CountRow[];
  sentences: { term: string; text: string }[];
}

/** Stands in a citation where the day of reading goes; the page's script puts that day in. */
export const ACCESSED = 'YYYY-MM-DD';

/** One way to cite something. */
export interface Citation {
  style: 'APA' | 'BibTeX' | 'GB/T 7714';
  text: string;
}

/** A choice of a filter. */
export interface Option {
  value: string;
  name: string;
  count: number;
}

/** Everything `/{lang}/sources/` shows. */
export interface SourcesPage {
  lang: PageLang;
  languages: PageLanguage[];
  labels: PageLabels & { card: DialogLabels };
  words: SourcesLabels;
  articles: ArticleEntry[];
  known: Known;
  conflicts: ConflictGroup[];
  groups: FactGroup[];
  options: Record<'article' | 'kind' | 'theme', Option[]>;
  citations: { page: Citation[]; register: Citation[] };
  /** A fact whose address stands as an example. */
  example: { id: string; address: string };
  /** What to search besides the words on the page, by fact id. */
  find: Record<string, string>;
  /** "Published …, updated …". */
  published: string;
  version: string;
  reportTo: string;
}
