/**
 * What every chart takes and gives. A chart knows nothing of stories, hosts or routes: data + view + hand +
 * size + words go in, a picture comes out. Each chart is one folder:
 *
 *   types.ts     its Data, View and Hand
 *   layout.ts    (data, view, hand, frame) → numbers; pure, the same at build and in the browser
 *   describe.ts  (data, view) → the picture in words, for those who do not see it
 *   *.svelte     draws the layout, decides nothing
 */

/** A box in CSS pixels, measured from the figure's top left corner. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Width and height in whole CSS pixels. */
export interface Size {
  width: number;
  height: number;
}

/** The voices a label can have; the type tokens of `look` give each its family, weight and size. */
export type Voice = 'name' | 'note' | 'source' | 'figure' | 'number' | 'lane';

/** A text with its width measured at build from the shipped fonts, so that layout needs no browser. */
export interface Text {
  text: string;
  voice: Voice;
  /** Width of the text at a font size of 1, in em. */
  em: number;
}

/** How well something is known: decides line and fill, never colour. */
export type Evidence = 'stated' | 'implied' | 'reported' | 'claimed' | 'counted' | 'disputed' | 'derived';

/** What something is: decides colour, never line. */
export type Role = 'minute' | 'tsinghua' | 'model' | 'money' | 'compute' | 'device' | 'other';

/** A sign that a key explains: a way to draw, a shape, or a width that says how exactly something is dated. */
export type Sign =
  | 'soft'
  | 'reported'
  | 'claimed'
  | 'implied'
  | 'counted'
  | 'disputed'
  | 'derived'
  | 'day'
  | 'month'
  | 'quarter'
  | 'year'
  | 'tsinghua-stated'
  | 'tsinghua-implied'
  | 'institution'
  | 'person'
  | 'company'
  | 'model'
  | 'investor'
  | 'founded';

/** 0 quiet, 1 normal, 2 what the step speaks of. */
export type Emphasis = 0 | 1 | 2;

/** One visible mark as the chart wrote it: the raw material of `data-state`. Positions are within the frame. */
export interface Mark {
  id: string;
  x: number;
  y: number;
  emphasis: Emphasis;
  /** Text of the label drawn for it, if any. */
  label?: string;
}

/** A label at its final place. `x`, `y` is the baseline point that `anchor` refers to. */
export interface PlacedLabel {
  /** Mark id this label names; also its `data-label`. */
  id: string;
  lines: Text[];
  x: number;
  y: number;
  anchor: 'start' | 'middle' | 'end';
  /** The box all lines fill, for tests and for collision. */
  box: Box;
  emphasis: Emphasis;
  /** A line from label to mark where they stand apart. */
  leader?: { x1: number; y1: number; x2: number; y2: number };
}

/**
 * A mark that outlives its chart: neighbouring scenes that share a figure hand it on, and it stays the same
 * element while everything around it changes (the minute becomes a tick). The box is within the frame.
 */
export interface Anchor {
  id: string;
  box: Box;
  role: Role;
  /** How many equal cells the box shows inside itself; 1 for a plain mark. */
  cells: number;
  facts: string[];
  emphasis: Emphasis;
  /** How many of the cells are full; all of them when absent. Whole cells fill one by one. */
  filled?: number;
  /** The reader is filling it right now: the cells glow as they fill. */
  held?: boolean;
}

/**
 * Pieces of a picture that the next chart in the same figure makes its own: shown only while one chart gives way to the
 * other, on their way between their two places. As many in both charts, and the same id. Boxes are within the frame.
 */
export interface Passage {
  id: string;
  role: Role;
  boxes: Box[];
}

/** What a layout must tell beyond its own marks. */
export interface Layout {
  /** Everything visible, for `data-state`. */
  marks: Mark[];
  labels: PlacedLabel[];
  anchors: Anchor[];
  /** What passes into the neighbouring chart of the figure, and out of it. */
  passage?: Passage;
}

/** What a column of a data table holds; the page names it in its language. */
export type Column =
  'what' | 'from' | 'tie' | 'to' | 'when' | 'who' | 'amount' | 'length' | 'precision' | 'evidence';

/** A picture's data as a table: the same for those who do not see the picture. */
export interface Table {
  columns: Column[];
  rows: { id: string; cells: string[]; facts: string[] }[];
}

/** How movement is shown: `move` in full, `fade` for reduced motion, `none` while resizing or at rest. */
export type Motion = 'move' | 'fade' | 'none';

/** Props of every chart component. */
export interface ChartProps<Data, View, Hand, Picture extends Layout = Layout> {
  /** Plain JSON, already in the reader's language, with texts measured. */
  data: Data;
  /** What to show. */
  view: View;
  /** The layout of just these props: worked out once, by whoever also needs its marks and anchors. */
  picture: Picture;
  /** What the reader changed; null on arrival at a step. */
  hand: Hand | null;
  /** The whole figure. */
  size: Size;
  /** Where in the figure the chart may draw. */
  frame: Box;
  motion: Motion;
  /** Told when the reader changes something; absent in a static picture. */
  onhand?: (hand: Hand | null) => void;
}
