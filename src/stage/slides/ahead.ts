import { charts } from '#charts/index.ts';
import { Idle } from '../figure/idle.ts';
import type { Stage } from '../stage.svelte.ts';
import type { StageScene } from '../story.ts';

/**
 * Once the talk has begun, fetches the code of every chart of its deck while nothing else is to do: in a room the network
 * may go at any time, and a speaker may jump to any slide.
 *
 * @returns the way to stop
 */
export function loadCharts(stage: Stage, scenes: StageScene[]): () => void {
  const idle = new Idle();
  const names = [...new Set(scenes.map(({ chart }) => chart))];
  const stop = stage.onArrive(() => {
    stop();
    idle.plan(names.map((name) => () => void charts[name]().catch(() => undefined)));
  });
  return () => {
    stop();
    idle.stop();
  };
}
