import type { ChartModule } from '#charts/index.ts';
import type { Box } from '#charts/types.ts';
import type { StageScene } from '../story.ts';

type Layout = ReturnType<ChartModule['layout']>;

/** What a layout is worked out from. */
export interface Ask {
  module: ChartModule;
  scene: StageScene;
  index: number;
  hand: unknown;
  frame: Box;
}

/** Pictures one figure keeps at most: its neighbouring steps and what the reader's hand did last. */
const MOST = 12;

/**
 * The layouts of one figure. Layouts are pure, so that one worked out before it is wanted is the one that is wanted:
 * the figure asks for its neighbouring steps while nothing else is to do, and a change of step then finds its numbers
 * ready. Owned by the figure that made it; forgets what was asked for longest ago.
 */
export class Layouts {
  readonly #kept = new Map<string, Layout>();

  /** The layout of a step, kept from before or worked out now. */
  of(ask: Ask): Layout {
    const key = keyOf(ask);
    const { module, scene, index, hand, frame } = ask;
    const step = scene.steps[index] as StageScene['steps'][number];
    const layout = this.#kept.get(key) ?? module.layout(scene.data, step.view as never, hand as never, frame);
    this.#kept.delete(key);
    this.#kept.set(key, layout);
    for (const old of this.#kept.keys()) {
      if (this.#kept.size <= MOST) break;
      this.#kept.delete(old);
    }
    return layout;
  }

  /** Whether a layout is there already. */
  has(ask: Ask): boolean {
    return this.#kept.has(keyOf(ask));
  }
}

const keyOf = ({ scene, index, hand, frame: { x, y, width, height } }: Ask): string =>
  [scene.id, index, x, y, width, height, hand ? JSON.stringify(hand) : ''].join(' ');
