import type { Box, Emphasis, Role, Size, Text } from '../types.ts';
import type { Ask } from './words.ts';

/** A strip of one-second cells. */
export interface StripMark {
  id: string;
  box: Box;
  cells: number;
  /** Cells that are full, from the left, and cells after them that only may be. */
  full: number;
  soft: number;
  facts: string[];
  emphasis: Emphasis;
}

/** One pass over the clip: a picture, or only its share of a bar or of a load. */
export interface Tile {
  id: string;
  box: Box;
  /** Counts from 1. */
  pass: number;
  /** Share of it that is noise still. */
  left: number;
  look: 'large' | 'small' | 'part';
  /** When it comes, as a share of the time all take. */
  lag: number;
}

/** The frames of the clip, in rows. */
export interface Sheet {
  id: string;
  box: Box;
  columns: number;
  rows: number;
  cell: Size;
  gap: number;
  /** Pixels from patch to patch where each is drawn; 0 where they would be too small to see. */
  pitch: number;
  facts: string[];
  emphasis: Emphasis;
}

/** Tokens of a clip: certain as far as the box goes, possible up to `high`. */
export interface RangeBar {
  id: string;
  box: Box;
  /** Width of the highest. */
  high: number;
  /** In how many rows it is split: one each time the clip is made. */
  rows: number;
  role: Role;
  facts: string[];
  emphasis: Emphasis;
  /** Follows the reader's hand at once. */
  live?: boolean;
}

/** The scale of tokens, and under it the texts they are held against. */
export interface Ruler {
  y: number;
  width: number;
  ticks: { x: number; text?: Text }[];
  units: Box[];
  facts: string[];
}

/** A block without an amount: what is there, and what is said to be missing. */
export interface Side {
  id: string;
  box: Box;
  /** What fills it; the rest of it is the gap. */
  filled: boolean;
  gap?: Box;
  facts: string[];
  emphasis: Emphasis;
}

/** A line that breaks off softly and goes on: when is not said. */
export interface Outage {
  id: string;
  y: number;
  height: number;
  /** Ends of the two pieces. */
  pieces: [from: number, to: number][];
  /** Pieces at the broken ends that fade, with how much of them is left. */
  soft: { x: number; width: number; opacity: number }[];
  facts: string[];
  emphasis: Emphasis;
}

/** The amount that is the picture: at its place, and what it counts up from when it first comes. */
export interface Counter {
  id: string;
  value: number;
  from: number;
  /** Of how many equal parts it is counted up. */
  parts: number;
}

/** All that a view draws, before its words are set. */
export interface Part {
  strips?: StripMark[];
  tiles?: Tile[];
  sheet?: Sheet;
  /** Outlines that tie a part to what it opens into. */
  fans?: { id: string; d: string }[];
  takes?: Box[];
  bars?: RangeBar[];
  ruler?: Ruler;
  sides?: Side[];
  outage?: Outage;
  counter?: Counter;
  /** Where the reader's controls stand. */
  controls?: Box;
  asks: Ask[];
  /** Boxes no word may lie on. */
  taken: Box[];
}
