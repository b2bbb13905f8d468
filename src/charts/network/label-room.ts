import type { Line } from '../labels/boxes.ts';
import type { Box } from '../types.ts';
import type { Point } from './curve.ts';

/** A disc that no label may cover. */
export interface Disc {
  id: string;
  x: number;
  y: number;
  r: number;
}

/** A straight piece of a tie. */
export interface Piece extends Line {
  edge: number;
  /** Names hide what it says: they keep off it more than off others. */
  dear: boolean;
}

/** What labels share the frame with. All in pixels within the frame. */
export interface LabelRoom {
  width: number;
  /** From here up to here a label may stand. */
  top: number;
  bottom: number;
  /** Beyond these a label stands among the words of an axis, and might be taken for one. */
  axis: { right: number; bottom: number };
  discs: Disc[];
  /** Words and bars: never covered. */
  boxes: Box[];
  /** The dear ones first. */
  pieces: Piece[];
  /** How far from its node a name may go. */
  reach: number;
}

/** A place a label might take. */
export interface Spot {
  x: number;
  y: number;
  width: number;
  height: number;
  anchor: 'start' | 'middle' | 'end';
  form: number;
  cost: number;
  leader?: Line;
}

/** Straight pieces of lines through points; the first lines may be dear ones. */
export const piecesOf = (traces: readonly (readonly Point[])[], dear = 0): Piece[] =>
  traces.flatMap((points, edge) =>
    points.slice(1).map(([x2, y2], index): Piece => {
      const [x1, y1] = points[index] ?? [x2, y2];
      return { edge, dear: edge < dear, x1, y1, x2, y2 };
    }),
  );
