import { ASCENT, blockOf } from '../labels/block.ts';
import { tidy } from '../labels/boxes.ts';
import type { DrawnLabel } from '../labels/types.ts';
import type { Text } from '../types.ts';

/** Lines set where they are told to stand; `y` is the top of the first. */
export function blockAt(
  id: string,
  lines: Text[],
  { x, y, sizes }: { x: number; y: number; sizes: number[] },
  rest: Partial<DrawnLabel> = {},
): DrawnLabel {
  const { width, height } = blockOf(lines, sizes);
  return {
    id,
    lines,
    x: tidy(x),
    y: tidy(y + (sizes[0] ?? 0) * ASCENT),
    anchor: 'start',
    box: { x: tidy(x), y: tidy(y), width: tidy(width), height: tidy(height) },
    emphasis: 2,
    sizes,
    ...rest,
  };
}

/** Width of some lines, in pixels. */
export const widthOf = (lines: Text[], sizes: number[]): number => blockOf(lines, sizes).width;

/** Height of lines of these sizes, in pixels. */
export const heightOf = (sizes: number[]): number =>
  blockOf(
    sizes.map(() => ({ text: '', voice: 'note', em: 0 })),
    sizes,
  ).height;

/** The same label with all its lines beginning at its left edge, so that a sign can stand after any of them. */
export const fromLeft = (label: DrawnLabel): DrawnLabel =>
  label.anchor === 'start' ? label : { ...label, x: label.box.x, anchor: 'start' };

/** The same label, so many pixels further down. */
export const lower = (label: DrawnLabel, by: number): DrawnLabel => ({
  ...label,
  y: tidy(label.y + by),
  box: { ...label.box, y: tidy(label.box.y + by) },
});
