import { address, type Deck, type Place } from './deck.ts';

/**
 * The one owner of "where are we". Hosts tell it where the reader has arrived; figures, stepper and address follow it.
 * Reaching a step by any way starts with an empty hand, so that the picture is the same by every way.
 */
export class Stage {
  readonly deck: Deck;
  #place: Place;
  #hand: unknown = $state.raw(null);
  #listeners: ((place: Place, before: Place) => void)[] = [];

  /** @param start the place to begin at; must be in the deck */
  constructor(deck: Deck, start: Place) {
    this.deck = deck;
    this.#place = $state.raw(start);
  }

  /** The current place. */
  get place(): Place {
    return this.#place;
  }

  /** What the reader changed in the current picture; null on arrival. */
  get hand(): unknown {
    return this.#hand;
  }

  set hand(hand: unknown) {
    this.#hand = hand;
  }

  /** Moves to a place and empties the hand. Staying where one is changes nothing. */
  arrive(place: Place): void {
    if (place === this.#place || address(place) === address(this.#place)) return;
    const before = this.#place;
    this.#hand = null;
    this.#place = place;
    for (const listener of this.#listeners) listener(place, before);
  }

  /** Calls back after every move; returns the way to stop. */
  onArrive(listener: (place: Place, before: Place) => void): () => void {
    this.#listeners.push(listener);
    return () => {
      this.#listeners = this.#listeners.filter((one) => one !== listener);
    };
  }
}
