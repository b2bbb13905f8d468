import { blockOf } from '../../labels/block.ts';
import { voiceSize } from '../../labels/voice.ts';
import { NARROW } from '../../standing.ts';
import type { Box, Size, Text } from '../../types.ts';
import { fewestRows, lacks, pack, spread, type Item, type Packed } from './pack.ts';
import type { ExploreLane } from './types.ts';

/** A lane at its place. Pixels, within the frame. */
export interface LaneRows {
  lane: ExploreLane;
  /** Where it begins and how high it is, its head included. */
  top: number;
  height: number;
  /** Top of its first row. */
  first: number;
  rows: number;
  packed: ReadonlyMap<string, Packed>;
}

/** How the frame is shared out. */
export interface ExplorePlan {
  /** Where time runs: right of the lanes' heads, or under them where there is no room beside. */
  plot: Box;
  /** Whether heads stand in a column of their own. */
  beside: boolean;
  lanes: LaneRows[];
  rowHeight: number;
  /** Font size of names. */
  type: number;
  /** Baselines of the axis' two rows, and where its lines begin and end. */
  tickBase: number;
  tickStep: number;
  tickLine: number;
  foot: number;
}

/** Type is a page's, not a wall's: it does not grow beyond a wide column. */
const WIDEST_TYPE = 900;
/** Heights of a row: with less, names would touch; with more, they would float apart. */
const LOW_ROW = { beside: 17, under: 15 };
const HIGH_ROW = 40;
/** Air between two lanes at least, beside their heads and under them, and what is under the last. */
const BETWEEN = { beside: 12, under: 8 };
const UNDER = 22;

/** Width at which the axis is set. */
export const typeWidth = (width: number): number => Math.min(width, WIDEST_TYPE);

/** Font size of names over a plot of a width. */
export const typeOf = (width: number): number => voiceSize('note', typeWidth(width));

/** Where heads and time stand, before anything is known of the rows. */
export function plotOf(lanes: readonly ExploreLane[], frame: Size): { plot: Box; beside: boolean } {
  const beside = frame.width >= NARROW;
  const size = headSize(frame.width);
  const heads = beside ? Math.ceil(widest(lanes, size)) + 22 : 0;
  return { plot: { x: heads, y: 0, width: frame.width - heads, height: frame.height }, beside };
}

/** Font size of a lane's name. */
export const headSize = (width: number): number => (width >= NARROW ? 18 : 16);

const widest = (lanes: readonly ExploreLane[], size: number): number =>
  Math.max(0, ...lanes.map(({ title }: { title: Text }) => blockOf([title], [size]).width));

/**
 * Heights of the lanes that have something to show. Where every event can have a row, it has; else rows go to the
 * lanes that lack names, until all are named or the frame is full.
 *
 * @param items of each lane, by its id, the earliest first
 * @param world width of the whole world of time at this scale
 */
export function planOf(
  lanes: readonly ExploreLane[],
  items: ReadonlyMap<string, Item[]>,
  world: number,
  frame: Size,
): ExplorePlan {
  const { plot, beside } = plotOf(lanes, frame);
  const type = typeOf(plot.width);
  const tickStep = Math.round(type * 1.35);
  const head = 2 * tickStep + 12;
  const title = beside ? 0 : Math.round(headSize(frame.width) * 1.4);
  const between = beside ? BETWEEN.beside : BETWEEN.under;
  const shown = lanes.filter(({ id }) => items.get(id)?.length);
  const room = frame.height - head - UNDER - shown.length * (title + between);
  const most = Math.floor(room / (beside ? LOW_ROW.beside : LOW_ROW.under));

  const all = shown.reduce((sum, { id }) => sum + (items.get(id)?.length ?? 0), 0);
  const wanted = shown.map((lane) => {
    const own = items.get(lane.id) ?? [];
    if (all <= most) return { lane, own, rows: own.length, packed: spread(own, world) };
    const rows = Math.max(beside ? 2 : 1, fewestRows(own));
    return { lane, own, rows, packed: pack(own, rows, world) };
  });
  let used = wanted.reduce((sum, { rows }) => sum + rows, 0);
  while (used < most && all > most) {
    const [neediest] = wanted.toSorted((a, b) => lacks(b.own, b.packed) - lacks(a.own, a.packed));
    if (!neediest || !lacks(neediest.own, neediest.packed)) break;
    neediest.rows++;
    neediest.packed = pack(neediest.own, neediest.rows, world);
    used++;
  }
  const rowHeight = Math.max(6, Math.min(HIGH_ROW, Math.floor(room / Math.max(1, used))));
  // What is left over is air between the lanes.
  const air = Math.max(0, room - used * rowHeight) / Math.max(1, shown.length);
  let top = head;
  const placed = wanted.map(({ lane, rows, packed }): LaneRows => {
    const height = title + rows * rowHeight + between + air;
    const first = top + title + (between + air) / 2;
    const at = {
      lane,
      rows,
      packed,
      top: Math.round(top),
      height: Math.round(height),
      first: Math.round(first),
    };
    top += height;
    return at;
  });
  return {
    plot,
    beside,
    lanes: placed,
    rowHeight,
    type,
    tickLine: 4,
    tickBase: Math.round(type),
    tickStep,
    foot: Math.round(top),
  };
}
