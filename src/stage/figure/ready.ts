import type { ChartModule } from '#charts/index.ts';
import type { StageScene } from '../story.ts';

/** A scene that can be shown: its chart's code and all that it draws have come. */
export interface Ready {
  module: ChartModule;
  scene: StageScene;
}
