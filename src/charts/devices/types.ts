import type { TimelineClaim, TimelineData, TimelineView } from '../timeline/types.ts';
import type { Evidence, Text } from '../types.ts';

/** What can be drawn: the row of devices, and the phones before and after the phone. */
export type DeviceId = 'headset' | 'pin' | 'r1' | 'phone' | 'xr' | 'feature-phone' | 'ai-phone';

/** One kind of thing; it stays the same mark from view to view. */
export interface Device {
  id: DeviceId;
  name: Text;
  /** Who says what of it, in a few words. */
  note?: Text;
  evidence: Evidence;
  facts: string[];
}

/** What one article says of the thing on the balance. */
export interface Story {
  id: string;
  title: Text;
  lines: Text[];
  /** Where it says so: "[1] ¶ 27". */
  cite: Text;
  evidence: Evidence;
  facts: string[];
}

/** A likeness that somebody claims, of shapes alone: what came before, and what is to come. */
export interface Parallel {
  /** Whose claim it is, and what it says. */
  name: Text;
  lines: Text[];
  facts: string[];
  /** How long the second rise is to take, where it begins and, by our sum, ends. */
  span: Text;
  from: Text;
  to: Text;
  toFacts: string[];
  /** Under the first rise, which nobody dates. */
  undated: Text;
  /** What a reader's answers are called in the picture, by id of the choice, with how far up they stand: 0 to 1. */
  answers: { id: string; text: Text; share: number }[];
}

/** A share of a whole, in squares: so many of them filled. */
export interface Share {
  /** Id of the filled squares, and of the others. */
  id: string;
  restId: string;
  filled: number;
  all: number;
  /** The number in words, and what it says, in short lines. */
  number: Text;
  lines: Text[];
  rest: Text;
  facts: string[];
  restFacts: string[];
}

/** Patterns of the description; see `describe.ts` for what stands in which braces. */
export interface DevicesWords {
  evidence: Record<Evidence, string>;
  balance: string;
  story: string;
  row: string;
  device: string;
  known: string;
  beside: string;
  parallel: string;
  ask: string;
  share: string;
  voices: string;
  voice: string;
  list: string;
  sentence: string;
  space: string;
}

/** What the chart can show. Plain JSON in one language. */
export interface DevicesData {
  devices: Device[];
  /** Left and right on the balance. */
  stories: [Story, Story];
  /** Over the row of devices. */
  rowTitle: Text;
  week: TimelineData;
  parallel: Parallel;
  share: Share;
  voices: TimelineClaim[];
  words: DevicesWords;
}

/** What the reader may weigh: both sides in words, and what is said of each of the places from left to right. */
export interface Weigh {
  prompt: string;
  ends: [string, string];
  /** An odd number of places; the middle one is where it stands on arrival. */
  said: string[];
}

/** What to show. */
export interface DevicesView {
  /**
   * `stories`: the headset on a balance · `week`: dated events with the devices they are about · `years`: a claimed
   * parallel · `factories`: a share in squares, with voices.
   */
  show: 'stories' | 'week' | 'years' | 'factories';
  /** What the step speaks of: ids of devices, stories, events, rises, squares and voices. */
  emphasis: string[];
  /** Ids of devices in the row. */
  row: DeviceId[];
  /** The line of time of `week`, and which device stands on which event. */
  timeline?: TimelineView;
  standing?: Partial<Record<DeviceId, string>>;
  weigh?: Weigh;
  /** The answers a reader may give to `years`; `whole` is none. */
  choices?: { prompt: string; whole: string; of: { id: string; label: string }[] };
  voices?: string[];
}

/** What the reader changed: how the balance tilts, in places from the middle, or an answer. */
export interface DevicesHand {
  tilt?: number;
  choice?: string;
}
