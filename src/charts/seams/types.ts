import type { NetworkData, NetworkHand } from '../network/types.ts';
import type { Evidence, Role, Text } from '../types.ts';

/** One of the articles that everything rests on. */
export interface Article {
  id: string;
  /** How citations number it, "[5]". Voice `name`. */
  number: Text;
  /** Its name in short. Voice `note`. */
  name: Text;
}

/** Articles as bits, 1 for the first, 2 for the second, 4 for the third: those that something cannot do without. */
export type Bits = number;

/** So many things that need the same articles. */
export type Counted = [needs: Bits, many: number];

/** What falls with an article, and what stands without it. */
export interface Rests {
  /** What each fact of the network needs, in the order of its `cites`. */
  cites: Bits[];
  /** All facts of the register. */
  facts: Counted[];
  /** The facts that the words of each step cite, by scene and step in the order of the story. */
  story: Counted[][][];
}

/** Something an article prints, and what we hold in its place. */
export interface Correction {
  id: string;
  /** What it is about, and the same in a word. Voices `lane` and `name`. */
  topic: Text;
  brief: Text;
  /** What was printed, and what we hold. Voice `figure`, set larger where there is room. */
  printed: Text;
  held: Text;
  /** Where it was printed. Voice `source`. */
  cited: Text;
  /** Why, in short lines. Voice `note`. */
  why: Text[];
  /** How what we hold is known. */
  evidence: Evidence;
  facts: { printed: string[]; held: string[] };
}

/** A rise and a fall, or a rise that is still open. */
export interface Wave {
  id: string;
  name: Text;
  /** What is said of it, and the same where room is short. Voice `note`. */
  said: Text;
  brief: Text;
  facts: string[];
}

/** One way that leads on from the open end. */
export interface Road {
  id: string;
  name: Text;
  said: Text;
  role?: Role;
  facts: string[];
}

/** The waves, and the strip of the minute that is not full. */
export interface Ending {
  waves: Wave[];
  roads: Road[];
  strip: {
    id: string;
    /** Seconds: how many cells it has, and how many are full. */
    cells: number;
    filled: number;
    /** Texts by second under it. */
    seconds: { at: number; text: Text }[];
    number: Text;
    said: Text;
    /** What stands over the empty cells. */
    open: Text;
    facts: string[];
  };
}

/** Words and patterns of the chart; braces are filled in. See `say.ts`, `describe.ts` and `table.ts`. */
export type SeamsWords = Record<string, string>;

/** What the chart can show. Plain JSON in one language. */
export interface SeamsData {
  network: NetworkData;
  articles: Article[];
  rests: Rests;
  corrections: Correction[];
  ending: Ending;
  words: SeamsWords;
}

/** What to show. */
export interface SeamsView {
  /** `seams`: the whole network with its doubts · `corrected`: what was printed and what we hold · `sixteen`: the end. */
  show: 'seams' | 'corrected' | 'sixteen';
  /** What the step speaks of: ids of ties, corrections, waves, roads, the strip. */
  emphasis: string[];
  /** The reader may switch articles off. */
  articles?: boolean;
}

/** What the reader changed: what the network itself lets them, and the articles they did without. */
export interface SeamsHand extends NetworkHand {
  /** Ids of the articles that are switched off. */
  off?: string[];
}
