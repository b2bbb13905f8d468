import type { Box } from '../types.ts';
import { crosses, inflate, overlap, within, type Line } from './boxes.ts';
import type { Candidate } from './candidates.ts';
import type { DrawnLabel, LabelRequest, Room } from './types.ts';

/** Pixels a label keeps from lines, from other labels and from marks that are not its own. */
const CLEAR = 4;
const CROSSED_GRID = 4;
const CROSSED_MARK = 40;
/** Words over or under a second mark could be taken for that mark's own. */
const SHARED_COLUMN = 8;

/** Whether nothing at all stands where the label and its leader would be. */
export function isFree(
  { box, leader, inside }: Candidate,
  { mark }: LabelRequest,
  room: Room,
  placed: DrawnLabel[],
): boolean {
  if (!within(box, room.width, room.height)) return false;
  const wide = inflate(box, CLEAR);
  const hit = (other: Box) => overlap(wide, other);
  if (!inside && hit(mark)) return false;
  if (room.marks.some((other) => !same(other, mark) && hit(other))) return false;
  if (room.words.some(hit) || room.lines.some(hit)) return false;
  if (placed.some((label) => hit(label.box) || (label.leader && crosses(label.leader, wide)))) return false;
  if (!leader) return true;
  const kept = [...room.words, ...placed.map((label) => label.box)];
  return (
    !kept.some((other) => crosses(leader, inflate(other, 2))) &&
    !room.lines.some((line) => crosses(leader, line))
  );
}

/** What a free place costs beyond its own dislike: hairlines under it, marks its leader passes or it hangs over. */
export function priceOf({ box, leader, inside }: Candidate, { mark }: LabelRequest, room: Room): number {
  const wide = inflate(box, CLEAR);
  const others = room.marks.filter((other) => !same(other, mark));
  const grid = room.grid.filter((line) => overlap(wide, line)).length;
  const passed = leader ? others.filter((other) => crosses(leader, other)).length : 0;
  const beside = box.y < mark.y + mark.height && mark.y < box.y + box.height;
  const alien = ({ x, width }: Box) => x + width <= mark.x || x >= mark.x + mark.width;
  const over = ({ x, width }: Box) => x < box.x + box.width && box.x < x + width;
  const column = inside || beside ? [] : others.filter((other) => alien(other) && over(other));
  return grid * CROSSED_GRID + passed * CROSSED_MARK + column.length * SHARED_COLUMN;
}

const same = (one: Box, other: Box): boolean =>
  one.x === other.x && one.y === other.y && one.width === other.width && one.height === other.height;

/** Length of a line in pixels. */
export const lengthOf = ({ x1, y1, x2, y2 }: Line): number => Math.hypot(x2 - x1, y2 - y1);
