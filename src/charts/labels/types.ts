import type { Box, Emphasis, PlacedLabel, Role, Text, Voice } from '../types.ts';

/** Where a label may stand, seen from its mark. */
export type Side = 'inside' | 'right' | 'left' | 'above' | 'below';

/** One label that asks for a place. */
export interface LabelRequest {
  /** Id of the mark it names. */
  id: string;
  /** The mark, within the frame. */
  mark: Box;
  /** What it says at best: the name first, then its date or who says so. */
  lines: Text[];
  /** What it says where room is short. Failing that, its first line alone. */
  short?: Text[];
  /** 2 is always placed, and first. */
  emphasis: Emphasis;
  /** Sides in order of liking; right, left, above, below unless told. */
  sides?: Side[];
  /** Sits in the middle over (or under) its mark and never gets a leader: a number on its bracket. */
  centred?: boolean;
  /** Pixels between label and mark; 10 unless told. */
  gap?: number;
  /** Font sizes other than the room's. */
  size?: (voice: Voice) => number;
  /** What the mark is; colours the name. */
  role?: Role;
  /** Ids of the facts its words rest on. */
  facts?: string[];
}

/** What the labels must share the frame with. All boxes are within the frame. */
export interface Room {
  width: number;
  height: number;
  /** Font size in pixels of a voice. */
  size: (voice: Voice) => number;
  /** Marks: never covered. A leader passes behind one only in need. */
  marks: Box[];
  /** Words that already have their place: never covered, never crossed. */
  words: Box[];
  /** Lines that labels keep off. */
  lines: Box[];
  /** Hairlines that words may cross with a halo, where it cannot be helped. */
  grid: Box[];
}

/** A placed label, with what drawing it needs beyond the contract. */
export interface DrawnLabel extends PlacedLabel {
  /** Font size of each line in pixels, where it is not the voice's own. */
  sizes?: number[];
  /** Colours the first line. */
  role?: Role;
  /** Stands on its own mark and needs no halo. */
  inside?: boolean;
  /** Changes under the reader's hand: at once and in place, without a fade or a journey. */
  live?: boolean;
  facts?: string[];
}
