import type { ChartName, ChartShapes } from '#charts/index.ts';
import type { Sign } from '#charts/types.ts';
import type { FactLabels } from '#facts/labels-type.ts';
import type { Caption, Sky } from './scene.ts';

/** A step as the page carries it. */
export interface StageStep<View = unknown> {
  id: string;
  view: View;
  bleed?: boolean;
  /** Over the picture; absent on a poster. */
  caption?: Caption;
  /** The signs the picture uses, with what each means. */
  key: { sign: Sign; text: string }[];
  /** Where its facts come from. */
  cited: string;
}

/** A scene as its chart needs it: plain JSON in one language, without any words of the story. */
export interface StageScene<Name extends ChartName = ChartName> {
  id: string;
  chapter: string;
  sky: Sky;
  figure: string;
  chart: Name;
  data: ChartShapes[Name]['data'];
  steps: StageStep<ChartShapes[Name]['view']>[];
}

/** Words of a fact card and of the dialog that holds it. */
export interface DialogLabels extends FactLabels {
  dialog: string;
  close: string;
  allSources: string;
}

/** Interface words that the page's script says by itself. */
export interface StageLabels {
  /** "{n} of {all}: {headline}", said after a press of the stepper. */
  arrived: string;
  /** Said when a link has been copied, or could not be. */
  copied: string;
  notCopied: string;
  /** Said and shown when a newer edition of the site waits to be opened. */
  newer: string;
  /** Words of the fact card, and of the dialog around it. */
  card: DialogLabels;
}

/** A scene as a page names it: where it stands in the story, without what its chart draws. */
export interface NamedScene extends Pick<StageScene, 'id' | 'chapter' | 'sky' | 'figure' | 'chart'> {
  steps: { id: string }[];
}

/** What a story page carries for its script. */
export interface StageStory {
  lang: string;
  /** All scenes in order. */
  scenes: NamedScene[];
  /** The scenes of the first figure, whole; those of the others come when their figure wakes. */
  first: StageScene[];
  labels: StageLabels;
}

/** Id of the script element that holds it. */
export const STORY_ELEMENT = 'story';

/** Reads the story a page carries; undefined on pages without one (sources, the language gate), or cut within it. */
export function readStory(from: Document): StageStory | undefined {
  const text = from.getElementById(STORY_ELEMENT)?.textContent;
  try {
    return text ? (JSON.parse(text) as StageStory) : undefined;
  } catch {
    return undefined;
  }
}

/** The same as HTML; `<` is escaped so that no text can close the element. */
export const storyElement = (story: StageStory): string =>
  `<script type="application/json" id="${STORY_ELEMENT}">${JSON.stringify(story).replaceAll('<', '\\u003c')}</script>`;
