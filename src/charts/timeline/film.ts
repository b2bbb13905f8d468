/** One frame of film is 40 by 30 units; five stand on a strip with rows of holes above and below. */
export const FRAME = { width: 40, height: 30, count: 5, gap: 3, rail: 6 };
export const STRIP = {
  width: FRAME.count * FRAME.width + (FRAME.count + 1) * FRAME.gap,
  height: FRAME.height + 2 * FRAME.rail,
};
