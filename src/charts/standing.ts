import type { Size } from './types.ts';
import { growth } from './labels/voice.ts';

/** Where marks stand on the one line of a picture; charts that hand a mark to one another must agree on it. */

/** Frames narrower than this are phones and small embeds. Pixels. */
export const NARROW = 560;

/** Height of the line from the frame's top, in whole pixels. */
export const lineY = (frame: Size): number => Math.round(frame.height * 0.7);

/** Height of a mark that stands alone on the line, in whole pixels. */
export const markHeight = (frame: Size): number =>
  Math.round(
    Math.min(frame.height * 0.32, frame.width < NARROW ? 118 : 220 * Math.sqrt(growth(frame.width))),
  );
