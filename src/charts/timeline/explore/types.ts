import type { Role, Text } from '../../types.ts';
import type { TimelineEvent, TimelineWords } from '../types.ts';

/** A stretch of time in days since 1 January 1970, UTC: from its first moment up to its last. */
export type Range = readonly [from: number, to: number];

/** One dated event of the whole list; it stands in the lane of its category. */
export interface ExploreEvent extends TimelineEvent {
  /** Id of its lane. */
  lane: string;
  /** One of the few that are named before all others. */
  loud?: boolean;
}

/** A lane of the picture: all events of one category. */
export interface ExploreLane {
  id: string;
  title: Text;
  role: Role;
}

/** Patterns of the counts that the picture prints. */
export interface ExploreWords {
  /** `{n}`: a lane all of whose events are in sight, with one and with many. */
  whole: [string, string];
  /** `{n}` of `{all}`: some are before or after what is shown. */
  part: string;
  /** None is in sight: `{n}` before, `{n}` after, or `{n}` before and `{later}` after. */
  earlier: string;
  later: string;
  around: string;
}

/** Everything that can be explored. Plain JSON in one language. */
export interface ExploreData {
  events: ExploreEvent[];
  /** Top down. */
  lanes: ExploreLane[];
  /** First day that no source has seen: from here on everything is a forecast. ISO date. */
  ahead: { from: string; text: Text };
  words: TimelineWords;
  counts: ExploreWords;
}

/** What is looked at: a stretch of time, and which events a filter lets through. */
export interface ExploreView {
  range: Range;
  /** Ids of the events that stand. */
  shown: readonly string[];
}
