/** What a query finds in a deck: its slides first, then the facts its slides rest on. Pure. */
import type { FindData, FoundFact, FoundStep } from './data.ts';
import { fitOf, hay, needle, type Fit, type Hay } from './fit.ts';

/** A slide that was found. */
export interface SlideHit {
  step: FoundStep;
  /** Its number in this deck; undefined where the deck leaves it out. */
  number: number | undefined;
}

/** A fact that was found, and the slide that tells it. */
export interface FactHit {
  fact: FoundFact;
  step: FoundStep;
  number: number;
}

export interface Hits {
  slides: SlideHit[];
  facts: FactHit[];
}

/** Answers queries, as many as are typed. */
export type Search = (query: string) => Hits;

/**
 * Makes a deck's slides and facts searchable.
 *
 * @param numberOf a step's number in the deck, from 1; undefined where the deck leaves it out
 */
export function searchOf({ steps, facts }: FindData, numberOf: (at: string) => number | undefined): Search {
  const slides = steps.map((step) => ({
    hit: { step, number: numberOf(step.at) },
    hays: [step.said, ...step.match].map(hay),
  }));
  const told = facts.flatMap((fact, index) => {
    const hit = hitOf(
      fact,
      index,
      slides.map(({ hit }) => hit),
    );
    return hit ? [{ hit, hays: [fact.figure ?? '', fact.text, ...fact.match].map(hay) }] : [];
  });
  return (query) => {
    const wanted = needle(query);
    if (!wanted) return { slides: [], facts: [] };
    const fit = (hays: readonly Hay[]) => fitOf(hays, wanted);
    const found = ranked(slides, fit);
    return {
      // What this deck leaves out is no destination: it comes last.
      slides: [...found.filter(({ number }) => number), ...found.filter(({ number }) => !number)],
      facts: ranked(told, fit),
    };
  };
}

/** Where a fact is told: the first slide of the deck whose words cite it, else the first that pictures it. */
function hitOf(fact: FoundFact, index: number, slides: readonly SlideHit[]): FactHit | undefined {
  const inDeck = slides.flatMap(({ step, number }) => (number === undefined ? [] : [{ step, number }]));
  const at =
    inDeck.find(({ step }) => step.words.includes(index)) ??
    inDeck.find(({ step }) => step.picture.includes(index));
  return at && { fact, ...at };
}

function ranked<Hit>(
  all: readonly { hit: Hit; hays: Hay[] }[],
  fit: (hays: readonly Hay[]) => Fit | undefined,
): Hit[] {
  return all
    .flatMap(({ hit, hays }) => {
      const rank = fit(hays);
      return rank === undefined ? [] : [{ hit, rank }];
    })
    .sort((one, other) => one.rank - other.rank)
    .map(({ hit }) => hit);
}
