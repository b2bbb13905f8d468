/** Pure: which step the trigger line is in, and how far through it. */

/** Upper edges of the steps on the page, in pixels, ascending; `end` is where the last one ends. */
export interface Edges {
  tops: readonly number[];
  end: number;
}

/** Where the trigger line stands in the list of steps. */
export interface Reading {
  /** Index of the last step whose top has passed the line; the first step while none has. */
  index: number;
  /** From 0 to 1 through that step; never falls while scrolling down. */
  progress: number;
}

/** Reads the steps against a line, both in page pixels. @throws when there is no step */
export function readTrigger({ tops, end }: Edges, line: number): Reading {
  if (!tops.length) throw new Error('a story without steps has no place to be');
  let low = 0;
  let high = tops.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((tops[middle] as number) <= line) low = middle;
    else high = middle - 1;
  }
  const top = tops[low] as number;
  const bottom = tops[low + 1] ?? end;
  const progress = bottom > top ? (line - top) / (bottom - top) : 1;
  return { index: low, progress: Math.min(1, Math.max(0, progress)) };
}
