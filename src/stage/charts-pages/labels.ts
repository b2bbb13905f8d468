import type { chartSections } from './page.ts';
import type { CiteLabels } from '../cite/labels.ts';

/** Words of the dialog that makes a snippet; names in braces are replaced. */
export interface EmbedLabels {
  title: string;
  close: string;
  /** Names of the groups of controls. */
  what: string;
  size: string;
  looks: string;
  language: string;
  shown: string;
  /** From step to step, as against one at rest. */
  allSteps: string;
  /** `{n}` `{headline}` */
  step: string;
  from: string;
  to: string;
  stepper: string;
  header: string;
  column: string;
  columnHint: string;
  /** `{width}` `{height}` */
  box: string;
  ownSize: string;
  width: string;
  height: string;
  theme: string;
  themes: Record<'auto' | 'light' | 'dark', string>;
  transparent: string;
  version: string;
  current: string;
  /** `{version}` */
  pinned: string;
  pinnedHint: string;
  preview: string;
  /** The page that the preview stands on. */
  ground: string;
  grounds: Record<'light' | 'dark', string>;
  code: string;
  forms: Record<'frame' | 'element' | 'picture', { name: string; hint: string }>;
  /** Opens the dialog. */
  choose: string;
  copy: string;
  copied: string;
  notCopied: string;
  links: string;
  linkTo: Record<'embed' | 'svg' | 'png', string>;
}

/** Words of the gallery and of a chart's page; names in braces are replaced. */
export interface ChartsLabels {
  charts: string;
  intro: string;
  /** `{n}` */
  steps: string;
  oneStep: string;
  /** Of a chart's page: `{name}` `{n}` `{title}` */
  description: string;
  /** `{title}` */
  galleryDescription: string;
  /** Names the row of small pictures. */
  film: string;
  /** `{n}` `{all}` */
  number: string;
  inStory: string;
  embed: string;
  embedStep: string;
  sections: Record<(typeof chartSections)[number], string>;
  embedLead: string;
  dataLead: string;
  sourcesLead: string;
  csv: string;
  json: string;
  svg: string;
  png: string;
  /** `{file}` `{headline}`: a file of one step for those who hear its link alone. */
  fileOf: string;
  cite: CiteLabels;
  dialog: EmbedLabels;
}
