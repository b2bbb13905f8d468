import { watchFacts } from '../card/watch-facts.ts';
import { scenesOf } from '../figure/figures.ts';
import type { Stage } from '../stage.svelte.ts';
import type { StageStory } from '../story.ts';
import type { ChosenDeck } from '../talk/deck-of.ts';
import { held } from './held.ts';
import type { SlideAction } from './keys.ts';
import type { SlideLabels } from './labels.ts';
import type { Cover, Spot, Talk, Zoom } from './talk.ts';
import { teller } from './tell.ts';

interface Begun {
  page: HTMLElement;
  sheet: HTMLElement;
  stage: Stage;
  /** The whole story, as the page carries it. */
  story: StageStory;
  /** The part of it that this talk has. */
  chosen: ChosenDeck;
  labels: SlideLabels;
  go: Talk['go'];
  cover?: Cover;
}

/** A talk in either of its windows, at its beginning. */
export const newTalk = ({ page, sheet, stage, story, chosen, labels, go, cover = 'none' }: Begun): Talk => ({
  page,
  sheet,
  stage,
  story: { ...story, scenes: chosen.scenes },
  all: story.scenes,
  scenesOf: scenesOf(story, page.dataset.root ?? ''),
  choice: chosen.choice,
  labels,
  cards: watchFacts(page, page.dataset.root ?? '', story.labels.card),
  cover: held<Cover>(cover),
  zoom: held<Zoom | null>(null),
  pointer: held<Spot | null>(null),
  newer: held('newer' in document.documentElement.dataset),
  go,
  tell: teller(page),
});

/** Makes the buttons of a talk (`[data-do]`) work. Returns the way to stop. */
export function watchButtons(page: HTMLElement, act: (action: SlideAction) => void): () => void {
  const onClick = (event: MouseEvent) => {
    const button = (event.target as Element).closest<HTMLElement>('[data-do]');
    if (!button || event.button !== 0) return;
    act(button.dataset.do as SlideAction);
    // The next arrow is the talk's, not the button's.
    if (event.detail > 0) button.blur();
  };
  page.addEventListener('click', onClick);
  return () => page.removeEventListener('click', onClick);
}
