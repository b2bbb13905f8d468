import type { Table } from '#charts/types.ts';
import type { PageLang } from '#facts/types.ts';
import type { PageLabels } from './page-labels.ts';
import type { Sky } from './scene.ts';
import type { StageStory } from './story.ts';
import type { Letters } from './words/context.ts';

/** A language the page exists in. */
export interface PageLanguage {
  lang: PageLang;
  /** Tag for `lang` and `hreflang`. */
  tag: string;
  name: string;
  short: string;
  /** Its short name as a shape, on pages whose first view has no font for it. */
  drawn?: Letters;
}

/** One scene with its words as HTML. */
export interface PageScene {
  id: string;
  sky: Sky;
  chapter: string;
  /** Name of the chapter, on the first of its scenes. */
  opens?: string;
  html: string;
  /** The data of its picture; absent where an earlier scene of the page has the same rows. */
  table?: Table;
}

/** Everything a story page shows in one language, rendered and resolved at build. */
export interface StoryPage {
  lang: PageLang;
  languages: PageLanguage[];
  labels: PageLabels;
  scenes: PageScene[];
  /** Scenes grouped by the figure they share, with the figure's first picture. */
  acts: {
    figure: string;
    scenes: PageScene[];
    still: { id: string; html: string };
    /** A key of two lines stands under its pictures. */
    longKey: boolean;
  }[];
  /** The contents: chapters with their steps. */
  chapters: { id: string; name: string; minutes: number; steps: { address: string; headline: string }[] }[];
  steps: number;
  /** Of reading, the sum of the chapters’. */
  minutes: number;
  published: string;
  /** Address of the same as an article for paper. */
  paper: string;
  story: StageStory;
}
