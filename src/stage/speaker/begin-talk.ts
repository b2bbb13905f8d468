import { showCurrent } from '../current.ts';
import { address } from '../deck.ts';
import { singleKeys } from '../single-keys.ts';
import { Stage } from '../stage.svelte.ts';
import { actions } from '../slides/actions.ts';
import { loadAhead } from '../slides/ahead.ts';
import { showDigits } from '../slides/digits.ts';
import { uncover } from '../slides/cover.ts';
import { watchKeys } from '../slides/keys.ts';
import { newTalk, watchButtons } from '../slides/new-talk.ts';
import type { SlideLabels } from '../slides/labels.ts';
import { panels } from '../slides/panels.ts';
import { showDeck } from '../slides/show-deck.ts';
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
  const chosen = deckOf(page, story.scenes, beginning.query);
  const { scenes, deck, query } = chosen;
  const start = deck.find(beginning.place ?? '') ?? deck.places[0];
  const sheet = page.querySelector<HTMLElement>('[data-seat="now"] .sheet');
  const view = page.querySelector<HTMLElement>('[data-seat="now"] .view');
  if (!start || !sheet || !view) throw new Error('the page has no sheet, or the deck no step');
  const stage = new Stage(deck, start);
  const talk = newTalk({
    page,
    sheet,
    stage,
    story,
    chosen,
    labels,
    go: (place) => stage.arrive(place),
  });
  const coupling = couple({ talk, id, me, role: 'speaker', link: id ? link : null, query });
  const standing = new Standing(talk, coupling);
  const shown = panels(talk);
  const act = actions(talk, { panels: shown, openSpeaker: () => undefined, changeLanguage: changeStage });
  const rest = [
    talk.cards.stop,
    showCurrent(page, stage),
    showDeck(talk),
    showSeats(talk, words),
    pointFrom(view, talk),
    standing.follow(),
    // As on the stage, and told from here, where the move was made.
    stage.onArrive(() => uncover(talk)),
    mountConsole({ talk, coupling, standing, others, words, changeStage, resize: wordSize(page) }),
    watchButtons(page, act),
    watchKeys({ act, singleKeys, typing: (digits) => showDigits(page, digits) }),
    loadAhead(stage, scenes, talk.scenesOf),
    () => shown.close(),
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
