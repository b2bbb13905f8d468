import type { Text } from '../types.ts';

/** How far letters and Han characters reach above and below their baseline, in em. */
export const ASCENT = 0.86;
export const DESCENT = 0.24;

/** From one baseline to the next, as a multiple of the lower line's size: 17 px for a note under a name. */
const LEADING = 1.3;
/** Under a large number its descenders decide the step, and this much air, in em of the lower line. */
const AIR = 0.3;

/** Lines of text set one below the other. Pixels; baselines are measured from the top of the block. */
export interface Block {
  width: number;
  height: number;
  baselines: number[];
  sizes: number[];
}

/** Sets lines one below the other, each in its own font size in pixels, and tells the box they fill. */
export function blockOf(lines: Text[], sizes: number[]): Block {
  const width = Math.max(0, ...lines.map((line, index) => line.em * (sizes[index] ?? 0)));
  const baselines: number[] = [];
  sizes.forEach((each, index) => {
    const above = sizes[index - 1];
    const step = above ? Math.max(each * LEADING, above * DESCENT + each * (ASCENT + AIR)) : each * ASCENT;
    baselines.push((baselines[index - 1] ?? 0) + step);
  });
  const height = (baselines.at(-1) ?? 0) + (sizes.at(-1) ?? 0) * DESCENT;
  return { width, height, baselines, sizes };
}
