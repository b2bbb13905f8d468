import type { Box, Text } from '../types.ts';
import { blockOf } from './block.ts';
import { tidy } from './boxes.ts';
import { adjacent, anywhere, stacked, type Candidate } from './candidates.ts';
import { isFree, lengthOf, priceOf } from './fit.ts';
import type { DrawnLabel, LabelRequest, Room } from './types.ts';

/** How far from its mark a label may go: touching it, in a row over it, or wherever there is room. */
type Reach = 'near' | 'row' | 'far';

/** A leader shorter than this says nothing. */
const SHORTEST_LEADER = 8;
/** With more labels than this that must be read, not every way of shortening some of them is tried. */
const MANY = 5;

/**
 * Gives labels their places: beside their marks, else above or below, else in rows with a leader. No label
 * covers a mark, a word or another label, or leaves the frame. Labels of emphasis 2 come first and are always
 * placed, in fewer words if need be; one of less emphasis is left out where there is truly no room.
 * Pure: equal requests in an equal room get equal places. All positions in pixels within the frame.
 */
export function place(requests: LabelRequest[], room: Room): DrawnLabel[] {
  const placed = settle(
    requests.filter(({ emphasis }) => emphasis === 2),
    room,
  );
  const rest = requests
    .filter(({ emphasis }) => emphasis !== 2)
    .sort((one, other) => other.emphasis - one.emphasis);
  for (const request of rest) {
    const forms = formsOf(request);
    const label =
      first(forms, (lines) => put(request, lines, room, placed, 'near')) ??
      first(forms, (lines) => put(request, lines, room, placed, 'row'));
    if (label) placed.push(label);
  }
  return placed;
}

/** Places all that must be read: in full, else as few as possible of them shortened, else wherever there is room. */
function settle(loud: LabelRequest[], room: Room): DrawnLabel[] {
  let best: DrawnLabel[] = [];
  for (const reach of ['row', 'far'] as const) {
    for (const levels of shortenings(loud.length)) {
      const placed: DrawnLabel[] = [];
      loud.forEach((request, index) => {
        const forms = formsOf(request);
        const lines = forms[Math.min(levels[index] ?? 0, forms.length - 1)] ?? request.lines;
        const label = put(request, lines, room, placed, reach);
        if (label) placed.push(label);
      });
      if (placed.length === loud.length) return placed;
      if (placed.length > best.length) best = placed;
    }
  }
  return best;
}

/** How much each of `count` labels is shortened: none, then one, then two …, the last ones first; then more. */
function shortenings(count: number): number[][] {
  if (count > MANY)
    return Array.from({ length: 2 * count + 1 }, (_, cuts) =>
      Array.from({ length: count }, (_, index) => Math.floor((cuts + index) / count)),
    );
  const masks = Array.from({ length: 2 ** count }, (_, mask) =>
    Array.from({ length: count }, (_, index) => (mask >> (count - 1 - index)) & 1),
  ).sort((one, other) => sum(one) - sum(other));
  return [...masks, ...masks.slice(1).map((mask) => mask.map((bit) => bit + 1))];
}

const sum = (numbers: number[]): number => numbers.reduce((total, each) => total + each, 0);

/** All a label may say, longest first. */
function formsOf({ lines, short }: LabelRequest): Text[][] {
  const forms = short ? [lines, short] : [lines];
  const last = forms.at(-1) ?? lines;
  return last.length > 1 ? [...forms, last.slice(0, 1)] : forms;
}

function first<In, Out>(items: In[], find: (item: In) => Out | undefined): Out | undefined {
  for (const item of items) {
    const found = find(item);
    if (found !== undefined) return found;
  }
  return undefined;
}

function put(
  request: LabelRequest,
  lines: Text[],
  room: Room,
  placed: DrawnLabel[],
  reach: Reach,
): DrawnLabel | undefined {
  const size = request.size ?? room.size;
  const block = blockOf(
    lines,
    lines.map(({ voice }) => size(voice)),
  );
  if (block.width > room.width || block.height > room.height) return undefined;
  const close = adjacent(request, block, room);
  const near = reach === 'near' ? close : [...close, ...stacked(request, block, room)];
  const chosen =
    cheapest(near, request, room, placed) ??
    (reach === 'far' ? cheapest(anywhere(request, block, room), request, room, placed) : undefined);
  if (!chosen) return undefined;
  const { box, anchor, leader, inside } = chosen;
  const share = anchor === 'start' ? 0 : anchor === 'end' ? 1 : 0.5;
  return {
    id: request.id,
    lines,
    x: tidy(box.x + share * box.width),
    y: tidy(box.y + (block.baselines[0] ?? 0)),
    anchor,
    box: tidyBox(box),
    emphasis: request.emphasis,
    sizes: block.sizes,
    ...(leader && lengthOf(leader) >= SHORTEST_LEADER && { leader: tidyLine(leader) }),
    ...(inside && { inside }),
    ...(request.role && { role: request.role }),
    ...(request.facts && { facts: request.facts }),
  };
}

function cheapest(
  candidates: Candidate[],
  request: LabelRequest,
  room: Room,
  placed: DrawnLabel[],
): Candidate | undefined {
  let best: Candidate | undefined;
  for (const candidate of [...candidates].sort((one, other) => one.cost - other.cost)) {
    if (best && candidate.cost >= best.cost) break;
    if (!isFree(candidate, request, room, placed)) continue;
    const cost = candidate.cost + priceOf(candidate, request, room);
    if (!best || cost < best.cost) best = { ...candidate, cost };
  }
  return best;
}

const tidyBox = ({ x, y, width, height }: Box): Box => ({
  x: tidy(x),
  y: tidy(y),
  width: tidy(width),
  height: tidy(height),
});

const tidyLine = ({
  x1,
  y1,
  x2,
  y2,
}: NonNullable<Candidate['leader']>): NonNullable<Candidate['leader']> => ({
  x1: tidy(x1),
  y1: tidy(y1),
  x2: tidy(x2),
  y2: tidy(y2),
});
