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

/** The largest radius as a share of the frame's shorter side, also in a narrow frame. */
const LARGEST = { wide: 0.165, narrow: 0.145 };
/** Room between an area and what it keeps off. */
const GAP = 10;
/** How finely places are tried, in pixels. */
const STEP = 4;
/** What a pixel into another mark costs, in pixels of distance from home. */
const INTO = 12;
/** How often the areas make room for one another. */
const ROUNDS = 3;

/**
 * The areas as near to the places of their nodes as they find room among the other nodes and one another. Along an
 * axis of time they stay where their date puts them, but for a few pixels.
 */
export function areasOf(view: NetworkView, arrangement: Arrangement, field: Field, frame: Size): Area[] {
  const areas = (view.areas ?? []).filter(({ id }) => view.nodes.includes(id));
  if (!areas.length) return [];
  const nodes: Disc[] = view.nodes
    .filter((id) => arrangement.spine?.id !== id && !areas.some((area) => area.id === id))
    .map((id) => discAt(placeOf(id, arrangement, field, view), GAP));
  const most = Math.max(...areas.map(({ value }) => value));
  const largest = LARGEST[field.narrow ? 'narrow' : 'wide'] * Math.min(frame.width, frame.height);
  const homes = new Map(
    areas.map(({ id, value }) => [
      id,
      discAt(placeOf(id, arrangement, field, view), largest * Math.sqrt(value / most)),
    ]),
  );
  const { time } = arrangement;
  const free = {
    x: !time || field.shape === 'tall' ? Infinity : GAP,
    y: !time || field.shape === 'wide' ? Infinity : GAP,
  };
  const bound = boundOf(arrangement, field);
  const found = new Map(homes);
  for (let round = 0; round < ROUNDS; round++)
    for (const [id, home] of homes) {
      const others = [...found].flatMap(([other, disc]) => (other === id ? [] : [disc]));
      found.set(id, roomiest(home, { taken: [...nodes, ...others], bound, free }));
    }
  return areas.flatMap(({ id, said, facts, evidence }) => {
    const disc = found.get(id);
    return disc ? [{ id, x: tidy(disc.x), y: tidy(disc.y), r: tidy(disc.r), said, facts, evidence }] : [];
  });
}

const discAt = ([x, y]: [number, number], r: number): Disc => ({ x, y, r });

/** Where areas may lie: beyond the bar along the axis of time, and no lower than the lanes. */
function boundOf(arrangement: Arrangement, { inner, shape, bar }: Field): Room['bound'] {
  const { spine } = arrangement;
  const [x, y] = spine
    ? [spine.from[0] * inner.width + 2 * bar, spine.from[1] * inner.height + 2 * bar]
    : [0, 0];
  const wide = shape === 'wide';
  return {
    left: inner.x + (wide ? 0 : x),
    top: inner.y + (wide ? y : 0),
    right: inner.x + inner.width,
    bottom: inner.y + inner.height * (wide ? endOf(arrangement) : 1),
  };
}

interface Disc {
  x: number;
  y: number;
  r: number;
}

interface Room {
  taken: readonly Disc[];
  bound: { left: number; top: number; right: number; bottom: number };
  /** How far along either axis it may move. */
  free: { x: number; y: number };
}

/** The place nearest to home where a disc covers least. */
function roomiest({ x: homeX, y: homeY, r }: Disc, { taken, bound, free }: Room): Disc {
  const cost = (x: number, y: number): number =>
    Math.hypot(x - homeX, y - homeY) +
    INTO *
      taken.reduce(
        (sum, disc) => sum + Math.max(0, r + disc.r + GAP - Math.hypot(x - disc.x, y - disc.y)),
        0,
      );
  const along = (low: number, high: number, home: number, most: number): number[] => {
    const inside = Math.max(low, Math.min(high, home));
    const [from, to] = [Math.max(low, inside - most), Math.min(high, inside + most)];
    const steps = Math.max(0, Math.floor((to - from) / STEP) + 1);
    return [inside, ...Array.from({ length: steps }, (_, at) => from + at * STEP)];
  };
  let [best, least] = [{ x: homeX, y: homeY, r }, Infinity];
  for (const x of along(bound.left + r + 1, bound.right - r - 1, homeX, free.x))
    for (const y of along(bound.top + r + 1, bound.bottom - r - 1, homeY, free.y)) {
      const here = cost(x, y);
      if (here < least) [best, least] = [{ x, y, r }, here];
    }
  return best;
}
