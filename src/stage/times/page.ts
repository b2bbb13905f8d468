/** What the timeline's page is made of, in one language. */
import type { ExploreData } from '#charts/timeline/explore/types.ts';
import type { Role } from '#charts/types.ts';
import type { Card } from '#facts/card.ts';
import type { EvidenceKind } from '#facts/labels-type.ts';
import type { PageLang } from '#facts/types.ts';
import type { PageLabels } from '../page-labels.ts';
import type { DialogLabels } from '../story.ts';
import type { PageLanguage } from '../story-page.ts';
import type { TimesLabels } from './labels.ts';

/** One event as the list has it. */
export interface TimesRow {
  id: string;
  title: string;
  category: string;
  role: Role;
  when: string;
  /** How exactly it is dated, and how we know the date. */
  exact: string;
  how: EvidenceKind;
  /** Who says so, each once. */
  who: string[];
  note?: string;
  /** The facts it stands on. */
  cards: Card[];
}

/** A category as the filter offers it. */
export interface TimesCategory {
  id: string;
  name: string;
  role: Role;
  count: number;
}

/** Everything `/{lang}/timeline/` shows. */
export interface TimesPage {
  lang: PageLang;
  languages: PageLanguage[];
  labels: PageLabels & { card: DialogLabels };
  words: TimesLabels;
  intro: string;
  /** Events by the year they begin in. */
  years: { year: number; rows: TimesRow[] }[];
  categories: TimesCategory[];
  /** The settled picture as HTML, for wide pages and narrow ones, and in words. */
  stills: { wide: string; narrow: string; said: string };
  carried: Carried;
  /** "Published …, updated …". */
  published: string;
}

/** What the page carries for its script. */
export interface Carried {
  data: ExploreData;
  /** What an event can be found by, as `plain` gives it, by id. */
  find: Record<string, string>;
  picture: TimesLabels['picture'];
  card: DialogLabels;
}

/** Id of the script element that holds it; no event can be called so. */
const ID = 'timeline/data';

/** The same as HTML; `<` is escaped so that no text can close the element. */
export const carriedElement = (carried: Carried): string =>
  `<script type="application/json" id="${ID}">${JSON.stringify(carried).replaceAll('<', '\\u003c')}</script>`;

/** Reads it; undefined where the page has none. */
export function readCarried(from: Document): Carried | undefined {
  const text = from.getElementById(ID)?.textContent;
  return text ? (JSON.parse(text) as Carried) : undefined;
}
