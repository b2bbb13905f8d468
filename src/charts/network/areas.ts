import { tidy } from '../labels/boxes.ts';
import type { Evidence, Size, Text } from '../types.ts';
import { endOf, type Field } from './field.ts';
import { placeOf } from './nodes.ts';
import type { Arrangement, NetworkView } from './types.ts';

/** A node whose area stands for a number. Pixels within the frame; all areas of a picture are to one scale. */
export interface Area {
  id: string;
  x: number;
  y: number;
  r: number;
  said: Text;
  facts: string[];
  evidence: Evidence;
}

/** The largest radius as a share of the frame's shorter side, and the room between an area and what it keeps off. */
const LARGEST = 0.165;
const GAP = 10;
/** How finely places are tried, in pixels. */
const STEP = 4;
/** What a pixel into another mark costs, in pixels of distance from home. */
const INTO = 12;

/**
 * The areas as near to the places of their nodes as they find room among the other nodes, the largest first. Along an
 * axis of time they stay where their date puts them.
 */
export function areasOf(view: NetworkView, arrangement: Arrangement, field: Field, frame: Size): Area[] {
  const areas = (view.areas ?? []).filter(({ id }) => view.nodes.includes(id));
  if (!areas.length) return [];
  const taken: Disc[] = view.nodes
    .filter((id) => arrangement.spine?.id !== id && !areas.some((area) => area.id === id))
    .map((id) => {
      const [x, y] = placeOf(id, arrangement, field, view);
      return { x, y, r: GAP };
    });
  const most = Math.max(...areas.map(({ value }) => value));
  const { inner, shape } = field;
  const low = inner.y + inner.height * (shape === 'wide' ? endOf(arrangement) : 1);
  const largest = LARGEST * Math.min(frame.width, frame.height);
  const bound = { left: inner.x, top: inner.y + 2 * field.bar, right: inner.x + inner.width, bottom: low };
  const found = new Map<string, Area>();
  for (const { value, said, ...rest } of areas.toSorted((one, other) => other.value - one.value)) {
    const r = largest * Math.sqrt(value / most);
    const home = placeOf(rest.id, arrangement, field, view);
    const free = { x: !arrangement.time || shape === 'tall', y: !arrangement.time || shape === 'wide' };
    const [x, y] = roomiest(home, r, { taken, bound, free });
    taken.push({ x, y, r });
    found.set(rest.id, { ...rest, said, x: tidy(x), y: tidy(y), r: tidy(r) });
  }
  return areas.flatMap(({ id }) => found.get(id) ?? []);
}

interface Disc {
  x: number;
  y: number;
  r: number;
}

interface Room {
  taken: readonly Disc[];
  bound: { left: number; top: number; right: number; bottom: number };
  /** Along which axes it may move. */
  free: { x: boolean; y: boolean };
}

/** The place nearest to home where a disc covers least. */
function roomiest(
  [homeX, homeY]: [number, number],
  r: number,
  { taken, bound, free }: Room,
): [number, number] {
  const [left, right] = [bound.left + r + 1, bound.right - r - 1];
  const [top, bottom] = [bound.top + r + 1, bound.bottom - r - 1];
  const cost = (x: number, y: number): number =>
    Math.hypot(x - homeX, y - homeY) +
    INTO *
      taken.reduce(
        (sum, disc) => sum + Math.max(0, r + disc.r + GAP - Math.hypot(x - disc.x, y - disc.y)),
        0,
      );
  const along = (from: number, to: number, home: number, isFree: boolean): number[] => {
    const inside = Math.max(from, Math.min(to, home));
    if (!isFree) return [inside];
    return [
      inside,
      ...Array.from({ length: Math.floor((to - from) / STEP) + 1 }, (_, at) => from + at * STEP),
    ];
  };
  let best: [number, number, number] = [homeX, homeY, Infinity];
  for (const x of along(left, right, homeX, free.x))
    for (const y of along(top, bottom, homeY, free.y)) {
      const here = cost(x, y);
      if (here < best[2]) best = [x, y, here];
    }
  return [best[0], best[1]];
}
