import { watchFacts } from './card/watch-facts.ts';
import { showCurrent } from './current.ts';
import { address, Deck } from './deck.ts';
import { scenesOf } from './figure/figures.ts';
import { wakeFigures } from './figure/wake-figures.ts';
import { watchHold } from './hold.ts';
import { watchKeys } from './keys.ts';
import { watchLanguage, type Kept } from './language.ts';
import { holdScreen } from './screen.ts';
import { followInAddress } from './scroll/address.ts';
import { landOn, watchScroll } from './scroll/watch.ts';
import { watchShare } from './share.ts';
import { lightSky, turnSky } from './sky.ts';
import { Stage } from './stage.svelte.ts';
import { watchStepper } from './stepper.ts';
import type { StageStory } from './story.ts';

/** Length of the strip: what a hold is measured against for the light in the sky. Seconds. */
const STRIP = 60;

/**
 * Wakes a story page: position first, so that everything that follows starts at the right step.
 *
 * @param kept where the reader was before the language changed
 * @param rewake called after a change of language, with the new page in place
 * @returns the way to put the story to rest
 */
export function wakeStory(
  page: HTMLElement,
  story: StageStory,
  kept: Kept | undefined,
  rewake: (kept: Kept) => void,
): () => void {
  const deck = new Deck(story.scenes);
  const first = deck.places[0];
  if (!first) throw new Error('the story has no step');
  const stage = new Stage(deck, first);
  const skies = new Map(story.scenes.map((scene) => [scene.id, scene.sky]));
  const accents = page.getElementsByClassName('accent') as HTMLCollectionOf<SVGElement>;
  const rest: (() => void)[] = [];

  rest.push(showCurrent(page, stage));
  rest.push(stage.onArrive((place) => turnSky(page, skies.get(place.scene) ?? 'minute')));
  const scroll = watchScroll(stage, [...page.querySelectorAll<HTMLElement>('[data-step]')], (progress) => {
    for (const accent of accents) accent.style.setProperty('--progress', progress.toFixed(4));
  });
  rest.push(scroll.stop, holdScreen(scroll.keep));
  land(deck, kept);
  scroll.read();

  rest.push(followInAddress(stage));
  const cards = watchFacts(page, page.dataset.root ?? '', story.labels.card);
  rest.push(cards.stop);
  if (kept?.fact) cards.show(kept.fact);
  const stepper = watchStepper(page, stage, story.labels);
  rest.push(stepper.stop, watchShare(page, stage, story.labels));
  rest.push(
    watchKeys({
      next: () => stepper.go(1),
      previous: () => stepper.go(-1),
      picture: () => intoPicture(page),
      contents: () => page.querySelector<HTMLElement>('.contents > summary')?.click(),
      theme: () => page.querySelector<HTMLElement>('[data-switch="theme"]')?.click(),
      present: () => page.querySelector<HTMLElement>('a[data-present]')?.click(),
    }),
  );
  rest.push(
    watchHold(page, stage, (hand) => {
      const share = hand && hand.seconds / STRIP;
      lightSky(page, share);
      // A whole minute brings the day; letting go of it by moving on brings the story's own hour back.
      turnSky(page, share === 1 ? 'sora' : (skies.get(stage.place.scene) ?? 'minute'));
    }),
  );
  rest.push(leadToSlides(page, stage));
  rest.push(watchLanguage(page, stage, cards.open, rewake));
  rest.push(
    wakeFigures({
      page,
      stage,
      scenes: story.scenes,
      scenesOf: scenesOf(story, page.dataset.root ?? ''),
      isPassing: scroll.isPassing,
    }),
  );
  return () => rest.forEach((stop) => stop());
}

/** Keeps the links to the slides at the step the reader is at. */
function leadToSlides(page: HTMLElement, stage: Stage): () => void {
  const links = page.querySelectorAll<HTMLAnchorElement>('a[data-present]');
  const show = () => {
    for (const link of links) link.hash = address(stage.place);
  };
  show();
  return stage.onArrive(show);
}

/** Gives the focus to the first thing to use in the picture of the current step; from there, back to the step's words. */
function intoPicture(page: HTMLElement): void {
  const words = page.querySelector('[aria-current="step"]');
  const live = words?.closest('[data-figure]')?.querySelector('.live');
  const within = live?.contains(document.activeElement);
  const target = within
    ? words?.querySelector<HTMLElement>('a, button')
    : live?.querySelector<HTMLElement>('[tabindex="0"], button');
  target?.focus({ preventScroll: true });
}

/** Goes where the reader was, or where the address says if the browser has not gone there itself. */
function land(deck: Deck, kept: Kept | undefined): void {
  const target = deck.find(kept?.step ?? location.hash);
  if (!target || (!kept && scrollY > 0)) return;
  landOn(target);
  if (!kept) return;
  const top = document.getElementById(address(target))?.getBoundingClientRect().top ?? kept.offset;
  scrollBy({ top: top - kept.offset, behavior: 'instant' });
}
