import type { PlacedNode } from '../nodes.ts';

/** How far from a small mark a pointer may be and still mean it. Pixels. */
export const REACH = { mouse: 14, touch: 24 };

/**
 * The node nearest to a point within reach; its own size reaches too. An area is only meant where no other mark is.
 * @param reach pixels from the middle of a mark, or from the rim of a bar
 */
export function nodeNear(
  nodes: readonly PlacedNode[],
  x: number,
  y: number,
  reach: number,
): PlacedNode | undefined {
  let best: { placed: PlacedNode; far: number } | undefined;
  for (const placed of nodes) {
    const away = distance(placed, x, y);
    if (away > Math.max(reach, placed.bar ? 0 : placed.reach)) continue;
    const far = placed.area ? reach + away : away;
    if (!best || far < best.far) best = { placed, far };
  }
  return best?.placed;
}

function distance({ bar, box, x: middle, y: height }: PlacedNode, x: number, y: number): number {
  if (!bar) return Math.hypot(x - middle, y - height);
  const aside = Math.max(box.x - x, 0, x - box.x - box.width);
  const over = Math.max(box.y - y, 0, y - box.y - box.height);
  return Math.hypot(aside, over);
}
