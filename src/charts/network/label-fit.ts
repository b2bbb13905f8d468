import type { Line } from '../labels/boxes.ts';
import type { Box } from '../types.ts';
import type { Disc, LabelRoom, Piece, Spot } from './label-room.ts';
import type { Site } from './label-sites.ts';

/** Pixels a label keeps from nodes and words. */
const CLEAR = 2;
/** A name this near to a node that is not its own would be read as that node's. */
const ALIEN = 9;
/** And this near, it is. */
const MISREAD = 5;
/** What it costs to lie on a tie that a name would hide, and to stand among the words of an axis. */
const HIDES = 4;
const BESIDE = 1;
/** How many places of one label are looked at. */
const KEPT = 90;
/** A name that need not be read is rather left out than put in a place that costs more. */
export const DEAREST = 4.4;

/**
 * The places that are free of everything that already stands in the frame, with what they cost: ties crossed, nodes
 * that the name might be taken for, nodes that the leader runs over. Cheapest first, at most `kept`.
 */
export function freeSpots(spots: readonly Spot[], site: Site, room: LabelRoom, kept = KEPT): Spot[] {
  const most = site.must ? Infinity : DEAREST;
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const { x, y, width, height } of spots) {
    left = Math.min(left, x);
    top = Math.min(top, y);
    right = Math.max(right, x + width);
    bottom = Math.max(bottom, y + height);
  }
  const discs = room.discs.filter(
    ({ x, y, r }) =>
      x + r + ALIEN > left && x - r - ALIEN < right && y + r + ALIEN > top && y - r - ALIEN < bottom,
  );
  const boxes = room.boxes.filter(
    (box) => box.x < right && box.x + box.width > left && box.y < bottom && box.y + box.height > top,
  );
  const pieces = room.pieces.filter(
    ({ x1, y1, x2, y2 }) =>
      Math.max(x1, x2) > left &&
      Math.min(x1, x2) < right &&
      Math.max(y1, y2) > top &&
      Math.min(y1, y2) < bottom,
  );
  const free: Spot[] = [];
  for (const spot of spots) {
    if (spot.cost > most) continue;
    const cost = costOf(spot, site, room, discs, boxes, pieces);
    if (cost <= most && cost < Infinity) free.push({ ...spot, cost });
  }
  free.sort((one, other) => one.cost - other.cost);
  return free.slice(0, kept);
}

function costOf(
  spot: Spot,
  { placed }: Site,
  room: LabelRoom,
  discs: readonly Disc[],
  boxes: readonly Box[],
  pieces: readonly Piece[],
): number {
  const { x, y, width, height, leader } = spot;
  const [right, bottom] = [x + width, y + height];
  if (x < 0 || right > room.width || y < room.top || bottom > room.bottom) return Infinity;
  for (const box of boxes)
    if (
      x < box.x + box.width + CLEAR &&
      box.x < right + CLEAR &&
      y < box.y + box.height + 1 &&
      box.y < bottom + 1
    )
      return Infinity;
  let cost = spot.cost;
  for (const { id, x: cx, y: cy, r } of discs) {
    const [dx, dy] = [cx - Math.min(Math.max(cx, x), right), cy - Math.min(Math.max(cy, y), bottom)];
    const away = Math.sqrt(dx * dx + dy * dy) - r;
    const own = id === placed.node.id;
    if (own && placed.area) continue;
    if (away < (own ? 1 : CLEAR)) return Infinity;
    if (!own && away < ALIEN) cost += away < MISREAD ? 2.6 : 1.4;
    if (leader && !own && passes(leader, cx - r - 1, cy - r - 1, cx + r + 1, cy + r + 1)) cost += 1.5;
  }
  if (leader)
    for (const box of boxes)
      if (passes(leader, box.x, box.y, box.x + box.width, box.y + box.height)) return Infinity;
  if (right > room.axis.right || bottom > room.axis.bottom) cost += BESIDE;
  let crossed = 0;
  let last = -1;
  for (const piece of pieces) {
    if (piece.edge === last) continue;
    if (passes(piece, x - 1, y - 1, right + 1, bottom + 1)) {
      last = piece.edge;
      if (piece.dear) cost += HIDES;
      else if (++crossed === 4) break;
    }
  }
  return cost + 0.55 * crossed;
}

/** Whether a line passes through a box (Liang and Barsky's clipping, without any list made). */
export function passes(line: Line, left: number, top: number, right: number, bottom: number): boolean {
  const [dx, dy] = [line.x2 - line.x1, line.y2 - line.y1];
  let enter = 0;
  let leave = 1;
  for (let side = 0; side < 4; side++) {
    const step = side === 0 ? -dx : side === 1 ? dx : side === 2 ? -dy : dy;
    const space =
      side === 0
        ? line.x1 - left
        : side === 1
          ? right - line.x1
          : side === 2
            ? line.y1 - top
            : bottom - line.y1;
    if (step === 0) {
      if (space <= 0) return false;
    } else if (step < 0) enter = Math.max(enter, space / step);
    else leave = Math.min(leave, space / step);
    if (enter >= leave) return false;
  }
  return true;
}
