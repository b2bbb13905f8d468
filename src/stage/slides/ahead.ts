import { charts } from '#charts/index.ts';
import { Idle } from '../figure/idle.ts';
import type { Stage } from '../stage.svelte.ts';
import type { ScenesOf } from '../figure/figures.ts';
import type { NamedScene } from '../story.ts';

/**
 * Once the talk has begun, fetches every scene of its deck and the code of their charts while nothing else is to do: in a room the network
 * may go at any time, and a speaker may jump to any slide.
 *
 * @returns the way to stop
 */
export function loadAhead(stage: Stage, scenes: NamedScene[], scenesOf: ScenesOf): () => void {
  const idle = new Idle();
  const names = [...new Set(scenes.map(({ chart }) => chart))];
  const figures = [...new Set(scenes.map(({ figure }) => figure))];
  const stop = stage.onArrive(() => {
    stop();
    idle.plan([
      ...figures.map((figure) => () => void scenesOf(figure).catch(() => undefined)),
      ...names.map((name) => () => void charts[name]().catch(() => undefined)),
    ]);
  });
  return () => {
    stop();
    idle.stop();
  };
}
