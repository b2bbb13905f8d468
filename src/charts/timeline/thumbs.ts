import { growth, voiceSize } from '../labels/voice.ts';
import { tidy } from '../labels/boxes.ts';
import type { Box, Size } from '../types.ts';
import { STRIP } from './film.ts';
import type { TimelineStill } from './types.ts';

/** A drawn strip at its place, with its caption's first baseline. */
export interface Thumb {
  still: TimelineStill;
  box: Box;
  scale: number;
  captionY: number;
  caption: Box;
}

/** The largest a strip is drawn among others, and alone, for one unit of its own drawing. */
const LARGEST = { one: 3.9, several: 2.4 };
/** How much larger strips must get to leave the side of the mark that ended them. */
const WORTH = 1.15;

/**
 * Strips in one, two or four columns, whichever draws them largest: left of the mark that ended them, or over
 * the whole width where that is too narrow.
 */
export function thumbsOf(stills: TimelineStill[], left: Box, whole: Box, frame: Size): Thumb[] {
  const [beside, over] = [best(stills, left, frame), best(stills, whole, frame)];
  return (over.scale > beside.scale * WORTH ? over : beside).thumbs;
}

function best(stills: TimelineStill[], region: Box, frame: Size): { scale: number; thumbs: Thumb[] } {
  return [1, 2, 4]
    .map((columns) => gridOf(stills, region, columns, frame))
    .reduce((one, other) => (other.scale > one.scale + 0.01 ? other : one));
}

function gridOf(
  stills: TimelineStill[],
  region: Box,
  columns: number,
  frame: Size,
): { scale: number; thumbs: Thumb[] } {
  const grown = growth(frame.width);
  const size = voiceSize('note', frame.width);
  const across = Math.min(columns, stills.length);
  const down = Math.ceil(stills.length / across);
  const gapX = Math.round(Math.max(14, Math.min(32, region.width * 0.06)) * grown);
  const caption = Math.round(size * 1.5);
  const widest = Math.max(0, ...stills.map(({ caption: { em } }) => em * size));
  const room = (region.width - (across - 1) * gapX) / across;
  const gapY = Math.min(26 * grown, Math.max(8, (region.height / down) * 0.16));
  const tall = (region.height - (down - 1) * gapY) / down - caption;
  const scale = Math.min(
    room / STRIP.width,
    tall / STRIP.height,
    LARGEST[stills.length > 1 ? 'several' : 'one'] * grown,
  );
  if (scale <= 0 || widest > room) return { scale: 0, thumbs: [] };
  const [width, height] = [STRIP.width * scale, STRIP.height * scale];
  const step = height + caption + gapY;
  const top = region.y + Math.max(0, (region.height - down * step + gapY) * 0.6);
  const thumbs = stills.map((still, index): Thumb => {
    const x = region.x + (index % across) * (room + gapX);
    const y = top + Math.floor(index / across) * step;
    return {
      still,
      scale: tidy(scale),
      box: { x: tidy(x), y: tidy(y), width: tidy(width), height: tidy(height) },
      captionY: tidy(y + height + size * 1.2),
      caption: {
        x: tidy(x),
        y: tidy(y + height + size * 0.3),
        width: tidy(still.caption.em * size),
        height: tidy(size * 1.15),
      },
    };
  });
  return { scale, thumbs };
}
