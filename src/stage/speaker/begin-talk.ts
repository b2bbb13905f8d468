import { watchFacts } from '../card/watch-facts.ts';
import { showCurrent } from '../current.ts';
import { address } from '../deck.ts';
import { singleKeys } from '../single-keys.ts';
import { Stage } from '../stage.svelte.ts';
import { actions } from '../slides/actions.ts';
import { loadCharts } from '../slides/ahead.ts';
import { showDigits } from '../slides/digits.ts';
import { held } from '../slides/held.ts';
import { watchKeys, type SlideAction } from '../slides/keys.ts';
import type { SlideLabels } from '../slides/labels.ts';
import { panels } from '../slides/panels.ts';
import { showDeck } from '../slides/show-deck.ts';
import type { Cover, Spot, Talk, Zoom } from '../slides/talk.ts';
import { teller } from '../slides/tell.ts';
import type { StageStory } from '../story.ts';
import { couple, type Coupling } from '../talk/couple.ts';
import { deckOf } from '../talk/deck-of.ts';
import type { Link } from '../talk/link.ts';
import type { SpeakerWords } from './labels.ts';
import { mountConsole } from './mount.ts';
import { pointFrom } from './point.ts';
import { showSeats } from './show-seats.ts';
import { Standing, type Others } from './standing.svelte.ts';
import { wordSize } from './word-size.ts';

interface Beginning {
  page: HTMLElement;
  story: StageStory;
  labels: SlideLabels;
  words: SpeakerWords;
  others: Others;
  link: Link | null;
  /** Id of this window. */
  me: string;
  /** The talk it follows; null for none: then nothing is shared or kept. */
  id: string | null;
  /** The choice of steps as a query. */
  query: string;
  /** Where it is: `scene/step`. */
  place: string | undefined;
  /** Asks the stage for another language. */
  changeStage: () => void;
}

/** A talk that this window shows. */
export interface Begun {
  id: string | null;
  query: string;
  coupling: Coupling;
  /** Address and window of a stage for it. */
  stage(): { href: string; target: string };
  stop(): void;
}

/** Shows a talk in the speaker's window, in the hands of its keys. @throws for a page without sheets, a deck without steps */
export function beginTalk(beginning: Beginning): Begun {
  const { page, story, labels, words, others, link, me, id, changeStage } = beginning;
  const { choice, scenes, deck, query } = deckOf(page, story.scenes, beginning.query);
  const start = deck.find(beginning.place ?? '') ?? deck.places[0];
  const sheet = page.querySelector<HTMLElement>('[data-seat="now"] .sheet');
  const view = page.querySelector<HTMLElement>('[data-seat="now"] .view');
  if (!start || !sheet || !view) throw new Error('the page has no sheet, or the deck no step');
  const stage = new Stage(deck, start);
  const cards = watchFacts(page, page.dataset.root ?? '', story.labels.card);
  const talk: Talk = {
    page,
    sheet,
    stage,
    story: { ...story, scenes },
    all: story.scenes,
    choice,
    labels,
    cards,
    cover: held<Cover>('none'),
    zoom: held<Zoom | null>(null),
    pointer: held<Spot | null>(null),
    newer: held(false),
    go: (place) => stage.arrive(place),
    tell: teller(page),
  };
  // As on the stage, by whatever way the talk goes on; told from here, where the move was made.
  const uncover = () => {
    talk.cover.set('none');
    talk.zoom.set(null);
  };
  const coupling = couple({ talk, id, me, role: 'speaker', link: id ? link : null, query });
  const standing = new Standing(talk, coupling);
  const shown = panels(talk);
  const act = actions(talk, { panels: shown, openSpeaker: () => undefined, changeLanguage: changeStage });
  const onClick = (event: MouseEvent) => {
    const button = (event.target as Element).closest<HTMLElement>('[data-do]');
    if (!button) return;
    act(button.dataset.do as SlideAction);
    if (event.detail > 0) button.blur();
  };
  page.addEventListener('click', onClick);
  const rest = [
    cards.stop,
    showCurrent(page, stage),
    showDeck(talk),
    showSeats(talk, words),
    pointFrom(view, talk),
    standing.follow(),
    stage.onArrive(uncover),
    mountConsole({ talk, coupling, standing, others, words, changeStage, resize: wordSize(page) }),
    watchKeys({ act, singleKeys, typing: (digits) => showDigits(page, digits) }),
    loadCharts(stage, scenes),
    () => shown.close(),
    () => page.removeEventListener('click', onClick),
    coupling.stop,
  ];
  return {
    id,
    query,
    coupling,
    stage: () => ({
      href: `../${query}#${address(standing.place)}`,
      target: id ? `stage-${id}` : '_blank',
    }),
    stop: () => rest.forEach((stop) => stop()),
  };
}
