import type { Voice } from '../types.ts';

/** Font sizes in pixels by voice: [on a frame at least 560 px wide, on a narrower one]. None under 12. */
const sizes: Record<Voice, [number, number]> = {
  name: [15, 14],
  note: [13, 12.5],
  source: [12, 12],
  figure: [19, 17],
  number: [44, 34],
  lane: [21, 17],
};

/** Frames wider than this are slides and large walls: seen from afar, their type grows with them. */
const READING_WIDTH = 900;

/** How much larger than on a page everything is set on a frame of a width; 1 up to a wide column. */
export const growth = (frameWidth: number): number => Math.max(1, frameWidth / READING_WIDTH);

/** Font size in pixels of a voice on a frame of a width. */
export const voiceSize = (voice: Voice, frameWidth: number): number =>
  Math.round(sizes[voice][frameWidth < 560 ? 1 : 0] * growth(frameWidth) * 2) / 2;
