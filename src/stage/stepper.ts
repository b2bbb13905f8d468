import { address } from './deck.ts';
import { say } from './say.ts';
import { landOn } from './scroll/watch.ts';
import type { Stage } from './stage.svelte.ts';
import type { StageLabels } from './story.ts';

/** Steps through the story without scrolling. */
export interface Stepper {
  /** One step on or back from where the reader is, however they came there. */
  go(by: 1 | -1): void;
  stop(): void;
}

/**
 * Makes the page's previous and next buttons (`[data-go]`) work. A press says where it led once, politely; scrolling
 * says nothing.
 */
export function watchStepper(page: HTMLElement, stage: Stage, labels: StageLabels): Stepper {
  const go = (by: 1 | -1) => {
    const place = stage.deck.step(stage.place, by);
    landOn(place);
    stage.arrive(place);
    // As the contents have it: without the sign of our arithmetic, which means nothing aloud.
    const headline = page.querySelector(`[data-contents="${address(place)}"]`)?.textContent?.trim() ?? '';
    say(
      page,
      labels.arrived
        .replace('{n}', String(stage.deck.indexOf(place) + 1))
        .replace('{all}', String(stage.deck.length))
        .replace('{headline}', headline),
    );
  };
  const onClick = (event: MouseEvent) => {
    const target = event.target as Element;
    const pressed = target.closest<HTMLElement>('[data-go]');
    // The picture of the opening goes on as well; later ones have something to press in them.
    const onPicture = target.closest('.figure') && !target.closest('[data-fact]');
    if (!pressed && onPicture && stage.deck.indexOf(stage.place) === 0) return go(1);
    if (!pressed) return;
    event.preventDefault();
    go(pressed.dataset.go === '-1' ? -1 : 1);
  };
  page.addEventListener('click', onClick);
  return { go, stop: () => page.removeEventListener('click', onClick) };
}
