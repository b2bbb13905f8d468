/** Axes of time that give busy years more room. */

/** A moment in years, and where it stands on the axis, 0 to 1. */
export type Tick = [years: number, at: number];

/**
 * Where a moment stands on an axis that is straight between its ticks; moments outside stand at its ends.
 *
 * @param ticks in order, at least two
 */
export function positionAt(ticks: readonly Tick[], years: number): number {
  const [first, last] = [ticks[0], ticks.at(-1)];
  if (!first || !last || ticks.length < 2) throw new Error('an axis needs two ticks');
  if (years <= first[0]) return first[1];
  for (let i = 1; i < ticks.length; i++) {
    const [a, b] = [ticks[i - 1]!, ticks[i]!];
    if (years <= b[0]) return a[1] + ((years - a[0]) / (b[0] - a[0])) * (b[1] - a[1]);
  }
  return last[1];
}
