import type { Column } from '#charts/types.ts';
import type { WordsLabels } from './words/context.ts';

/** Interface words of a page around the story; names in braces are replaced. */
export interface PageLabels extends WordsLabels {
  description: string;
  /** Stands in the bar of the poster. */
  tagline: string;
  contents: string;
  /** The first stop of the keyboard: past the bar. */
  skip: string;
  minutes: string;
  /** The buttons one step back and on, as a group. */
  stepper: string;
  previous: string;
  next: string;
  sources: string;
  timeline: string;
  theme: string;
  motion: string;
  /** Letters are keys; they can be turned off. */
  singleKeys: string;
  /** Leads to the slides. */
  present: string;
  copyLink: string;
  /** Said and shown once a link has been copied, or could not be. */
  copied: string;
  notCopied: string;
  /** Said and shown when a newer edition of the site waits to be opened. */
  newer: string;
  /** Leads from the share page of a step to its place in the story. */
  readInStory: string;
  arrived: string;
  keys: string;
  pages: string;
  story: string;
  /** Leads to the story as an article for paper. */
  forPaper: string;
  /** On the story's own page when it is printed, before the address of that article. */
  onPaper: string;
  published: string;
  licence: string;
  sourcesTitle: string;
  sourcesIntro: string;
  notFound: string;
  /** Opens the data of a picture. */
  data: string;
  columns: Record<Column, string>;
  /** Leads to the page of a scene's chart. */
  useChart: string;
  /** Leads to all charts. */
  allCharts: string;
}
