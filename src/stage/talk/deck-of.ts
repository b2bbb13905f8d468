import { Deck } from '../deck.ts';
import type { NamedScene } from '../story.ts';
import { chosenScenes, readChoice, writeChoice, type Choice } from './choice.ts';

/** The deck that a query asks for. */
export interface ChosenDeck {
  choice: Choice;
  scenes: NamedScene[];
  deck: Deck;
  /** The query again, with nothing in it but what is known. */
  query: string;
  /** Names of the options that held something unknown. */
  refused: string[];
}

/**
 * The scenes and steps that a query chooses from a story; hostile and unknown values choose nothing.
 *
 * @param page holds every step, those kept in short talks with `data-essential`
 */
export function deckOf(page: HTMLElement, all: NamedScene[], query: string): ChosenDeck {
  const { choice, refused } = readChoice(query, all);
  const isEssential = (step: string) =>
    page.querySelector(`[data-step="${step}"]`)?.hasAttribute('data-essential') ?? false;
  const scenes = chosenScenes(all, choice, isEssential);
  return { choice, scenes, deck: new Deck(scenes), query: writeChoice(choice), refused };
}
