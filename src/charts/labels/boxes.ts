import type { Box } from '../types.ts';

/** A straight line between two points. */
export interface Line {
  x1: number;
  y1: number;
  x2: number;
  y2: number;
}

/** A box made larger by `by` pixels on every side; negative makes it smaller. */
export const inflate = (box: Box, by: number): Box => ({
  x: box.x - by,
  y: box.y - by,
  width: box.width + 2 * by,
  height: box.height + 2 * by,
});

/** Whether two boxes share any area; touching edges do not count. */
export const overlap = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

/** Whether a box lies wholly within a frame of a width and height. */
export const within = (box: Box, width: number, height: number): boolean =>
  box.x >= 0 && box.y >= 0 && box.x + box.width <= width && box.y + box.height <= height;

/** Whether a line passes through the inside of a box (Liang and Barsky's clipping). */
export function crosses(line: Line, box: Box): boolean {
  const [dx, dy] = [line.x2 - line.x1, line.y2 - line.y1];
  let [enter, leave] = [0, 1];
  const sides: [number, number][] = [
    [-dx, line.x1 - box.x],
    [dx, box.x + box.width - line.x1],
    [-dy, line.y1 - box.y],
    [dy, box.y + box.height - line.y1],
  ];
  for (const [step, room] of sides) {
    if (step === 0) {
      if (room <= 0) return false;
    } else if (step < 0) enter = Math.max(enter, room / step);
    else leave = Math.min(leave, room / step);
  }
  return enter < leave;
}

/** The point of a box nearest to a point. */
export const nearest = (box: Box, x: number, y: number): { x: number; y: number } => ({
  x: Math.min(Math.max(x, box.x), box.x + box.width),
  y: Math.min(Math.max(y, box.y), box.y + box.height),
});

/** Rounded to hundredths, so that layouts are equal wherever they are made. */
export const tidy = (value: number): number => Math.round(value * 100) / 100;
