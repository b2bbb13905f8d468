import type { Band } from '../bands.ts';

/**
 * The mark a pointer means: the nearest in reach, and of two as near the narrower, which is harder to hit.
 * @param x in the plot, as the marks are; pixels
 * @param reach pixels from the mark's edge
 */
export function nearest(bands: readonly Band[], x: number, y: number, reach: number): Band | undefined {
  let best: { band: Band; far: number } | undefined;
  for (const band of bands) {
    const { box } = band;
    const far = Math.hypot(outside(x, box.x, box.width), outside(y, box.y, box.height));
    if (far > reach) continue;
    if (!best || far < best.far || (far === best.far && box.width < best.band.box.width))
      best = { band, far };
  }
  return best?.band;
}

/** How far a point lies outside a stretch; 0 within it. */
const outside = (at: number, from: number, length: number): number =>
  Math.max(0, from - at, at - from - length);
