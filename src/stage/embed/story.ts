import type { StageLabels, StageScene } from '../story.ts';

/** What an embed fetches when its chart wakes. */
export interface EmbedStory {
  lang: string;
  scene: StageScene;
  /** The picture of each step in words, by its id. */
  descriptions: Record<string, string>;
  labels: StageLabels;
}
