import { ASCENT, blockOf } from '../labels/block.ts';
import { tidy } from '../labels/boxes.ts';
import type { DrawnLabel } from '../labels/types.ts';
import { voiceSize } from '../labels/voice.ts';
import type { Box, Size, Text } from '../types.ts';

/** How words stand in the box that is kept for them. */
export interface Setting {
  across?: 'start' | 'middle' | 'end';
  down?: 'top' | 'middle' | 'bottom';
}

/** Font sizes of lines in a frame, in pixels. */
export const sizesOf = (lines: Text[], frame: Size): number[] =>
  lines.map(({ voice }) => voiceSize(voice, frame.width));

/** Width and height that lines take in a frame. */
export const sizeOf = (lines: Text[], frame: Size): Size => blockOf(lines, sizesOf(lines, frame));

/** The first of several ways to say a thing that a box has room for; undefined where none fits. */
export const fitting = (forms: Text[][], box: Size, frame: Size): Text[] | undefined =>
  forms.find((lines) => {
    const { width, height } = sizeOf(lines, frame);
    return width <= box.width && height <= box.height;
  });

/** Lines in a box, or nothing where it has no room for any way to say them. */
export function setIn(
  id: string,
  forms: Text[][],
  box: Box,
  frame: Size,
  { across = 'start', down = 'top' }: Setting = {},
  rest: Partial<DrawnLabel> = {},
): DrawnLabel[] {
  const lines = fitting(forms, box, frame);
  if (!lines) return [];
  const sizes = sizesOf(lines, frame);
  const { width, height } = blockOf(lines, sizes);
  const share = { start: 0, middle: 0.5, end: 1, top: 0, bottom: 1 };
  const x = box.x + (box.width - width) * share[across];
  const y = box.y + (box.height - height) * share[down];
  return [
    {
      id,
      lines,
      x: tidy(x + width * share[across]),
      y: tidy(y + (sizes[0] ?? 0) * ASCENT),
      anchor: across,
      box: { x: tidy(x), y: tidy(y), width: tidy(width), height: tidy(height) },
      emphasis: 2,
      sizes,
      ...rest,
    },
  ];
}
