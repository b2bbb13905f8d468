import type { FactCards } from '../card/watch-facts.ts';
import type { Place } from '../deck.ts';
import type { ScenesOf } from '../figure/figures.ts';
import type { Stage } from '../stage.svelte.ts';
import type { StageStory } from '../story.ts';
import type { Choice } from '../talk/choice.ts';
import type { SlideLabels } from './labels.ts';

/** What covers the picture while a speaker wants all eyes: nothing, or a plain screen. */
export type Cover = 'none' | 'black' | 'white';

/** A part of the sheet seen larger: its centre as shares of width and height, and how much larger. */
export interface Zoom {
  x: number;
  y: number;
  times: number;
}

/** A point on the sheet, as shares of its width and height. */
export interface Spot {
  x: number;
  y: number;
}

/** Something of the stage that either window may change: tells whoever listens. */
export interface Held<Value> {
  get(): Value;
  set(value: Value): void;
  /** Calls back after every change; returns the way to stop. */
  on(listener: (value: Value) => void): () => void;
}

/** A talk that is being given: what keys, panels and the second window work on. */
export interface Talk {
  /** Its `data-root` leads to the site, its `data-sources` to the facts, its `data-slides` to the slides, where not here. */
  page: HTMLElement;
  sheet: HTMLElement;
  stage: Stage;
  /** The deck of this talk: the whole story's, or the steps its address chose. */
  story: StageStory;
  /** Every scene of the story, for those who change the choice. */
  all: StageStory['scenes'];
  /** Brings the scenes whole, for their pictures. */
  scenesOf: ScenesOf;
  choice: Choice;
  labels: SlideLabels;
  cards: FactCards;
  cover: Held<Cover>;
  zoom: Held<Zoom | null>;
  /** The speaker's pointer; null where there is none. */
  pointer: Held<Spot | null>;
  /** A newer edition of the site waits for this page to be closed; told in the help only, never before an audience. */
  newer: Held<boolean>;
  /** Shows a slide of the deck, said politely to those who do not see it. */
  go(place: Place): void;
  /** Shows a short message for a while, and says it. */
  tell(text: string): void;
}
