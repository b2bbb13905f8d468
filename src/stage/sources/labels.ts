import type { ConflictKind, Source, Theme } from '#facts/types.ts';

/** The parts of the page, in order; each name is also the part's fragment. */
export const sections = ['articles', 'how-we-know', 'conflicts', 'facts', 'cite', 'report'] as const;
export type Section = (typeof sections)[number];

/** Stands between short remarks in a line; the first space does not break. */
export const BETWEEN = '\u00a0· ';

/** Words of the sources page; names in braces are replaced. */
export interface SourcesLabels {
  /** Name of the table of contents. */
  contents: string;
  sections: Record<Section, string>;
  /** A line under each heading that says what stands there. */
  leads: Record<Section, string>;
  /** How the printed title relates to ours; `{title}` is the Chinese one. */
  titleIs: Record<Source['title_is'], string>;
  /** `{paragraphs}` `{facts}` `{used}` `{timeline}` */
  size: string;
  /** Terms beside an article's words. */
  who: string;
  when: string;
  howMuch: string;
  known: {
    kinds: string;
    dates: string;
    undated: string;
    /** `{dated}` `{undated}` `{all}` */
    relations: string;
    relationsTerm: string;
    /** `{stated}` `{implied}` `{silent}` `{all}` */
    ties: string;
    tiesTerm: string;
    /** `{same}` `{all}` */
    sums: string;
    sumsTerm: string;
    /** `{facts}` `{used}` `{cited}` `{pictured}` `{timeline}` */
    story: string;
    storyTerm: string;
    /** `{disputed}` `{conflicts}` */
    disputed: string;
    disputedTerm: string;
  };
  themes: Record<Theme, string>;
  /** After what announces something. */
  colon: string;
  /** Our sums, where an article's name would stand. */
  ourSums: string;
  /** A kind of conflict as a heading, and what it means. */
  conflictGroups: Record<ConflictKind, { name: string; what: string }>;
  /** Of the facts a conflict touches: those we take as they are, and those we do not. */
  shown: string;
  notShown: string;
  paragraph: string;
  /** In front of the steps that use a fact. */
  inWords: string;
  inPictures: string;
  /** In front of the events of the timeline that stand on a fact. */
  onTimeline: string;
  unused: string;
  /** `{id}`: name of the link to a fact itself. */
  linkTo: string;
  reportOne: string;
  /** `{id}`: subject of a message. */
  reportSubject: string;
  filter: {
    bar: string;
    search: string;
    hint: string;
    article: string;
    kind: string;
    theme: string;
    story: string;
    all: Record<'article' | 'kind' | 'theme' | 'story', string>;
    used: string;
    timeline: string;
    unused: string;
    /** `{all}`: nothing is hidden. */
    whole: string;
    /** `{n}` `{all}` */
    count: string;
    none: string;
    reset: string;
    /** `{name}` `{n}` */
    option: string;
    /** `{focus}` `{clear}`: keys. */
    keys: string;
  };
  cite: {
    /** Who made the page, as it is cited. */
    author: string;
    page: string;
    register: string;
    oneFact: string;
    /** `{address}` of a fact. */
    oneFactHow: string;
    copy: string;
    copied: string;
    machine: string;
    files: Record<'facts.json' | 'facts.csv' | 'facts.schema.json', string>;
    /** `{date}` */
    version: string;
  };
  /** `{address}` is put in as a link. */
  reportHow: string;
}
