import { tidy } from '../labels/boxes.ts';
import type { Box } from '../types.ts';
import type { Band } from './bands.ts';
import type { TimelineTie } from './types.ts';

/** A curve from one band's foot to another's head. */
export interface Tie {
  id: string;
  tie: TimelineTie;
  from: Band;
  path: string;
  /** A string of small boxes along the curve, for labels to keep off. */
  trace: Box[];
  /** Where its words belong: the middle of its fall. */
  mark: Box;
}

/** How finely the curve is traced. */
const STEPS = 24;

/** The curves between bands that are shown. */
export function tiesOf(wanted: TimelineTie[], bands: Band[]): Tie[] {
  return wanted.flatMap((tie): Tie[] => {
    const [from, to] = [tie.from, tie.to].map((id) => bands.find(({ event }) => event.id === id));
    if (!from || !to) return [];
    const [x1, y1] = [from.box.x + from.box.width / 2, from.box.y + from.box.height];
    const [x2, y2] = [to.box.x + to.box.width / 2, to.box.y];
    const drop = y2 - y1;
    // Falls first, then runs: the curve leaves the line upright and comes in from the left.
    const curve = [
      [x1, y1],
      [x1, y1 + drop * 0.72],
      [x1 + (x2 - x1) * 0.5, y1 + drop * 0.55],
      [x2, y2],
    ] as const;
    const at = (t: number, axis: 0 | 1): number => {
      const [a, b, c, d] = curve;
      const s = 1 - t;
      return s ** 3 * a[axis] + 3 * s * s * t * b[axis] + 3 * s * t * t * c[axis] + t ** 3 * d[axis];
    };
    const points = Array.from({ length: STEPS + 1 }, (_, step) => [at(step / STEPS, 0), at(step / STEPS, 1)]);
    const trace = points.slice(1).map(([x = 0, y = 0], index): Box => {
      const [px = 0, py = 0] = points[index] ?? [];
      return {
        x: Math.min(px, x),
        y: Math.min(py, y),
        width: Math.abs(x - px) + 1,
        height: Math.abs(y - py) + 1,
      };
    });
    const [a, b, c, d] = curve.map(([x, y]) => `${tidy(x)} ${tidy(y)}`);
    const middle = { x: tidy(at(0.3, 0)), y: tidy(at(0.3, 1)) };
    return [
      {
        id: `tie:${tie.from}:${tie.to}`,
        tie,
        from,
        path: `M${a}C${b} ${c} ${d}`,
        trace,
        mark: { ...middle, width: 1, height: 1 },
      },
    ];
  });
}
