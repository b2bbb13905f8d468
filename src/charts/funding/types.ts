import type { TimelineClaim } from '../timeline/types.ts';
import type { Evidence, Role, Text } from '../types.ts';

/** In which money sums are written: each as its article prints it, or all in one. */
export type Currency = 'printed' | 'cny' | 'usd';

/** A sum of money in words. */
export interface Sum {
  full: Text;
  /** Where room is short. */
  short: Text;
  /** Worked out by us: carries the sign of our arithmetic. */
  ours: boolean;
}

/** One sum in every currency the reader may choose. */
export type Sums = Record<Currency, Sum>;

/** What was raised in one year, as a bar. */
export interface FundingYear {
  id: string;
  year: Text;
  /** Yuan; a floor where `open`. */
  value: number;
  /** "More than": its end is torn. */
  open: boolean;
  sum: Sums;
  note?: Text;
  /** Ids of the parts whose squares it is made of; a year without any is drawn as one piece. */
  parts?: string[];
  evidence: Evidence;
  facts: string[];
}

/** A share of the money that is drawn in squares. */
export interface FundingPart {
  id: string;
  /** `five`: one of those gathered · `rest`: all others of the year · `later`: of the year after. */
  of: 'five' | 'rest' | 'later';
  /** With fractions: 21.6 squares are twenty-one and a piece. */
  squares: number;
  name: Text;
  /** A shorter name where room is short. */
  brief?: Text;
  /** Colours the name. */
  role?: Role;
  sum: Sums;
  evidence: Evidence;
  facts: string[];
}

/** Parts taken together under one name. */
export interface FundingSet {
  id: string;
  parts: string[];
  /** Colours the line around them. */
  role: Role;
  name?: Text;
  sum?: Sums;
  facts: string[];
}

/** What a firm was said to be worth. */
export interface FundingFirm {
  id: string;
  name: Text;
  role?: Role;
  /** Yuan. */
  value: number;
  open: boolean;
  sum: Sums;
  note: Text;
  evidence: Evidence;
  facts: string[];
}

/** A mark that firms are held against. */
export interface FundingLine {
  id: string;
  /** Yuan. */
  value: number;
  sum: Sums;
  note: Text;
  evidence: Evidence;
  facts: string[];
}

/** Something said of the money, and by whom. */
export type FundingVoice = TimelineClaim;

/** Patterns of description and table; see `describe.ts` and `table.ts` for what stands in which braces. */
export interface FundingWords {
  evidence: Record<Evidence, string>;
  /** `{list}` of bars; one bar has `{name}`, `{sum}` and what is `{said}` of it, which may be nothing. */
  bars: string;
  bar: string;
  /** `{list}` of parts; one part has `{name}`, `{squares}`, `{sum}`, `{said}`. `later` for the year after. */
  squares: string;
  part: string;
  /** One whose squares are all that is known of it. */
  counted: string;
  later: string;
  /** `{list}` of firms and `{lines}`; either has `{name}`, `{sum}`, `{said}`. A line is called `line`. */
  club: string;
  worth: string;
  line: string;
  /** `{name}` and what it says, `{said}`. */
  number: string;
  /** `{list}` of voices; one has `{name}`, `{claim}`, `{by}`. */
  voices: string;
  voice: string;
  /** Around what is said of something, `{list}`, and between two such things. */
  said: string;
  and: string;
  /** In the table, each with `{name}`: all of a year, what somebody raised, what somebody is worth. */
  total: string;
  raised: string;
  value: string;
  /** Between words, the items of a list, and sentences. */
  space: string;
  list: string;
  sentence: string;
}

/** What the chart can show. Plain JSON in one language. */
export interface FundingData {
  years: FundingYear[];
  /** In the order in which they fill the grid. */
  parts: FundingPart[];
  sets: FundingSet[];
  firms: FundingFirm[];
  lines: FundingLine[];
  voices: FundingVoice[];
  words: FundingWords;
}

/** The number a picture is about, and what it says, in short lines. */
export interface FundingNumber {
  text: Text;
  /** Where room is short. */
  short: Text;
  lines: Text[];
  facts: string[];
  /** `derived` sets the sign of our own arithmetic beside it. */
  evidence?: Evidence;
}

/** What to show. */
export interface FundingView {
  /** `bars`: years · `squares`: one year taken apart · `club`: what firms are worth, against two lines. */
  show: 'bars' | 'squares' | 'club';
  /** Ids of the years shown as bars, in order. */
  years?: string[];
  /** The gathered firms stand apart from each other. */
  apart?: boolean;
  /** The part of the year after is there. */
  later?: boolean;
  /** Ids of sets with a contour drawn around them. */
  contours?: string[];
  /** What the step speaks of: ids of years, parts, sets, firms, lines and voices. */
  emphasis: string[];
  /** Ids that only stand by. */
  quiet?: string[];
  number?: FundingNumber;
  /** Ids of voices on a shelf at the foot. */
  voices?: string[];
  /** The currencies the reader may choose; `whole` names the articles' own. */
  choices?: { prompt: string; whole: string; of: { id: Exclude<Currency, 'printed'>; label: string }[] };
}

/** What the reader chose: a currency. */
export interface FundingHand {
  choice?: string;
}
