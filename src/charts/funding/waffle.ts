import { tidy } from '../labels/boxes.ts';
import type { Box } from '../types.ts';
import type { Piece, PlacedPiece } from './pieces.ts';

/** A grid of squares filled column by column, from the top. */
export interface Waffle {
  x: number;
  y: number;
  rows: number;
  /** From one square to the next, and the side of a square. Pixels. */
  pitch: number;
  side: number;
}

/** How many columns a number of squares takes. */
export const columnsOf = (squares: number, rows: number): number => Math.ceil((squares - 0.02) / rows);

/**
 * Pieces at their places.
 *
 * @param keeping pieces of one square lie on each other as that square; else each part begins with a square of its
 * own and its fraction comes last
 */
export function inWaffle(
  pieces: Piece[],
  { x, y, rows, pitch, side }: Waffle,
  keeping = false,
): PlacedPiece[] {
  const first = Math.floor((pieces[0]?.start ?? 0) + 0.02);
  const own = keeping ? pieces : pieces.toSorted((one, other) => other.share - one.share);
  return own.map(({ id, start, share }, index) => {
    const place = keeping ? Math.floor(start + 0.02) - first : index;
    return {
      id,
      x: tidy(x + Math.floor(place / rows) * pitch),
      y: tidy(y + (place % rows) * pitch),
      width: tidy(keeping ? side : side * share),
      height: tidy(side),
      lag: 0,
    };
  });
}

/**
 * Pieces packed into a bar without gaps, from its foot up: all of the same area, so that the bar's own area is the
 * money. What is left for the last row is stretched over its width.
 */
export function inBar(pieces: Piece[], bar: Box): PlacedPiece[] {
  const total = pieces.reduce((sum, { share }) => sum + share, 0);
  const columns = Math.max(1, Math.round(Math.sqrt((total * bar.width) / Math.max(1, bar.height))));
  const full = Math.floor((total + 0.02) / columns);
  const unit = bar.height / total;
  const first = pieces[0]?.start ?? 0;
  return pieces.map(({ id, start, share }) => {
    const at = start - first;
    const row = Math.min(Math.floor((at + 0.02) / columns), full);
    const count = row < full ? columns : total - full * columns;
    const height = unit * count;
    return {
      id,
      x: tidy(bar.x + (Math.max(0, at - row * columns) / count) * bar.width),
      y: tidy(bar.y + bar.height - row * unit * columns - height),
      width: tidy((share / count) * bar.width),
      height: tidy(height),
      lag: 0,
    };
  });
}
