/** Where something stands, as far as moving among its like goes. */
export interface Cell {
  left: number;
  top: number;
  width: number;
  height: number;
}

/**
 * Which of several things an arrow, Home or End leads to; undefined for other keys, and where there is none that way.
 * Left and right follow the order; up and down go to the next row, to whatever stands nearest there.
 */
export function neighbour(cells: readonly Cell[], from: number, key: string): number | undefined {
  const last = cells.length - 1;
  const at: Record<string, number> = { ArrowLeft: from - 1, ArrowRight: from + 1, Home: 0, End: last };
  const next = at[key];
  if (next !== undefined) return next >= 0 && next <= last ? next : undefined;
  const own = cells[from];
  if (!own || (key !== 'ArrowUp' && key !== 'ArrowDown')) return undefined;
  const way = key === 'ArrowDown' ? 1 : -1;
  const beyond = cells
    .map((cell, index) => ({ index, along: (cell.top - own.top) * way, across: middle(cell) - middle(own) }))
    .filter(({ along }) => along > own.height / 2);
  const row = Math.min(...beyond.map(({ along }) => along));
  return beyond
    .filter(({ along }) => along < row + own.height / 2)
    .sort((one, other) => Math.abs(one.across) - Math.abs(other.across))[0]?.index;
}

const middle = ({ left, width }: Cell): number => left + width / 2;
