import { tidy } from '../labels/boxes.ts';
import { directionAt, pointAt, type Cubic } from './curve.ts';

/** As many strokes for every curve, so that a hatched tie can bend from one arrangement to the next. */
const STROKES = 72;
/** Pixels between two strokes, at least; and how far each reaches to either side of the curve. */
const STEP = 4.6;
const HALF = 4.2;
/** How much a stroke leans along the curve, as a share of its height. */
const LEAN = 0.75;

/** Slanting strokes along a curve: what is left over of them lies as nothing on its end. */
export function hatchOf(curve: Cubic): string {
  const points = Array.from({ length: 65 }, (_, index) => pointAt(curve, index / 64));
  const lengths = [0];
  points.forEach((point, index) => {
    const before = points[index - 1];
    if (before)
      lengths.push((lengths[index - 1] ?? 0) + Math.hypot(point[0] - before[0], point[1] - before[1]));
  });
  const whole = lengths[64] ?? 0;
  const step = Math.max(STEP, whole / STROKES);
  const count = Math.max(1, Math.floor(whole / step));
  const first = (whole - (count - 1) * step) / 2;
  let piece = 1;
  return Array.from({ length: STROKES }, (_, index) => {
    if (index >= count) {
      const [x, y] = curve[3];
      return `M${tidy(x)} ${tidy(y)}L${tidy(x)} ${tidy(y)}`;
    }
    const at = first + index * step;
    while (piece < 64 && (lengths[piece] ?? 0) < at) piece++;
    const [before, after] = [lengths[piece - 1] ?? 0, lengths[piece] ?? 1];
    const t = (piece - 1 + (at - before) / Math.max(1e-6, after - before)) / 64;
    const [x, y] = pointAt(curve, t);
    const [ux, uy] = directionAt(curve, t);
    const [dx, dy] = [HALF * (LEAN * ux - uy), HALF * (LEAN * uy + ux)];
    return `M${tidy(x - dx)} ${tidy(y - dy)}L${tidy(x + dx)} ${tidy(y + dy)}`;
  }).join('');
}
