import type { Text, Voice } from '#charts/types.ts';
import type { ChartName, ChartShapes } from '#charts/index.ts';
import type { ArrangementName, NetworkData } from '#charts/network/types.ts';
import type { FormatAs } from '#facts/format.ts';
import type { Lang, MarkEvidence, Precision } from '#facts/types.ts';

/** The skies of the day in `tokens.css`; a scene stands under one of them. */
export type Sky = 'minute' | 'sora' | 'tsinghua' | 'money' | 'compute' | 'phones' | 'holds';

/** The chapters in the order of the story. */
export const chapters = ['opening', 'sora', 'tsinghua', 'compute', 'phones', 'coda'] as const;
export type Chapter = (typeof chapters)[number];

/** What a scene is given to make its chart's data: the register in one language, and a ruler. */
export interface Desk {
  lang: Lang;
  /** The number a fact states. Throws naming scene and id for a fact that is none, or does not exist. */
  number(id: string): number;
  /** Lowest and highest of what a fact states: of a range its ends, of a plain number that number. Throws like `number`. */
  range(id: string): [number, number];
  /** How we draw an amount that an article leaves vague: lowest and highest. Throws like `number`. */
  reading(id: string): [number, number];
  /** A fact's figure in words, as in the text: "more than ¥2.5bn", "six years". Throws like `number`. */
  figure(id: string, as?: FormatAs): string;
  /**
   * A sum of money in another currency at a rate of the register, to three figures. One that is in that currency
   * already stays as it is. Throws like `number`.
   *
   * @param rate id of the fact that says how many yuan a dollar is
   */
  converted(id: string, unit: 'cny' | 'usd', rate: string, as?: FormatAs): string;
  /** Where facts come from, in short: "[5] ¶ 6". Throws like `number`. */
  cite(ids: string[]): string;
  /** A dated event of the register with its title and date in the language. Throws like `number`. */
  event(id: string): DatedEvent;
  /**
   * Everybody who has a place in one of the arrangements, with their ties.
   * @param ground words on the ground, by id of the piece
   */
  network(arrangements: ArrangementName[], ground: Record<string, string>): NetworkData;
  /** Ids of the ties that an arrangement was made for: drawn in it, none runs where its lines should not. */
  tiesIn(arrangement: ArrangementName): string[];
  /** The articles in order, with how a citation numbers them: "[5]". */
  articles(): { id: string; number: string }[];
  /** Ids of all facts of the register, our sums among them. */
  facts(): string[];
  /** Which articles a fact cannot do without, as bits from 1 for the first; a sum needs what it is made of. */
  needs(id: string): number;
  /** Every step of the story in order, with the facts its words cite. Throws as words do that do not fit. */
  told(): { scene: string; step: string; facts: readonly string[] }[];
  /** A text with its width, measured from the shipped fonts. */
  text(text: string, voice: Voice): Text;
}

/** An event as a chart needs it: a band as wide as its date is vague. */
export interface DatedEvent {
  id: string;
  title: string;
  when: string;
  /** Half-open band of days, ISO dates in UTC. */
  start: string;
  end: string;
  precision: Precision;
  evidence: MarkEvidence;
  facts: string[];
}

/** One step: what the chart shows. Its words stand in `en.svx` and `zh.svx` under the same id. */
export interface Step<View> {
  /** Short, English, kebab-case; part of the public address. */
  id: string;
  /** Plain data; made by a function where it holds figures or words of the register. */
  view: View | ((desk: Desk) => View);
  /** The picture runs from edge to edge of the window while this step is read (the poster). */
  bleed?: boolean;
}

/** The line or two over a picture. */
export interface Caption {
  /** What is shown. */
  title: string;
  /** How to read it. */
  note?: string;
}

/** One picture and its ordered steps. */
export interface Scene<Name extends ChartName = ChartName> {
  id: string;
  chapter: Chapter;
  sky: Sky;
  /** Scenes in a row with the same figure share it: things travel from one scene to the next. */
  figure: string;
  chart: Name;
  data: (desk: Desk) => ChartShapes[Name]['data'];
  /** What stands over the picture at each step, by step id; a poster has none. */
  captions: (desk: Desk) => Record<string, Caption>;
  steps: Step<ChartShapes[Name]['view']>[];
}

/** Declares a scene; a view that its chart does not know is a type error where it is written. */
export const defineScene = <Name extends ChartName>(scene: Scene<Name>): Scene<Name> => scene;
