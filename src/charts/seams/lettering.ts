import { ASCENT, blockOf } from '../labels/block.ts';
import { tidy } from '../labels/boxes.ts';
import type { DrawnLabel } from '../labels/types.ts';
import type { Text } from '../types.ts';

type More = Partial<Pick<DrawnLabel, 'anchor' | 'emphasis' | 'facts' | 'role'>>;

/**
 * Lines one below the other at a place of their own.
 *
 * @param x where `anchor` of every line stands; their left end unless told
 * @param y first baseline
 * @param sizes of each line. Pixels
 */
export function wordsAt(
  id: string,
  lines: Text[],
  [x, y]: [number, number],
  sizes: number[],
  { anchor = 'start', emphasis = 1, ...more }: More = {},
): DrawnLabel {
  const { width, height } = blockOf(lines, sizes);
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
  return {
    id,
    lines,
    x: tidy(x),
    y: tidy(y),
    anchor,
    box: {
      x: tidy(left),
      y: tidy(y - (sizes[0] ?? 0) * ASCENT),
      width: tidy(width),
      height: tidy(height),
    },
    emphasis,
    sizes,
    ...more,
  };
}
