import { tidy } from '../labels/boxes.ts';
import type { Box, Size } from '../types.ts';
import type { Band } from './bands.ts';
import { lineWeight } from './spans.ts';
import type { Lane } from './plan.ts';
import type { TimelineCrossing } from './types.ts';

/** A line that bends out of one lane into another. */
export interface Crossing {
  id: string;
  crossing: TimelineCrossing;
  path: string;
  /** Where it sets out. */
  from: { x: number; y: number };
  weight: number;
  /** A string of small boxes along the line, for labels to keep off. */
  trace: Box[];
}

/** How finely the line is traced. */
const STEPS = 32;

type Point = [x: number, y: number];

/**
 * It leaves where its mark begins, drops early and comes in flat, so that words have room over its end. Within a month
 * there is no way to run along: it falls beside both marks and turns at the bottom.
 */
function curveOf([x1, y1]: Point, [x2, y2]: Point, weight: number): [Point, Point, Point, Point] {
  const turn = weight * 3;
  if (x2 - x1 < turn * 2) {
    const x = Math.min(x1, x2) - weight / 2;
    return [
      [x, y1],
      [x, y2],
      [x, y2],
      [x + weight, y2],
    ];
  }
  return [
    [x1, y1],
    [x1 + Math.max((x2 - x1) * 0.3, turn), y1],
    [x2 - Math.max((x2 - x1) * 0.8, turn), y2],
    [x2, y2],
  ];
}

/** The crossings whose both ends are shown. */
export function crossingsOf(
  wanted: TimelineCrossing[],
  bands: Band[],
  lanes: Lane[],
  frame: Size,
): Crossing[] {
  return wanted.flatMap((crossing): Crossing[] => {
    const [from, to] = [crossing.from, crossing.to].map((id) => bands.find(({ event }) => event.id === id));
    const [out, into] = [from, to].map((band) => lanes.find(({ id }) => id === band?.lane));
    if (!from || !to || !out || !into) return [];
    const weight = lineWeight(out, frame.width);
    const curve = curveOf([from.box.x, out.y + weight / 2], [to.box.x, into.y + weight / 2], weight);
    const [x1, y1] = curve[0];
    const [a, b, c, d] = curve.map(([x, y]) => `${tidy(x)} ${tidy(y)}`);
    return [
      {
        id: `crossing:${crossing.from}:${crossing.to}`,
        crossing,
        path: `M${a}C${b} ${c} ${d}`,
        from: { x: tidy(x1), y: tidy(y1) },
        weight,
        trace: traceOf(curve, weight),
      },
    ];
  });
}

function traceOf(curve: Point[], weight: number): Box[] {
  const at = (t: number, axis: 0 | 1): number => {
    const [a, b, c, d] = curve.map((point) => point[axis]) as [number, number, number, number];
    const s = 1 - t;
    return s ** 3 * a + 3 * s * s * t * b + 3 * s * t * t * c + t ** 3 * d;
  };
  return Array.from({ length: STEPS }, (_, step): Box => {
    const [x1, y1, x2, y2] = [
      at(step / STEPS, 0),
      at(step / STEPS, 1),
      at((step + 1) / STEPS, 0),
      at((step + 1) / STEPS, 1),
    ];
    return {
      x: Math.min(x1, x2) - weight / 2,
      y: Math.min(y1, y2) - weight / 2,
      width: Math.abs(x2 - x1) + weight,
      height: Math.abs(y2 - y1) + weight,
    };
  });
}
