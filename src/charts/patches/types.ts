import type { Evidence, Role, Text } from '../types.ts';

/** Words at a mark. */
export interface Said {
  lines: Text[];
  /** Where room is short. */
  short?: Text[];
  facts: string[];
  /** `claimed` and `derived` raise their sign after the first line. */
  evidence?: Evidence;
}

/** A clip of some length and what it takes: lowest and highest of each, for both are vague. */
export interface Clip {
  id: 'clip' | 'vidu' | 'sora';
  /** Seconds. */
  seconds: [number, number];
  tokens: [number, number];
  said: Said;
  /** Its name alone, for description and table. */
  name: string;
  length: string;
  amount: string;
  evidence: Evidence;
  facts: string[];
}

/** How often something was visited in a week. */
export interface Visits {
  id: string;
  visits: number;
  role: Role;
  said: Said;
  name: string;
  amount: string;
  evidence: Evidence;
  facts: string[];
}

/** How amounts are written that only come to be while the page is used. */
export interface AmountWords {
  /** The largest first: from which amount on, what one unit is, one amount `{n}`, and a range `{a}` to `{b}`. */
  units: { from: number; one: string; both?: string }[];
  /** Between two amounts that have no pattern for both. */
  to: string;
}

/** What of the picture has words of its own. */
export type Place =
  | 'clip'
  | 'minute'
  | 'frames'
  | 'frame'
  | 'first'
  | 'last'
  | 'text'
  | 'outage'
  | 'training'
  | 'inference'
  | 'gap';

/** Patterns of description, table and controls. */
export interface PatchesWords {
  amount: AmountWords;
  /** Widths in em of the letters that amounts are written in, set large. */
  letters: Record<string, number>;
  /** Amounts on a scale. */
  tick: AmountWords;
  evidence: Record<Evidence, string>;
  /** One picture each; see `describe.ts` for what stands in the braces. */
  description: Record<PatchesView['show'], string>;
  /** A clip with `{name}`, `{length}`, `{amount}` and how it is known, `{said}`; visits with `{name}` and `{amount}`. */
  row: string;
  visit: string;
  /** Between the lines of what is said at a mark, between words, and between the items of a list. */
  and: string;
  space: string;
  list: string;
  /** Rows of the table that are no clips and no visits. */
  rows: { id: string; what: string; amount: string; evidence: Evidence; facts: string[] }[];
  /** The reader's own clip: over its bar with `{seconds}`, and beside its number with `{tries}`. */
  yours: string;
  yoursTries: [one: string, many: string];
  /** Under the counter, made once and `{tries}` times. */
  made: [one: string, many: string];
  controls: {
    again: string;
    /** In place of it when no more fit. */
    full: string;
    reset: string;
    /** Said after a press, with `{tries}` and `{amount}`. */
    said: string;
    /** Said when no more can be added. */
    most: string;
    length: string;
    tries: string;
    /** Values of the two sliders, `{n}`, and what follows at their ends. */
    seconds: string;
    times: [one: string, many: string];
    longest: string;
  };
}

/** What the chart can show. Plain JSON in one language. */
export interface PatchesData {
  /** Seconds of the whole strip, one cell each. */
  cells: number;
  frames: number;
  /** In the whole clip, and in each frame: 40 by 25. */
  patches: number;
  perFrame: number;
  passes: number;
  tokens: number;
  /** Characters of the longest text that the tokens are loosely held against. */
  text: number;
  clips: Clip[];
  visits: Visits[];
  places: Record<Place, Said>;
  words: PatchesWords;
}

/** The number a picture is about, and what it says, in short lines. */
export interface PatchesNumber {
  text: Text;
  short: Text;
  lines: Text[];
  facts: string[];
  evidence: Evidence;
}

/** What to show. */
export interface PatchesView {
  /**
   * `frames`: a clip cut from the strip, its frames, and the patches of one · `passes`: from noise to picture ·
   * `longer`: other lengths to the same scale · `visits`: where the load is.
   */
  show: 'frames' | 'passes' | 'longer' | 'visits';
  /** What the step speaks of. */
  emphasis: string[];
  number?: PatchesNumber;
  /** What the reader may set. */
  sets?: ('tries' | 'seconds')[];
}

/** What the reader set. */
export interface PatchesHand {
  /** Whole seconds of the reader's clip. */
  seconds?: number;
  /** How often it is made. */
  tries?: number;
}
