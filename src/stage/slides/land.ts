import type { Deck, Place } from '../deck.ts';

/** Where an address leads in a deck, and whether it named that slide. */
export interface Landing {
  place: Place;
  exact: boolean;
}

/**
 * The slide an address names, or the nearest sensible one: the same scene's first slide, else the first slide of this
 * deck after the place the address has in the whole story, else the first slide.
 *
 * @param all every place of the story
 * @throws for a deck without slides
 */
export function land(hash: string, deck: Deck, all: Deck): Landing {
  const [first] = deck.places;
  if (!first) throw new Error('the deck has no slide');
  const named = deck.find(hash);
  if (named || hash.length < 2) return { place: named ?? first, exact: true };
  const scene = hash.slice(1).split('/')[0];
  const sibling = deck.places.find((place) => place.scene === scene);
  const inStory = all.find(hash) ?? all.places.find((place) => place.scene === scene);
  const after = inStory && deck.places.find((place) => all.indexOf(place) >= all.indexOf(inStory));
  return { place: sibling ?? after ?? (inStory ? deck.places.at(-1) : undefined) ?? first, exact: false };
}
