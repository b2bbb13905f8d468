/** One cell of a strip is this many units square in its own drawing, before it is scaled to its place. */
export const UNIT = 100;

/**
 * The outline of a row of cells as one path: one element to draw and to move, however many cells.
 *
 * @param count how many cells, from the left
 * @param gap units left free at either side of each cell
 */
export const cellsPath = (count: number, gap: number): string =>
  Array.from(
    { length: count },
    (_, index) =>
      `M${round(index * UNIT + gap)} 0h${round(UNIT - 2 * gap)}v${UNIT}H${round(index * UNIT + gap)}z`,
  ).join('');

const round = (value: number): number => Math.round(value * 10) / 10;
