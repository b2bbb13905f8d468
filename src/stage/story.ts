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

/** A scene as the page carries it for its script: plain JSON in one language, without any words of the story. */
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

/** What a story page carries for its script. */
export interface StageStory {
  lang: string;
  scenes: StageScene[];
  labels: StageLabels;
}

/** Id of the script element that holds it. */
export const STORY_ELEMENT = 'story';

/** The story as it is written into a page: data that several scenes share stands there once. */
interface Written extends Omit<StageStory, 'scenes'> {
  scenes: (Omit<StageScene, 'data'> & { data: number })[];
  data: StageScene['data'][];
}

/** Reads the story a page carries; undefined on pages without one (sources, the language gate). */
export function readStory(from: Document): StageStory | undefined {
  const text = from.getElementById(STORY_ELEMENT)?.textContent;
  if (!text) return undefined;
  const { data, ...story } = JSON.parse(text) as Written;
  return {
    ...story,
    scenes: story.scenes.map((scene) => ({ ...scene, data: data[scene.data] as StageScene['data'] })),
  };
}

function written(story: StageStory): Written {
  const texts: string[] = [];
  const data: StageScene['data'][] = [];
  const scenes = story.scenes.map((scene) => {
    const text = JSON.stringify(scene.data);
    const known = texts.indexOf(text);
    if (known >= 0) return { ...scene, data: known };
    texts.push(text);
    return { ...scene, data: data.push(scene.data) - 1 };
  });
  return { ...story, scenes, data };
}

/** The same as HTML; `<` is escaped so that no text can close the element. */
export const storyElement = (story: StageStory): string =>
  `<script type="application/json" id="${STORY_ELEMENT}">${JSON.stringify(written(story)).replaceAll('<', '\\u003c')}</script>`;
