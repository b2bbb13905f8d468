import { tidy } from '../labels/boxes.ts';
import type { Box } from '../types.ts';

/** The box around some boxes, grown by `by` pixels on every side. */
export function around(boxes: Box[], by: number): Box {
  const [left, top] = [Math.min(...boxes.map(({ x }) => x)), Math.min(...boxes.map(({ y }) => y))];
  const right = Math.max(...boxes.map(({ x, width }) => x + width));
  const bottom = Math.max(...boxes.map(({ y, height }) => y + height));
  return {
    x: tidy(left - by),
    y: tidy(top - by),
    width: tidy(right - left + 2 * by),
    height: tidy(bottom - top + 2 * by),
  };
}
