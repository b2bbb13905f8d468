import type { DrawnLabel } from '../labels/types.ts';
import { shelfOf, type Shelf } from '../timeline/shelf.ts';
import type { Box, Size } from '../types.ts';
import type { FundingData, FundingView } from './types.ts';

/** Frames this much wider than high have room for voices beside the bars. */
const WIDE = 2;
/** Frames lower than this give each voice one line. */
const LOW = 300;
/** Air between bars and voices. */
const AIR = 10;

/** Voices on a shelf, and the box that is left for the bars. */
export interface Voices {
  shelf?: Shelf;
  left: Box;
}

/** Puts the voices of a view under its bars, or beside them in a wide frame. */
export function voicesOf(data: FundingData, view: FundingView, frame: Size, head: number): Voices {
  const whole = { x: 0, y: head, width: frame.width, height: frame.height - head };
  if (!view.voices?.length) return { left: whole };
  const beside = frame.width > WIDE * frame.height;
  const own = beside
    ? { width: Math.round(frame.width * 0.52), height: frame.height }
    : { width: frame.width, height: Math.round(frame.height * (frame.height < LOW ? 0.58 : 1)) };
  const shelf = shelfOf({ claims: data.voices }, { shelf: view.voices, emphasis: view.emphasis }, own);
  if (!shelf) return { left: whole };
  const [dx, dy] = [frame.width - own.width, frame.height - own.height];
  const moved = (box: Box): Box => ({ ...box, x: box.x + dx, y: box.y + dy });
  return {
    shelf: {
      rows: shelf.rows.map((row) => ({
        ...row,
        sign: moved(row.sign),
        board: { ...row.board, x: row.board.x + dx, y: row.board.y + dy },
      })),
      labels: shelf.labels.map((label): DrawnLabel => ({
        ...label,
        x: label.x + dx,
        y: label.y + dy,
        box: moved(label.box),
      })),
      box: moved(shelf.box),
    },
    left: beside ? { ...whole, width: dx - 2 * AIR } : { ...whole, height: shelf.box.y + dy - AIR - head },
  };
}
