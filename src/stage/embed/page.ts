import type { PageLang } from '#facts/types.ts';
import type { Caption, Sky } from '../scene.ts';
import type { StageStep } from '../story.ts';

/** The words of one step in an embed. */
export interface EmbedStep {
  id: string;
  /** The headline with its figures as links, HTML. */
  headline: string;
  caption?: Caption;
  /** What its caption and its picture are made of. */
  facts: string[];
  /** The picture in words; of further steps the chart brings them when it wakes. */
  description?: string;
  key: StageStep['key'];
  /** Where its facts come from. */
  cited: string;
}

/** Interface words of an embed. */
export interface EmbedLabels {
  title: string;
  pictureOf: string;
  stepper: string;
  previous: string;
  next: string;
  sources: string;
  /** Opens how to cite the chart. */
  cite: string;
  /** Leads to the step in the story. */
  readInStory: string;
}

/** Everything an embed shows: one scene with a stepper, or one step at rest. */
export interface EmbedPage {
  lang: PageLang;
  scene: string;
  sky: Sky;
  labels: EmbedLabels;
  /** Relative way to the site's root, ending in a slash. */
  root: string;
  /** Relative way to the language's root, ending in a slash. */
  home: string;
  /** Relative address of the page about the chart: its data, its sources, how to cite it. */
  about: string;
  steps: EmbedStep[];
  /** Its first picture runs from edge to edge. */
  bleed: boolean;
  /** The picture of the first of them, in each class of size, HTML. */
  still: string;
}
