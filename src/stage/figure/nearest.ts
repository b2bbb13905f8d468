import type { Deck, Place } from '../deck.ts';

interface WithSteps {
  id: string;
  steps: { id: string }[];
}

/**
 * What a figure shows for a place: the step itself where it is one of the figure's own, else the figure's first step
 * for readers who have not reached it and its last for those who are past it.
 */
export function nearestStep<Scene extends WithSteps>(
  scenes: Scene[],
  place: Place,
  deck: Deck,
): { scene: Scene; index: number } {
  const own = scenes.find((scene) => scene.id === place.scene);
  if (own)
    return {
      scene: own,
      index: Math.max(
        0,
        own.steps.findIndex((step) => step.id === place.step),
      ),
    };
  const first = scenes[0] as Scene;
  const begin = deck.indexOf({ scene: first.id, step: first.steps[0]?.id ?? '' });
  if (deck.indexOf(place) < begin) return { scene: first, index: 0 };
  const end = scenes.at(-1) as Scene;
  return { scene: end, index: end.steps.length - 1 };
}
