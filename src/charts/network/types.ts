import type { Evidence, Role, Text } from '../types.ts';

/** The named ways to arrange the one set of nodes. Each node has one place in each arrangement that shows it. */
export type ArrangementName = 'growth' | 'hub' | 'street' | 'town' | 'rush' | 'whole';

/** What a node stands for: decides its shape. `counted` is counted by an article but not named. */
export type NodeKind =
  'university' | 'lab' | 'person' | 'company' | 'model' | 'investor' | 'place' | 'counted';

/** Whether an article ties it to Tsinghua; never "no". */
export type Tie = 'stated' | 'implied' | 'not-stated';

/** Somebody or something that is drawn. */
export interface NetworkNode {
  id: string;
  kind: NodeKind;
  /** Its name; none for what is counted but not named. Voice `name`. */
  name?: Text;
  /** The name on two lines, broken where a reader would break it. */
  folded?: [Text, Text];
  /** What is counted, where it is not named: decides its shape. */
  counts?: 'person' | 'company';
  /** A shorter name where room is short. */
  short?: Text;
  /** What it is called when it is read out, also where no name is drawn. */
  said: string;
  tie: Tie;
  /** What colours it where its kind and its tie do not: Sora is the minute. */
  role?: Role;
  evidence: Evidence;
  /** Ids of the facts its card opens with. */
  facts: string[];
  /** First ISO day on which it is known to exist or to act, where an article tells. */
  from?: string;
  /** Its date in words: when a firm was founded, when a model was shown. Voice `note`. */
  when?: Text;
  /** What a search may find it by, in lower case: names in every script, pinyin without tones. */
  keys: string[];
}

/** One tie between two nodes. */
export interface NetworkEdge {
  /** `{from}:{kind}:{to}`. */
  id: string;
  from: string;
  to: string;
  kind: string;
  evidence: Evidence;
  facts: string[];
  /** ISO days: when it began, when it ended, when it is known to have held. None of them: undated. */
  since?: string;
  until?: string;
  asOf?: string;
  /** Its date in words, as exact as it is known: "since June 2019". */
  when?: string;
  /** The tie as a sentence for lists and announcements: "Tang Jie is one of the founders of Zhipu AI". */
  said: string;
}

/** Shape of the frame an arrangement was made for: the wider than high, and the higher than wide. */
export type FrameShape = 'wide' | 'tall';

/** A piece of ground that an arrangement is drawn on, in shares of width and height. */
export interface Ground {
  id: string;
  kind: 'lane' | 'band' | 'campus' | 'building' | 'road' | 'ring' | 'path';
  /** x, y, width, height. */
  box: [number, number, number, number];
}

/** Where everything stands in one arrangement and frame: 0 to 1 across and down. */
export interface Arrangement {
  places: Record<string, [x: number, y: number]>;
  /** The node drawn as a bar along the time axis, and its two ends. */
  spine?: { id: string; from: [number, number]; to: [number, number] };
  /** Moments along the axis of time, which runs across in a wide frame and down in a tall one. */
  time?: { id: string; at: number }[];
  ground: Ground[];
  /** Nodes by reading order: depth first from Tsinghua, then group by group. */
  walk: string[];
}

/** Words and patterns of the network's own controls and announcements; braces are filled in. */
export type NetworkWords = Record<string, string>;

/** What the network can show. Plain JSON in one language. */
export interface NetworkData {
  nodes: NetworkNode[];
  edges: NetworkEdge[];
  arrangements: Partial<Record<ArrangementName, Record<FrameShape, Arrangement>>>;
  /** Words on the ground of an arrangement, by id of the piece or moment. */
  groundNames: Record<string, Text>;
  /** The same on two lines, for narrow pieces, broken where a reader would break them. */
  groundFolds?: Record<string, [Text, Text]>;
  /** Where a fact stands, in short, by its id: "[5] ¶ 6". */
  cites: Record<string, string>;
  words: NetworkWords;
}

/** What to show. */
export interface NetworkView {
  arrangement: ArrangementName;
  /** Ids of the nodes shown; the others wait out of sight on their nearest visible node. */
  nodes: string[];
  /** Ids of the ties shown; all between visible nodes when absent. */
  edges?: string[];
  /** Only what is known to exist on this ISO day is shown; the undated stays, apart, with its count. */
  until?: string;
  /** Ids of nodes and ties of the view that are gone today; whoever is left stays where they were, and so do names. */
  absent?: string[];
  /** What the step speaks of: ids of nodes and ties. */
  emphasis: string[];
  /** Ids of nodes that only stand by; with "rest" everything that is not stressed. */
  quiet?: string[] | 'rest';
  /** Nodes whose area stands for a number (models by parameters): areas are to one scale. */
  areas?: { id: string; value: number; said: Text; facts: string[]; evidence: Evidence }[];
  /** Numbers that sum the picture up, in a row at its foot. */
  counters?: {
    id: string;
    number: Text;
    /** The number as it is read out, where the picture has it in signs: "more than ¥15bn". */
    spoken?: string;
    said: Text;
    facts: string[];
    evidence: Evidence;
  }[];
  /** Note on how to read the picture, drawn in it: "schematic, not to scale"; null where a choice takes it away. */
  remark?: Text | null;
  /** Another way to see the same step that the reader may choose, by a switch. */
  choices?: {
    prompt: string;
    whole: string;
    of: { id: string; label: string; view: Partial<NetworkView> }[];
  };
  /**
   * Ids of the pieces of ground that are shown, drawn out into the room of those that are not; all when absent. Who
   * stands on one that is not shown is not to be shown either.
   */
  ground?: string[];
  /** This view's own words on pieces of ground, by id of the piece. */
  words?: Record<string, Text>;
  /** Ids of nodes that wait outside what the step is about: without colour, and named whatever the room. */
  outside?: string[];
}

/** What the reader changed. */
export interface NetworkHand {
  /** Id of another way to see the step. */
  choice?: string;
  /** One node isolates its paths; two show the shortest path between them. */
  selected?: string[];
  /** The next node pressed is the other end of a path from the one selected. */
  picking?: boolean;
  /** The node the keyboard stands on. */
  at?: string;
  /** Kinds of tie that are switched off. */
  without?: string[];
  /** The year up to which the slider shows. */
  year?: number;
}
