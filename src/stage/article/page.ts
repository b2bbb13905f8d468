import type { EvidenceKind, FactLabels } from '#facts/labels-type.ts';
import type { Kind, PageLang } from '#facts/types.ts';
import type { Size } from '#charts/types.ts';
import type { StageStep } from '../story.ts';
import type { PageLanguage } from '../story-page.ts';
import type { Term } from '../words/context.ts';
import type { ArticleLabels } from './labels.ts';

/** One step of the story as it stands in the article. */
export interface ArticleStep {
  /** `scene/step`. */
  address: string;
  /** Headline and paragraphs as HTML; figures lead to their notes. */
  headline: string;
  paragraphs: string[];
  /** Words of the trade in them, explained below. */
  terms: Term[];
  /** What stands over the picture; a poster has none. */
  caption: StageStep['caption'];
  key: StageStep['key'];
  /** The settled chart as SVG elements, and the size of its sheet in their units. */
  chart: string;
  size: Size;
  description: string;
  /** "Drawn from [1] ¶ 3, 5"; empty for a picture that states nothing. */
  drawnFrom: string;
}

/** A chapter with its steps. */
export interface ArticleChapter {
  id: string;
  number: number;
  name: string;
  steps: ArticleStep[];
}

/** One cited fact: where it stands, who says so, how it is known. */
export interface ArticleNote {
  /** From 1, in the order of first mention. */
  number: number;
  fact: string;
  /** "[2] ¶ 14"; of our sums, the places of what they are made of. */
  place: string;
  who: string;
  evidence: EvidenceKind;
}

/** An article that the story was told from. */
export interface ArticleSource {
  /** "[2]". */
  number: string;
  title: string;
  /** The Chinese title, on pages in English. */
  printed?: string;
  provenance: string;
  date: string;
}

/** Everything `/{lang}/print/` shows, rendered and resolved at build. */
export interface ArticlePage {
  lang: PageLang;
  languages: PageLanguage[];
  labels: ArticleLabels;
  card: FactLabels;
  title: string;
  titleAside: string;
  asideTag: string;
  standfirst: string;
  dateline: string;
  published: string;
  explained: string;
  /** Where the story is read on a screen. */
  address: string;
  /** Names of the ways on. */
  story: string;
  register: string;
  /** The kinds of facts that its words cite, in the order of the legend. */
  kinds: Kind[];
  chapters: ArticleChapter[];
  articles: ArticleSource[];
  notes: ArticleNote[];
}
