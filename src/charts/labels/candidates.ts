import type { Box } from '../types.ts';
import type { Block } from './block.ts';
import { nearest, type Line } from './boxes.ts';
import type { LabelRequest, Room, Side } from './types.ts';

/** A place a label might take, and how little it is liked before anything else is known. */
export interface Candidate {
  box: Box;
  anchor: 'start' | 'middle' | 'end';
  cost: number;
  leader?: Line;
  /** Within its own mark, which it may then cover. */
  inside?: boolean;
}

const GAP = 10;
/** A label beside its mark stands this far above the line the mark stands on. */
const FOOT = 5;
const DEFAULT_SIDES: Side[] = ['right', 'left', 'above', 'below'];
/** A mark no wider than this is named from its middle, a wider one from its left edge. */
const NARROW_MARK = 24;

/** Places that touch the mark but for a small gap: beside it, above or below it, or inside it. */
export function adjacent(request: LabelRequest, block: Block, room: Room): Candidate[] {
  const sides = request.sides ?? DEFAULT_SIDES;
  return sides.flatMap((side, rank) =>
    around(side, request, block, room).map((place, variant) => ({ ...place, cost: 10 * rank + variant })),
  );
}

type Place = Omit<Candidate, 'cost'>;

function around(side: Side, request: LabelRequest, block: Block, room: Room): Place[] {
  const { mark, gap = GAP } = request;
  const { width, height } = block;
  const [right, bottom] = [mark.x + mark.width, mark.y + mark.height];
  if (side === 'inside') {
    const fits = mark.width >= width + 2 * gap && mark.height >= height + 4;
    const box = { x: mark.x + gap, y: mark.y + (mark.height - height) / 2, width, height };
    return fits ? [{ box, anchor: 'start', inside: true }] : [];
  }
  if (side === 'right' || side === 'left') {
    const x = side === 'right' ? right + gap : mark.x - gap - width;
    const tops = [mark.y + (mark.height - height) / 2, bottom - height - FOOT, mark.y];
    return tops.map((y) => ({
      box: { x, y, width, height },
      anchor: side === 'right' ? 'start' : 'end',
    }));
  }
  const y = side === 'above' ? mark.y - gap - height : bottom + gap;
  const middle = mark.x + (mark.width - width) / 2;
  const slid = Math.min(Math.max(middle, 0), room.width - width);
  const centre: Place = { box: { x: slid, y, width, height }, anchor: 'middle' };
  if (request.centred) return [centre];
  const start: Place = { box: { x: mark.x, y, width, height }, anchor: 'start' };
  const end: Place = { box: { x: right - width, y, width, height }, anchor: 'end' };
  return mark.width <= NARROW_MARK ? [centre, start, end] : [start, end, centre];
}

/** Places further up or down over the same mark, in rows, with an upright leader where one is wanted. */
export function stacked(request: LabelRequest, block: Block, room: Room): Candidate[] {
  const { mark, gap = GAP, centred = false } = request;
  const { width, height } = block;
  const sides = request.sides ?? DEFAULT_SIDES;
  const x = mark.x + mark.width / 2;
  const step = centred ? 4 : Math.max(6, Math.round(height / 3));
  const found: Candidate[] = [];
  for (const up of [true, false]) {
    if (!sides.includes(up ? 'above' : 'below')) continue;
    const first = up ? mark.y - gap - height : mark.y + mark.height + gap;
    const tail = up ? first : room.height - height - first;
    for (let away = step; away <= tail; away += step) {
      const y = up ? first - away : first + away;
      const shares = centred ? [0.5] : [0, 1, 0.5, 0.25, 0.75];
      shares.forEach((share, variant) => {
        const left = Math.min(Math.max(x - share * width, 0), room.width - width);
        const box = { x: left, y, width, height };
        const leader = up
          ? { x1: x, y1: y + height + 2, x2: x, y2: mark.y - 3 }
          : { x1: x, y1: y - 2, x2: x, y2: mark.y + mark.height + 3 };
        found.push({
          box,
          anchor: share === 0 ? 'start' : share === 1 ? 'end' : 'middle',
          cost: 60 + away / 2 + variant + (up ? 0 : 5),
          ...(!centred && { leader }),
        });
      });
    }
  }
  return found;
}

/** Every place in the frame, on a coarse grid: the last resort of a label that must be read. */
export function anywhere(request: LabelRequest, block: Block, room: Room): Candidate[] {
  const { mark } = request;
  const { width, height } = block;
  const found: Candidate[] = [];
  const step = Math.max(6, Math.round(Math.min(room.width, room.height) / 60));
  for (let y = 0; y <= room.height - height; y += step) {
    for (let x = 0; x <= room.width - width; x += step) {
      const box = { x, y, width, height };
      const from = nearest(box, mark.x + mark.width / 2, mark.y + mark.height / 2);
      const to = nearest(mark, from.x, from.y);
      const leader = { x1: from.x, y1: from.y, x2: to.x, y2: to.y };
      const cost = 1000 + Math.hypot(to.x - from.x, to.y - from.y);
      found.push({ box, anchor: 'start', cost, leader });
    }
  }
  return found;
}
