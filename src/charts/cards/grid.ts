import type { Box, Size } from '../types.ts';

/**
 * Cards as dots, filled column by column from the left. Everything about dots is counted in cells, so that the same
 * patterns serve at every size; `pitch` turns cells into pixels.
 */
export interface Grid extends Box {
  columns: number;
  rows: number;
  pitch: number;
}

/** Columns that leave no row unfinished and of which a tenth is whole. */
const COLUMNS = [100, 120, 150, 200, 240, 250, 300, 400, 500, 600, 750, 1000];
/**
 * Pixels from dot to dot. Only such as meet the pixels of a screen again after a few dots: any other would beat into
 * stripes. Under one pixel dots are no longer dots.
 */
const PITCHES = [
  ...Array.from({ length: 21 }, (_, index) => 12 - index / 2),
  ...[1.75, 1.5, 1.25, 1, 0.75, 0.5],
];

/** As `gridIn`; undefined where there is no room. */
export function gridIfAny(count: number, room: Size, block: 'wide' | 'high'): Grid | undefined {
  const shapes = COLUMNS.filter((columns) => count % columns === 0).map((columns) => ({
    columns,
    rows: count / columns,
  }));
  for (const pitch of PITCHES) {
    const fitting = shapes.filter(
      ({ columns, rows }) => columns * pitch <= room.width && rows * pitch <= room.height,
    );
    const shape = fitting.at(block === 'wide' ? -1 : 0);
    if (shape)
      return { x: 0, y: 0, ...shape, pitch, width: shape.columns * pitch, height: shape.rows * pitch };
  }
  return undefined;
}

/** The largest dots of which all have room, as the widest such block or as the highest. Its place is left at nought. @throws without room */
export function gridIn(count: number, room: Size, block: 'wide' | 'high'): Grid {
  const grid = gridIfAny(count, room, block);
  if (!grid) throw new Error(`cards: no room for ${count} dots in ${room.width} × ${room.height}`);
  return grid;
}

/** The cells from one number to another, as an outline along cells. */
export function cellsPath({ rows }: Grid, from: number, to: number): string {
  const [start, end] = [Math.round(from), Math.round(to)];
  if (end <= start) return '';
  const [first, last] = [Math.ceil(start / rows), Math.floor(end / rows)];
  const piece = (column: number, row: number, until: number) =>
    until > row ? `M${column} ${row}h1V${until}h-1z` : '';
  if (first > last) return piece(last, start % rows, end % rows);
  return [
    first * rows > start ? piece(first - 1, start % rows, rows) : '',
    last > first ? `M${first} 0H${last}V${rows}H${first}z` : '',
    piece(last, 0, end % rows),
  ].join('');
}

/** How far a number of cards reaches, in cells: the last column counts as far as it is full. */
export const reachOf = ({ rows }: Grid, cards: number): number => cards / rows;

/** A large nought made of whole cells, right of a column; outlined row by row. */
export function zeroPath({ columns, rows }: Grid, from: number): string {
  const width = columns - from;
  const middle = from + width / 2;
  const high = rows * 0.46;
  const wide = Math.min(high * 0.8, width * 0.42);
  const [innerHigh, innerWide] = [high * 0.72, wide * 0.5];
  const reach = (row: number, radius: number, height: number): number => {
    const share = (row + 0.5 - rows / 2) / height;
    return Math.abs(share) < 1 ? radius * Math.sqrt(1 - share * share) : 0;
  };
  const span = (row: number, left: number, right: number) =>
    right > left ? `M${left} ${row}H${right}v1H${left}z` : '';
  return Array.from({ length: rows }, (_, row) => {
    const [outer, inner] = [reach(row, wide, high), reach(row, innerWide, innerHigh)];
    if (!outer) return '';
    const [left, right] = [Math.round(middle - outer), Math.round(middle + outer)];
    if (!inner) return span(row, left, right);
    return span(row, left, Math.round(middle - inner)) + span(row, Math.round(middle + inner), right);
  }).join('');
}
