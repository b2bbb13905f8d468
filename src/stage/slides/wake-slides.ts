import { watchFacts } from '../card/watch-facts.ts';
import { showCurrent } from '../current.ts';
import { Deck } from '../deck.ts';
import { wakeFigure } from '../figure/wake-figure.svelte.ts';
import { wakeFurniture } from '../furniture.ts';
import { motionNow } from '../motion-choice.ts';
import { turnSky } from '../sky.ts';
import { Stage } from '../stage.svelte.ts';
import type { StageStory } from '../story.ts';
import { keepUnits } from './sheet.ts';
import { watchKeys } from './keys.ts';

/**
 * Turns the deck into a talk: one slide at a time, its picture live.
 *
 * @returns the way to put it to rest
 */
export function wakeSlides(page: HTMLElement, story: StageStory): () => void {
  const sheet = page.querySelector<HTMLElement>('.sheet');
  const figure = page.querySelector<HTMLElement>('.figure');
  const deck = new Deck(story.scenes);
  const start = deck.find(location.hash) ?? deck.places[0];
  if (!sheet || !figure || !start) throw new Error('the talk has no slide');
  const stage = new Stage(deck, start);
  const skies = new Map(story.scenes.map((scene) => [scene.id, scene.sky]));
  const rest: (() => void)[] = [wakeFurniture(page)];

  page.dataset.awake = '';
  rest.push(showCurrent(page, stage));
  rest.push(stage.onArrive((place) => turnSky(page, skies.get(place.scene) ?? 'minute')));
  turnSky(page, skies.get(start.scene) ?? 'minute');
  rest.push(keepUnits(sheet, figure));
  const cards = watchFacts(page, page.dataset.root ?? '', story.labels.card);
  rest.push(cards.stop);
  rest.push(
    watchKeys({
      next: () => stage.arrive(deck.step(stage.place, 1)),
      previous: () => stage.arrive(deck.step(stage.place, -1)),
    }),
  );
  void wakeFigure(figure, stage, story.scenes, motionNow).then((stop) => rest.push(stop));
  return () => rest.forEach((stop) => stop());
}
