import type { Citations } from '../cite/citations.ts';
import type { CiteLabels } from '../cite/labels.ts';
import type { StageLabels, StageScene } from '../story.ts';

/** What an embed fetches when its chart wakes. */
export interface EmbedStory {
  lang: string;
  scene: StageScene;
  /** The picture of each step in words, by its id. */
  descriptions: Record<string, string>;
  /** How to cite each step, by its id. */
  citations: Record<string, Citations>;
  /** Words of the dialog that shows it. */
  cite: CiteLabels & { title: string; close: string };
  labels: StageLabels;
}
