/** A choice of slides as the overview makes it: what is ticked, how long it takes, which address gives it. Pure. */
import { address, type DeckScene } from '../../deck.ts';
import { SECONDS_PER_SLIDE, writeChoice, type Choice } from '../../talk/choice.ts';

/** Steps (`scene/step`) that are ticked. */
export type Ticked = ReadonlySet<string>;

/** Every step of some scenes, by address. */
export const stepsOf = (scenes: readonly DeckScene[]): string[] =>
  scenes.flatMap((scene) => scene.steps.map(({ id }) => address({ scene: scene.id, step: id })));

/** What an address must ask for to give these steps: whole scenes by name, others one by one, nothing for the whole story. */
export function choiceOf(all: readonly DeckScene[], ticked: Ticked): Choice {
  const isWhole = (scene: DeckScene) => stepsOf([scene]).every((step) => ticked.has(step));
  const rest = all.filter((scene) => !isWhole(scene));
  if (!rest.length) return {};
  const scenes = all.filter(isWhole).map(({ id }) => id);
  const steps = stepsOf(rest).filter((step) => ticked.has(step));
  return { ...(scenes.length && { scenes }), ...(steps.length && { steps }) };
}

/**
 * The address of a deck with these steps.
 *
 * @param here address of the talk that is being given; its query and fragment do not matter
 */
export function deckAddress(all: readonly DeckScene[], ticked: Ticked, here: string): string {
  const target = new URL(here);
  target.search = writeChoice(choiceOf(all, ticked));
  target.hash = '';
  return target.href;
}

/** About how long a number of slides takes. Minutes, at least one. */
export const minutesFor = (slides: number): number =>
  Math.max(1, Math.round((slides * SECONDS_PER_SLIDE) / 60));

/** The same ticks with some steps ticked, or none of them. */
export function withTicks(ticked: Ticked, steps: readonly string[], on: boolean): Ticked {
  const next = new Set(ticked);
  for (const step of steps) {
    if (on) next.add(step);
    else next.delete(step);
  }
  return next;
}

/** How many of some steps are ticked. */
export const stepsTicked = (steps: readonly string[], ticked: Ticked): number =>
  steps.filter((step) => ticked.has(step)).length;
