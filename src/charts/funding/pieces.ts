import type { Box } from '../types.ts';
import type { FundingPart } from './types.ts';

/** One square of money, or the piece of one that belongs to a part; it stays the same thing in every view. */
export interface Piece {
  id: string;
  part: string;
  /** Where it begins in the money of its year, in squares. */
  start: number;
  /** How much of a square it is: 1, or a fraction at the edge of a part. */
  share: number;
}

/** A piece at its place. */
export interface PlacedPiece extends Box {
  id: string;
  /** When in a journey of many it sets off, from 0 to 1. */
  lag: number;
}

/** A fraction smaller than this is rounding, not money. */
const LEAST = 0.02;
const round = (value: number): number => Math.round(value * 100) / 100;

/** Parts in order as whole squares and pieces of squares; a part may begin where another has left a square. */
export function piecesOf(parts: FundingPart[]): Piece[] {
  const pieces: Piece[] = [];
  let start = 0;
  for (const { id, of, squares } of parts) {
    if (of === 'later') start = 0;
    const end = round(start + squares);
    while (end - start > LEAST) {
      const next = Math.min(end, Math.floor(start + LEAST) + 1);
      const share = round(next - start);
      pieces.push({ id: `${id}-${round(start)}`, part: id, start, share });
      start = round(next);
    }
  }
  return pieces;
}
