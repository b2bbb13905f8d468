import type { Box, Size } from '../../types.ts';
import type { PlacedNode } from '../nodes.ts';
import { nodeNear } from './near.ts';

/** Where a picture lies in its figure. */
interface Place {
  size: Size;
  frame: Box;
}

/**
 * The node a pointer means: the one whose name it is on, else the nearest in reach. On a tie or a number, which have
 * evidence of their own, only a node that is touched itself.
 * @param event heard by the drawing, which fills the figure
 * @param reach pixels
 */
export function pointed(
  event: MouseEvent & { currentTarget: Element },
  nodes: readonly PlacedNode[],
  { size, frame }: Place,
  reach: number,
): PlacedNode | undefined {
  const target = event.target as Element;
  const mark = target.closest<SVGElement>('[data-node], [data-label], [data-fact]')?.dataset ?? {};
  const known = (id: string | undefined) => nodes.find(({ node }) => node.id === id);
  const drawn = event.currentTarget.getBoundingClientRect();
  const scale = size.width / (drawn.width || 1);
  const x = (event.clientX - drawn.left) * scale - frame.x;
  const y = (event.clientY - drawn.top) * scale - frame.y;
  const other = mark.fact !== undefined && mark.node === undefined;
  return known(mark.label) ?? nodeNear(nodes, x, y, other ? 0 : reach) ?? known(mark.node);
}
