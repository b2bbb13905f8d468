/** A layout to be found, as plain data: what is hashed, and all that the search may know. */

/** A box in units of the frame: left, top, right, bottom. */
export type Box = [left: number, top: number, right: number, bottom: number];

export type Point = [x: number, y: number];

/** A mark to be placed. */
export interface Spot {
  id: string;
  /** Where it may stand: its date and its lane, or the whole frame. */
  box: Box;
  /** Where the forces draw it before the search. */
  home: Point;
  /** Where it stands before the forces; at home when absent. */
  first?: Point;
  /** How strongly they do, across and down. */
  draw: Point;
  /** How strongly the search holds it where the forces left it. */
  hold: number;
  /** One of those that matter most: what they cross or touch counts more. */
  inner: boolean;
}

/** What the search pays for, in units of the mean room of a mark (see `roomOf`) where it is a length. */
export interface Prices {
  /** Two ties that cross. */
  crossing: number;
  /** A tie as long as the room of a mark. */
  length: number;
  /** Two marks in one another's ellipse. */
  crowding: number;
  /** Half axes of that ellipse, wide since names are. */
  ellipse: Point;
  /** A mark in the way of a tie that is not its own: less, the farther from its line. */
  passing: number;
  /** A mark so near such a line that it looks threaded on it, besides, where mark and tie are inner. */
  onTie: number;
}

/** How the best of several seeds is told: what one of each costs. `inner` counts on top of the whole. */
export interface Score extends Faults {
  /** Of the mean length as a share of the diagonal. */
  length: number;
  inner: Faults;
}

/** What one of each fault costs. */
export interface Faults {
  crossings: number;
  passes: number;
  threaded: number;
  close: number;
}

/** How the forces spread the marks before the search; lengths in units of the room of a mark. */
export interface Forces {
  ticks: number;
  link: number;
  /** `even` for all ties; `islands` less where both ends have many, divided by the smaller number up to six. */
  pull: { kind: 'even' | 'islands'; strength: number };
  push: number;
  reach: number;
  collide: number;
  /** Keep to the boxes at every tick, or spread freely and be fitted to the frame in the end. */
  boxed: boolean;
}

export interface Spec {
  /** Width and height in units. */
  frame: Point;
  spots: Spot[];
  /** Ties by the numbers of their two marks. */
  ties: [number, number][];
  /** The mark that is a bar along an axis: ties drop on it at the nearest point. */
  bar?: { spot: number; along: 'x' | 'y' };
  prices: Prices;
  score: Score;
  forces: Forces;
  /** Proposals for each mark. */
  sweeps: number;
  /** The best of these is kept. */
  seeds: number[];
}

/** Side of the square that each mark has on average. */
export const roomOf = ({ frame, spots }: Pick<Spec, 'frame' | 'spots'>): number =>
  roomFor(frame, spots.length);

/** Side of the square that each of a number of marks has on average. */
export const roomFor = ([width, height]: Point, marks: number): number => Math.sqrt((width * height) / marks);
