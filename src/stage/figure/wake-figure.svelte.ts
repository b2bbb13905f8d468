import { mount, unmount } from 'svelte';
import { charts, type ChartModule } from '#charts/index.ts';
import type { Box, Motion } from '#charts/types.ts';
import type { Stage } from '../stage.svelte.ts';
import type { NamedScene } from '../story.ts';
import type { ScenesOf } from './figures.ts';
import LiveFigure from './LiveFigure.svelte';
import { nearestStep } from './nearest.ts';
import type { Ready } from './ready.ts';

interface Waking {
  /** The `.figure` element with its two `.frame` elements. */
  figure: HTMLElement;
  stage: Stage;
  /** The scenes it shows, with the steps they have here. */
  scenes: NamedScene[];
  /** Where they come from, whole. */
  scenesOf: ScenesOf;
  motion: () => Motion;
  /** Whether the reader passes by too fast for any movement; nobody does where it is not told. */
  isPassing?: () => boolean;
  /** A picture beside the live one. */
  preview?: boolean;
}

/**
 * Wakes one figure: fetches the scene it needs now and its chart, puts the live picture in place of the one from the
 * build, and fetches the next scene when its first step is two steps away. Where they do not come, the picture stands.
 *
 * @returns the way to put it to rest
 */
export async function wakeFigure({
  figure,
  stage,
  scenes,
  scenesOf,
  motion,
  isPassing = () => false,
  preview = false,
}: Waking): Promise<() => void> {
  // Never proxied: charts read their data thousands of times for one picture.
  let ready: Record<string, Ready> = $state.raw({});
  let measure = $state.raw(measureFigure(figure));
  let moving = $state(motion());
  const load = async (scene: NamedScene) => {
    if (ready[scene.id]) return;
    const [module, all] = await Promise.all([charts[scene.chart](), scenesOf(scene.figure)]);
    const whole = all.find(({ id }) => id === scene.id);
    if (!whole) throw new Error(`figure “${scene.figure}” has no scene “${scene.id}”`);
    const steps = scene.steps.flatMap(({ id }) => whole.steps.find((step) => step.id === id) ?? []);
    ready = { ...ready, [scene.id]: { module: module as ChartModule, scene: { ...whole, steps } } };
  };

  // The reader may have gone on to another scene by the time a chart has come.
  const wanted = () => nearestStep(scenes, stage.place, stage.deck).scene;
  while (!ready[wanted().id]) await load(wanted());
  const live = mount(LiveFigure, {
    target: figure,
    props: {
      stage,
      scenes,
      preview,
      isPassing,
      get ready() {
        return ready;
      },
      get measure() {
        return measure;
      },
      get motion() {
        return moving;
      },
    },
  });
  for (const atRest of figure.querySelectorAll('.at-rest')) atRest.remove();

  const ahead = () => {
    const next = stage.deck.step(stage.place, 2);
    for (const scene of scenes) {
      if (scene.id === next.scene || scene.id === stage.place.scene) void load(scene).catch(() => {});
    }
  };
  const stopAhead = stage.onArrive(ahead);
  ahead();

  const resized = new ResizeObserver(() => {
    const now = measureFigure(figure);
    if (JSON.stringify(now) !== JSON.stringify(measure)) measure = now;
  });
  resized.observe(figure);
  const chosen = new MutationObserver(() => (moving = motion()));
  chosen.observe(document.documentElement, { attributeFilter: ['data-motion'] });
  return () => {
    stopAhead();
    resized.disconnect();
    chosen.disconnect();
    void unmount(live);
  };
}

/** The figure and its frames in whole pixels, as the style sheet has laid them out. */
function measureFigure(figure: HTMLElement) {
  const frame = (selector: string): Box => {
    const element = figure.querySelector<HTMLElement>(selector);
    return element
      ? {
          x: element.offsetLeft,
          y: element.offsetTop,
          width: element.offsetWidth,
          height: element.offsetHeight,
        }
      : { x: 0, y: 0, width: figure.offsetWidth, height: figure.offsetHeight };
  };
  return {
    size: { width: figure.offsetWidth, height: figure.offsetHeight },
    beside: frame('.frame.beside'),
    bleed: frame('.frame.across'),
  };
}
