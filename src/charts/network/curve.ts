/** A point in pixels. */
export type Point = readonly [x: number, y: number];

/** One cubic: start, two control points, end. */
export type Cubic = readonly [Point, Point, Point, Point];

/** The point of a curve at `t` from 0 to 1. */
export function pointAt([a, b, c, d]: Cubic, t: number): Point {
  const u = 1 - t;
  const [p, q, r, s] = [u * u * u, 3 * u * u * t, 3 * u * t * t, t * t * t];
  return [p * a[0] + q * b[0] + r * c[0] + s * d[0], p * a[1] + q * b[1] + r * c[1] + s * d[1]];
}

/** The direction of a curve at `t`, of length 1; along the chord where the curve stands still. */
export function directionAt([a, b, c, d]: Cubic, t: number): Point {
  const u = 1 - t;
  const along = (i: 0 | 1) =>
    3 * u * u * (b[i] - a[i]) + 6 * u * t * (c[i] - b[i]) + 3 * t * t * (d[i] - c[i]);
  const [dx, dy] = [along(0), along(1)];
  const length = Math.hypot(dx, dy);
  return length > 1e-6 ? [dx / length, dy / length] : unit(a, d);
}

/** From one point towards another, of length 1; to the right where they are one. */
export function unit(from: Point, to: Point): Point {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  const length = Math.hypot(dx, dy);
  return length > 1e-6 ? [dx / length, dy / length] : [1, 0];
}

/** A straight line as a cubic, bent sideways by `bow` pixels in its middle. */
export function bent(from: Point, to: Point, bow = 0): Cubic {
  const [ux, uy] = unit(from, to);
  // Control points move the middle of a cubic by three quarters of their own way.
  const [nx, ny] = [(-uy * bow) / 0.75, (ux * bow) / 0.75];
  const at = (share: number): Point => [
    from[0] + (to[0] - from[0]) * share + nx,
    from[1] + (to[1] - from[1]) * share + ny,
  ];
  return [from, at(1 / 3), at(2 / 3), to];
}

/** Points along a curve, ends included; two for a straight one. */
export function sampled(curve: Cubic, straight: boolean): Point[] {
  const pieces = straight ? 1 : 10;
  return Array.from({ length: pieces + 1 }, (_, index) => pointAt(curve, index / pieces));
}
