import { tidy } from '../labels/boxes.ts';
import { growth } from '../labels/voice.ts';
import type { Box, Size } from '../types.ts';
import type { Band } from './bands.ts';

/** A line that leaves a mark and fades out before any date. */
export interface OpenLine {
  /** The short upright from the mark. */
  rise: { x: number; y1: number; y2: number };
  dashes: { id: string; x1: number; x2: number; strength: number }[];
  y: number;
  box: Box;
}

/** Dashes that grow shorter and fainter to the right, with no end to point at. */
export function openLine(band: Band, top: number, frame: Size): OpenLine | undefined {
  const grown = growth(frame.width);
  const x = band.box.x + Math.min(band.box.width, 8) / 2;
  const y = top - 22 * grown;
  const length = frame.width - x;
  if (length < 60) return undefined;
  const count = Math.max(8, Math.round(length / (26 * grown)));
  const dashes = Array.from({ length: count }, (_, index) => {
    const share = index / count;
    return {
      id: `open-${index}`,
      x1: tidy(x + share * length),
      x2: tidy(x + (share + (0.82 - 0.6 * share) / count) * length),
      strength: tidy(1 - 0.93 * share),
    };
  });
  return {
    rise: { x: tidy(x), y1: tidy(band.box.y), y2: tidy(y) },
    dashes,
    y: tidy(y),
    box: { x: tidy(x), y: tidy(y - 1), width: tidy(length), height: 2 },
  };
}
