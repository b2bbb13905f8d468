import type { Evidence, Role, Text } from '../types.ts';

/** How exactly a date is known; a band is as wide as the doubt. */
export type Precision = 'day' | 'month' | 'quarter' | 'year';

/** One dated event. */
export interface TimelineEvent {
  id: string;
  /** What it is called. Voice `name`, or `figure` for the one the picture is about. */
  title: Text;
  /** A shorter title where room is short. */
  short?: Text;
  /** Its date in the reader's language. */
  when: Text;
  /** Said instead of the date: "reported, 14 February 2024". */
  said?: Text;
  /** First day of the band and first day after it: ISO dates, UTC. A day is a band of one day. */
  start: string;
  end: string;
  precision: Precision;
  evidence: Evidence;
  role: Role;
  facts: string[];
  /** Id of the lane it stands in when a view has lanes. */
  lane?: string;
  /** Whose it is, said before its title where no lane says so: in the table. */
  of?: string;
}

/** What is shown by a drawn strip of film: four flaws, and how a picture comes out of noise. */
export type StillId = 'still-motion' | 'still-objects' | 'still-continuity' | 'still-view' | 'still-denoise';

export interface TimelineStill {
  id: StillId;
  caption: Text;
  facts: string[];
}

/** How long a clip of one event's model runs: a strip of one-second cells. Its id is the event's. */
export interface TimelineStrip {
  id: string;
  name: Text;
  /** The length in words, and what it is beside the others. */
  said: Text;
  seconds: number;
  facts: string[];
  role: Role;
  /** `derived` where what is said holds a sum of ours. */
  evidence: Evidence;
}

/** Something said of a thing, and by whom. */
export interface TimelineClaim {
  id: string;
  name: Text;
  claim: Text;
  by: Text;
  facts: string[];
  role: Role;
  evidence: Evidence;
}

/** Patterns that texts made while the page is used are filled from. Each name in braces is replaced. */
export interface TimelineWords {
  /** January to December, as on an axis ("Jan"), and in full. */
  shortMonths: string[];
  months: string[];
  /** Axis: `{year}`; `{month}` (short) under which `{year}` stands; `{day}` under which `{month} {year}` stands. */
  tickYear: string;
  tickMonth: string;
  tickDay: string;
  /** `{year}`, `{month}` in full: the line under days. */
  monthOfYear: string;
  /** First to fourth quarter, each with `{year}`. */
  quarters: string[];
  /** One and many, each with `{n}`. */
  years: [string, string];
  monthsLong: [string, string];
  /** Between years and months of one length of time. */
  and: string;
  /** `{quarter}`: what stands at the reader's guess. */
  guess: string;
  /** Said of a handle that nobody has moved yet. */
  noGuess: string;
  /** `{span}` and `{what}`. */
  after: string;
  before: string;
  /** `{what}`: the guess falls on that very date. */
  same: string;
  precision: Record<Precision, string>;
  evidence: Record<Evidence, string>;
  describe: DescribeWords;
}

/** Patterns of the description; see `describe.ts` for what stands in which braces. */
export interface DescribeWords {
  /** A day at an end of the axis: `{day}`, `{month}`, `{year}`. */
  day: string;
  axis: string;
  lanes: string;
  lane: string;
  events: string;
  event: string;
  /** As `event`, for what is not simply stated: has `{evidence}` too. */
  hedged: string;
  trail: string;
  bracket: string;
  tie: string;
  strips: string;
  strip: string;
  shelf: string;
  claim: string;
  stills: string;
  open: string;
  guess: string;
  /** Between a name and what is said of it. */
  of: string;
  /** Between the items of a list, and after a sentence. */
  list: string;
  sentence: string;
}

/** What the timeline can show. Plain JSON in one language. */
export interface TimelineData {
  events: TimelineEvent[];
  stills: TimelineStill[];
  strips?: TimelineStrip[];
  claims?: TimelineClaim[];
  spans?: TimelineSpan[];
  words: TimelineWords;
}

/** A trail left by a date that has moved: the years between are years gone. */
export interface TimelineTrail {
  /** The later event, where it came from, and the earlier, where it arrived. */
  from: string;
  to: string;
  /** The number the picture is about; voice `number`. */
  number: Text;
  caption?: Text;
  facts: string[];
  /** `derived` sets the sign of our own arithmetic beside the number. */
  evidence?: Evidence;
}

/** A measured distance between two events. */
export interface TimelineBracket {
  from: string;
  to: string;
  number: Text;
  facts: string[];
  evidence?: Evidence;
}

/** A line from what came first to what is built on it. */
export interface TimelineTie {
  from: string;
  to: string;
  text: Text;
  facts: string[];
}

/** A stretch of time through which somebody was at something: a line along its lane, thick while warm, thin once cold. */
export interface TimelineSpan {
  id: string;
  lane: string;
  /** Whose it is, as of an event. */
  of?: string;
  /** What it was, and when, where no event of the lane says so. */
  title?: Text;
  said?: Text;
  short?: Text;
  /** First day and first day after it: ISO dates, UTC. */
  start: string;
  end: string;
  state: 'warm' | 'cold';
  /** How it comes or goes without a date: the line grows or fades through all the time that it may mean. */
  fade?: 'in' | 'out';
  role: Role;
  facts: string[];
}

/** A line that leaves its lane at one event and comes to another lane at another. */
export interface TimelineCrossing {
  from: string;
  to: string;
  /** Who or what crosses over, for the description. */
  text: string;
  role: Role;
  facts: string[];
}

/** Another way to look at a step, that the reader may choose. */
export interface TimelineChoice {
  id: string;
  label: string;
  /** What changes in the step's view. */
  view: Partial<Omit<TimelineView, 'choices' | 'guess'>>;
}

/** What to show. */
export interface TimelineView {
  /** ISO dates, UTC. */
  domain: [string, string];
  /** Ids of the events shown; one wholly outside the domain is left out. */
  events: string[];
  /** What the step speaks of: ids of events. */
  emphasis: string[];
  /** Ids of events that only stand by. */
  quiet?: string[];
  /** Two or more lanes, top down; without them one line. A busy one takes more of the height where lanes are low. */
  lanes?: { id: string; title: Text; busy?: boolean }[];
  /** Lines along the lanes, by ids of spans. In such a view each lane keeps its words to itself. */
  spans?: string[];
  crossings?: TimelineCrossing[];
  /** Ids of lanes that only stand by. */
  faded?: string[];
  trail?: TimelineTrail;
  brackets?: TimelineBracket[];
  stills?: StillId[];
  ties?: TimelineTie[];
  /** Lengths of clips at the foot, by ids of strips, over `cells` seconds; null where a choice takes them away. */
  strips?: { title: Text; cells: number; rows: string[] } | null;
  /** Claims on a shelf under the line, by their ids. */
  shelf?: string[];
  /** Other ways to look, one of which the reader may choose; `whole` names the step's own. */
  choices?: { prompt: string; whole: string; of: TimelineChoice[] };
  /** From this event something is still open: a line that fades without reaching a date. */
  open?: { from: string; text: Text; facts: string[] };
  /** The reader may put a guess on the axis; it is measured against these events. */
  guess?: { prompt: Text; short?: Text; against: { id: string; what: string }[] };
}

/**
 * What the reader changed: a guess, as a calendar year in steps of a quarter (2027.5 is the third quarter of
 * 2027), or the id of another way to look.
 */
export interface TimelineHand {
  guess?: number;
  choice?: string;
}
