import { utcYear } from 'd3';
import { tidy } from '../labels/boxes.ts';
import type { Box } from '../types.ts';
import type { Band } from './bands.ts';
import type { TimeScale } from './time.ts';

/** One calendar year (or part of one) of the trail. */
export interface TrailSegment {
  id: string;
  /** Corners, clockwise from the top left. */
  points: [number, number][];
  /** How much of the year is left to see: the further behind, the fainter. */
  strength: number;
}

export interface Trail {
  box: Box;
  /** The mark that flew, where it lands; it comes from `distance` pixels further right. */
  flyer: Box;
  distance: number;
  segments: TrailSegment[];
}

const [NEAR, FAR] = [0.7, 0.14];
/** Height at the earlier event, as a share of the mark's: what flew came to a point. */
const NOSE = 0.7;
const GAP = 2;

/** The years between two bands, as a wedge that fades towards where it came from; none if they touch. */
export function trailOf(from: Band, to: Band, scale: TimeScale): Trail | undefined {
  const left = to.box.x + to.box.width;
  const right = from.box.x;
  if (right - left < 8) return undefined;
  const cuts = utcYear
    .range(utcYear.ceil(scale.invert(left)), scale.invert(right))
    .map((at) => scale(at))
    .filter((x) => x > left + 3 && x < right - 3);
  const edges = [left, ...cuts, right];
  const middle = to.box.y + to.box.height / 2;
  const half = (x: number): number =>
    (to.box.height / 2) * (NOSE + (0.96 - NOSE) * ((x - left) / (right - left)));
  const segments = edges.slice(1).map((end, index): TrailSegment => {
    const start = (edges[index] ?? left) + (index ? GAP / 2 : 1);
    const stop = end - (end === right ? 3 : GAP / 2);
    const share = edges.length > 2 ? index / (edges.length - 2) : 0;
    return {
      id: `trail-${scale.invert((start + stop) / 2).getUTCFullYear()}`,
      points: [
        [tidy(start), tidy(middle - half(start))],
        [tidy(stop), tidy(middle - half(stop))],
        [tidy(stop), tidy(middle + half(stop))],
        [tidy(start), tidy(middle + half(start))],
      ],
      strength: tidy(NEAR + (FAR - NEAR) * share),
    };
  });
  return {
    box: { x: left, y: to.box.y, width: right - left, height: to.box.height },
    flyer: { ...from.box, x: to.box.x },
    distance: tidy(right - to.box.x),
    segments,
  };
}
