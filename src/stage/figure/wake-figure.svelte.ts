import { mount, unmount } from 'svelte';
import { charts, type ChartModule, type ChartName } from '#charts/index.ts';
import type { Box, Motion } from '#charts/types.ts';
import type { Stage } from '../stage.svelte.ts';
import type { StageScene } from '../story.ts';
import LiveFigure from './LiveFigure.svelte';
import { nearestStep } from './nearest.ts';

/**
 * Wakes one figure: fetches the chart it needs now, puts the live picture in place of the one from the build, and
 * fetches the next chart when its first scene is two steps away. Where the code does not come, the picture stands.
 *
 * @param figure the `.figure` element with its two `.frame` elements
 * @param preview a picture beside the live one
 * @returns the way to put it to rest
 */
export async function wakeFigure(
  figure: HTMLElement,
  stage: Stage,
  scenes: StageScene[],
  motion: () => Motion,
  preview = false,
): Promise<() => void> {
  const modules: Partial<Record<ChartName, ChartModule>> = $state({});
  const load = async (name: ChartName) => {
    modules[name] ??= (await charts[name]()) as ChartModule;
  };
  const props = $state({ stage, scenes, modules, measure: measureFigure(figure), motion: motion(), preview });

  // The reader may have gone on to another scene by the time a chart has come.
  const wanted = () => nearestStep(scenes, stage.place, stage.deck).scene.chart;
  while (!modules[wanted()]) await load(wanted());
  const live = mount(LiveFigure, { target: figure, props });
  for (const atRest of figure.querySelectorAll('.at-rest')) atRest.remove();

  const ahead = () => {
    const next = stage.deck.step(stage.place, 2);
    for (const scene of scenes) {
      if (scene.id === next.scene || scene.id === stage.place.scene) void load(scene.chart).catch(() => {});
    }
  };
  const stopAhead = stage.onArrive(ahead);
  ahead();

  const resized = new ResizeObserver(() => {
    const measure = measureFigure(figure);
    if (JSON.stringify(measure) !== JSON.stringify(props.measure)) props.measure = measure;
  });
  resized.observe(figure);
  const chosen = new MutationObserver(() => (props.motion = motion()));
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
