import { showCurrent } from '../current.ts';
import { address, Deck, type Place } from '../deck.ts';
import { wakeFigure } from '../figure/wake-figure.svelte.ts';
import { keepToAddress, swapLanguage } from '../language.ts';
import { motionNow } from '../motion-choice.ts';
import { keepOffline } from '../offline/keep.ts';
import { say } from '../say.ts';
import { showAddress } from '../show-address.ts';
import { followInAddress } from '../scroll/address.ts';
import { singleKeys } from '../single-keys.ts';
import { turnSky } from '../sky.ts';
import { Stage } from '../stage.svelte.ts';
import type { StageStory } from '../story.ts';
import { deckOf } from '../talk/deck-of.ts';
import { actions, keepLinks } from './actions.ts';
import { loadAhead } from './ahead.ts';
import { showCover, uncover } from './cover.ts';
import { showDigits } from './digits.ts';
import { hideWhenIdle } from './idle.ts';
import { watchKeys } from './keys.ts';
import { joinTalk } from './join.ts';
import { readKiosk } from './kiosk.ts';
import type { SlideLabels } from './labels.ts';
import { land } from './land.ts';
import { newTalk, watchButtons } from './new-talk.ts';
import { panels } from './panels.ts';
import { showPointer } from './pointer.ts';
import { keepUnits } from './sheet.ts';
import { showDeck } from './show-deck.ts';
import type { Cover } from './talk.ts';
import { watchTouch } from './touch.ts';
import { keepAwake } from './wake-lock.ts';
import { showZoom } from './zoom.ts';

/** What a talk takes along when its page changes the language. */
export interface KeptTalk {
  step: string;
  cover: Cover;
}

/**
 * Turns the deck into a talk: one slide at a time, its picture live, in the hands of keys, clickers and fingers.
 *
 * @param kept where the talk was before the language changed
 * @param rewake called after a change of language, with the new page in place
 * @returns the way to put it to rest
 * @throws for a page without a sheet, a deck without slides
 */
export function wakeSlides(
  page: HTMLElement,
  story: StageStory,
  labels: SlideLabels,
  kept: KeptTalk | undefined,
  rewake: (kept: KeptTalk) => void,
): () => void {
  const sheet = page.querySelector<HTMLElement>('.sheet');
  const figure = page.querySelector<HTMLElement>('.figure');
  if (!sheet || !figure) throw new Error('the page has no sheet');
  const chosen = deckOf(page, story.scenes, location.search);
  const { scenes, deck, refused } = chosen;
  const { kiosk, refused: noTime } = readKiosk(location.search);
  const whole = new Deck(story.scenes);
  const { place, exact } = land(kept ? `#${kept.step}` : location.hash, deck, whole);
  const stage = new Stage(deck, place);

  const go = (to: Place | undefined) => {
    if (!to) return;
    stage.arrive(to);
    const headline = page.querySelector(`[data-step="${address(to)}"]`)?.getAttribute('aria-label') ?? '';
    say(
      page,
      labels.arrived
        .replace('{n}', String(deck.indexOf(to) + 1))
        .replace('{all}', String(deck.length))
        .replace('{headline}', headline),
    );
  };
  const talk = newTalk({ page, sheet, stage, story, chosen, labels, go, cover: kept?.cover ?? 'none' });
  const { cards, tell } = talk;

  const skies = new Map(story.scenes.map((scene) => [scene.id, scene.sky]));
  const turn = (at: Place) => turnSky(page, skies.get(at.scene) ?? 'minute');
  const shown = panels(talk);
  const joined = joinTalk(talk);
  const act = actions(talk, {
    panels: shown,
    openSpeaker: joined.openSpeaker,
    changeLanguage: () => page.querySelector<HTMLElement>('a[data-language]')?.click(),
  });
  let isSwapping = false;
  const onClick = (event: MouseEvent) => {
    if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey) return;
    const link = (event.target as Element).closest<HTMLAnchorElement>('a[data-language]');
    // A talk in one file has its other languages in files beside it, and goes there as by any link.
    if (!link || 'alone' in page.dataset) return;
    event.preventDefault();
    // A second press while the page is on its way would wake two talks.
    if (isSwapping) return;
    isSwapping = true;
    const now: KeptTalk = { step: address(stage.place), cover: talk.cover.get() };
    // An error page of the browser is nothing for an audience.
    void swapLanguage(link.href, now.step, () => tell(labels.lost))
      .then((done) => done && rewake(now))
      .finally(() => (isSwapping = false));
  };
  page.addEventListener('click', onClick);
  const onHash = () => {
    const to = land(location.hash, deck, whole);
    stage.arrive(to.place);
    if (!to.exact) tell(labels.elsewhere);
  };
  addEventListener('hashchange', onHash);

  page.dataset.awake = '';
  const rest: (() => void)[] = [
    cards.stop,
    showCurrent(page, stage),
    stage.onArrive(turn),
    stage.onArrive(cards.close),
    stage.onArrive(() => uncover(talk)),
    showDeck(talk),
    keepUnits(sheet, figure),
    followInAddress(stage),
    keepToAddress(),
    keepLinks(talk),
    showCover(talk),
    showZoom(talk),
    showPointer(talk),
    hideWhenIdle(page),
    keepAwake(talk),
    keepOffline(page, () => talk.newer.set(true)),
    watchButtons(page, act),
    watchTouch(talk, (by) => act(by > 0 ? 'next' : 'previous')),
    watchKeys({ act, singleKeys, typing: (digits) => showDigits(page, digits) }),
    () => shown.close(),
    joined.stop,
    () => page.removeEventListener('click', onClick),
    () => removeEventListener('hashchange', onHash),
  ];
  // A talk that is known goes on where it was last, which need not be where the address leads.
  turn(stage.place);
  if (!exact || stage.place !== place) showAddress(`#${address(stage.place)}`);
  if (!exact) tell(labels.elsewhere);
  const odd = [...refused, ...(noTime ? ['autoplay'] : [])];
  if (odd.length) console.warn(`One Minute: ignored in the address: ${odd.join(', ')}`);

  let stopped = false;
  // What few talks ask for comes when it is asked for.
  if (kiosk)
    void import('./run-kiosk.ts')
      .then(({ runKiosk }) => stopped || rest.push(runKiosk(talk, kiosk)))
      .catch(() => tell(labels.lost));
  void wakeFigure({ figure, stage, scenes, scenesOf: talk.scenesOf, motion: motionNow })
    .then((stop) => {
      if (stopped) return stop();
      rest.push(stop, loadAhead(stage, scenes, talk.scenesOf));
    })
    .catch(() => undefined)
    .finally(() => delete document.documentElement.dataset.arriving);
  return () => {
    stopped = true;
    for (const stop of rest) stop();
  };
}
