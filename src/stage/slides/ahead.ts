import { charts } from '#charts/index.ts';
import { Idle } from '../figure/idle.ts';
import type { StageScene } from '../story.ts';

/**
 * Fetches the code of every chart of a deck while nothing else is to do: in a room the network may go at any time, and a
 * speaker may jump to any slide.
 *
 * @returns the way to stop
 */
export function loadCharts(scenes: StageScene[]): () => void {
  const idle = new Idle();
  const names = [...new Set(scenes.map(({ chart }) => chart))];
  idle.plan(names.map((name) => () => void charts[name]().catch(() => undefined)));
  return () => idle.stop();
}
