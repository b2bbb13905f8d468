/** The benchmark's own page: one live figure as on the story's page, with a network that no page of the site shows. */
import '#stage/styles/tokens.css';
import '#charts/charts.css';
import '#charts/labels/labels.css';
import '#charts/network/network.css';
import '#stage/styles/base.css';
import '#stage/styles/sky.css';
import '#stage/styles/words.css';
import '#stage/styles/figure.css';
import { layout } from '#charts/network/layout.ts';
import type { NetworkHand } from '#charts/network/types.ts';
import { Deck } from '#stage/deck.ts';
import { wakeFigure } from '#stage/figure/wake-figure.svelte.ts';
import { Stage } from '#stage/stage.svelte.ts';
import type { StageScene } from '#stage/story.ts';

declare global {
  interface Window {
    /** Goes to a step of the network, then changes its hand. */
    change: (step: string, hand: unknown) => void;
    /** Whether the picture stands. */
    rests: () => boolean;
    /** How long the layout of a picture takes by itself, ms. */
    layoutTime: (step: string, hand: unknown) => number;
  }
}

const of = new URLSearchParams(location.search).get('of') ?? 'whole';
const scene = (await (await fetch(`${of}.json`)).json()) as StageScene<'network'>;
const stage = new Stage(new Deck([scene]), { scene: scene.id, step: scene.steps[0]?.id ?? '' });
const figure = document.querySelector<HTMLElement>('.figure');
if (figure)
  await wakeFigure({
    figure,
    stage,
    scenes: [scene],
    scenesOf: () => Promise.resolve([scene]),
    motion: () => 'move',
  });

window.change = (step, hand) => {
  stage.arrive({ scene: scene.id, step });
  stage.hand = hand;
};
window.rests = () => document.querySelector('.live')?.getAttribute('data-settled') === 'true';
window.layoutTime = (step, hand) => {
  const view = scene.steps.find(({ id }) => id === step)?.view;
  const frame = document.querySelector<HTMLElement>('.frame.beside');
  if (!view || !frame) return NaN;
  const start = performance.now();
  layout(scene.data, view, hand as NetworkHand | null, {
    width: frame.offsetWidth,
    height: frame.offsetHeight,
  });
  return performance.now() - start;
};
