import { getContext, setContext } from 'svelte';
import type { FormatAs } from '#facts/format.ts';
import type { Fact, PageLang } from '#facts/types.ts';

/** What the words of one step turned out to hold, gathered while they are rendered. */
export interface StepWords {
  id: string;
  headline: string;
  /** The headline as it is read, with its figures. */
  said: string;
  /** The same in the pieces between which a Chinese headline may be broken. */
  phrases: string[];
  essential: boolean;
  /** Ids of the facts cited, in order of first mention. */
  facts: string[];
  /** Ids of drawn things mentioned. */
  refs: string[];
  /** Words of the trade that it explains. */
  terms: (Term & { id: string })[];
  /** Its headline in a talk, as written: the step's own where the author gave no other. */
  slide: string;
  /** The figure that stands large on its slide. */
  figure?: SlideFigure;
}

/** A word of the trade and what it means, in one line of our own. */
export interface Term {
  name: string;
  means: string;
}

/** A figure of the register set large on a slide. */
export interface SlideFigure {
  id: string;
  as: FormatAs | undefined;
  /** A few words below it. */
  note: string;
}

/** Interface words that stand inside the story's own words. */
export interface WordsLabels {
  /** "Hold: {figure}". */
  hold: string;
  holdMinute: string;
  holdHint: string;
  holdMinuteHint: string;
  pictureOf: string;
  /** Names the link that shares a step; with the headline, "Share: {headline}", for those who hear it alone. */
  share: string;
  shareStep: string;
  sum: string;
  /** Says under an explained word that the explanation is ours. */
  explained: string;
  title: string;
  titleAside: string;
  /** How far the articles reach, with the date of the last: furniture of the poster. */
  dateline: string;
  scrollOn: string;
}

/** Letters as one shape, so that no font has to come first. */
export interface Letters {
  viewBox: string;
  /** Size in em. */
  width: number;
  height: number;
  /** Path data. */
  path: string;
}

/** What the tags of an `.svx` file need; the build gives it to `render` for one scene in one language. */
export interface WordsContext {
  lang: PageLang;
  scene: string;
  /** Relative way from the page to the language's root, ending in a slash. */
  root: string;
  labels: WordsLabels;
  /** The story's title as shapes. */
  letters: Letters[];
  /** The title in the other script as shapes, where that is Chinese: an English page has no Chinese font at once. */
  asideLetters: Letters[];
  /** Throws naming scene and id for a fact the register does not have. */
  fact(id: string): Fact;
  figure(id: string, as?: FormatAs): string;
  /** Throws naming scene and id for a word that nobody explains. */
  term(id: string): Term;
  /** The sources of some facts as one line. */
  cite(facts: string[]): string;
  /** Description and file of a step's picture. */
  picture(step: string): { description: string; src: string; width: number; height: number };
  /** Whether the step's picture runs from edge to edge. */
  bleeds(step: string): boolean;
  /** Whose eyes the words are for: readers, or a speaker, who gets the notes and none of what stands around the words. */
  audience: 'readers' | 'speaker';
  /** Every step met, in order, with what it cites. */
  heard: StepWords[];
}

const key = 'words';

/** For the build: the context map for `render`. */
export const wordsContext = (context: WordsContext): Map<string, WordsContext> => new Map([[key, context]]);

/** For the tags. @throws when a tag stands outside a story */
export function getWords(): WordsContext {
  const context = getContext<WordsContext | undefined>(key);
  if (!context) throw new Error('a words tag stands outside a story');
  return context;
}

/** Remembers which step the tags below belong to. */
export const setStep = (step: StepWords): StepWords => setContext('step', step);

/** The step a tag stands in. @throws naming the scene when it stands in none */
export function getStep(): StepWords {
  const step = getContext<StepWords | undefined>('step');
  if (!step) throw new Error(`scene ${getWords().scene}: a Fact or Ref stands outside a Step`);
  return step;
}
