/** Which row of its lane an event stands in, and on which side its name stands there. */

/** An event as the rows see it. All lengths in pixels of the whole world of time at one scale. */
export interface Item {
  id: string;
  /** Left and right edge of its mark. */
  x0: number;
  x1: number;
  /** Width of its name. */
  name: number;
  /** Its name gives way to no other. */
  loud: boolean;
}

export type Side = 'inside' | 'right' | 'left';

export interface Packed {
  row: number;
  /** Where its name stands; null where there is no room for it. */
  side: Side | null;
}

/** Air between a mark and its name, within a mark around its name, and between what stands in a row. Pixels. */
export const BESIDE = 5;
export const INSIDE = 7;
export const APART = 9;

/** What a row further down costs, a name that keeps one later event out of the row, and a name on the left. */
const ROW = 10;
const BLOCKED = 3;
const LEFT = 4;
/** A loud event without a name counts for so many. */
const MANY = 100;

interface Taken {
  from: number;
  to: number;
  /** Whose name it is; absent for a mark. */
  name?: Item;
}

/** The stretch that a name takes on a side of its mark. */
export function stretchOf({ x0, x1, name }: Pick<Item, 'x0' | 'x1' | 'name'>, side: Side): [number, number] {
  if (side === 'inside') return [x0, x1];
  return side === 'right' ? [x1, x1 + BESIDE + name] : [x0 - BESIDE - name, x0];
}

/** Whether a mark is wide enough for its name. */
export const holdsName = ({ x0, x1, name }: Pick<Item, 'x0' | 'x1' | 'name'>): boolean =>
  x1 - x0 >= name + 2 * INSIDE;

/** How many rows the marks need when nothing is named. */
export function fewestRows(items: readonly Item[]): number {
  const ends: number[] = [];
  for (const { x0, x1 } of items) {
    const free = ends.findIndex((end) => end + 1 <= x0);
    ends[free < 0 ? ends.length : free] = x1;
  }
  return Math.max(1, ends.length);
}

/** A row of its own for every event, in the order of time: where there is room for that, it is the plainest picture. */
export function spread(items: readonly Item[], width: number): Map<string, Packed> {
  const sides = ['inside', 'right', 'left'] as const;
  const fits = (item: Item, side: Side): boolean => {
    const [from, to] = stretchOf(item, side);
    return side === 'inside' ? holdsName(item) : from >= 0 && to <= width;
  };
  return new Map(
    items.map((item, row) => [item.id, { row, side: sides.find((side) => fits(item, side)) ?? null }]),
  );
}

/**
 * Rows for the events of one lane. Every mark has a place, and no two touch; as many as possible are named, the loud
 * ones always. Pure, and the same wherever the reader looks: only the scale decides.
 *
 * @param items by their beginning, the earliest first
 * @param rows at least as many as `fewestRows`
 * @param width of the whole world of time
 */
export function pack(items: readonly Item[], rows: number, width: number): Map<string, Packed> {
  const taken: Taken[][] = Array.from({ length: rows }, () => []);
  const packed = new Map<string, Packed>();
  const hits = (row: number, from: number, to: number, air: number): Taken[] =>
    (taken[row] ?? []).filter((one) => from < one.to + (one.name ? APART : air) && one.from - air < to);

  items.forEach((item, index) => {
    const later = items.slice(index + 1);
    let best: { row: number; side: Side | null; cost: number; gone: Item[] } | undefined;
    const offer = (row: number, side: Side | null, cost: number, gone: Item[] = []) => {
      if (!best || cost < best.cost) best = { row, side, cost, gone };
    };
    for (let row = 0; row < rows; row++) {
      const around = hits(row, item.x0, item.x1, 1);
      if (around.some(({ name }) => !name)) continue;
      // Other names give way so that every mark has its place.
      const gone = around.flatMap(({ name }) => name ?? []);
      offer(
        row,
        null,
        10_000 + gone.length * 500 + gone.filter(({ loud }) => loud).length * 5_000 + row,
        gone,
      );
      for (const side of ['inside', 'right', 'left'] as const) {
        if (side === 'inside' && !holdsName(item)) continue;
        const [from, to] = stretchOf(item, side);
        if (from < 0 || to > width) continue;
        const [air, edge] = side === 'inside' ? [1, 0] : [APART, APART];
        const there = [...around, ...hits(row, from, to, air)];
        const kept = there.filter(({ name }) => !name || name.loud);
        if (kept.length || (there.length && !item.loud)) continue;
        const blocked =
          side === 'right' ? later.filter(({ x0 }) => x0 < to + edge && x0 >= item.x1).length : 0;
        const cost = row * ROW + blocked * BLOCKED + (side === 'left' ? LEFT : 0);
        offer(
          row,
          side,
          cost + there.length * 500,
          there.flatMap(({ name }) => name ?? []),
        );
      }
    }
    const { row, side, gone } = best ?? { row: 0, side: null, gone: [] };
    for (const { id } of gone) {
      const other = packed.get(id);
      if (other) packed.set(id, { ...other, side: null });
      const line = taken[other?.row ?? row];
      line?.splice(0, line.length, ...line.filter(({ name }) => name?.id !== id));
    }
    packed.set(item.id, { row, side });
    taken[row]?.push({ from: item.x0, to: item.x1 });
    if (side && side !== 'inside') {
      const [from, to] = stretchOf(item, side);
      taken[row]?.push({ from, to, name: item });
    }
  });
  return packed;
}

/** How much a lane lacks: its events without a name, a loud one for many. */
export const lacks = (items: readonly Item[], packed: ReadonlyMap<string, Packed>): number =>
  items.reduce((sum, { id, loud }) => sum + (packed.get(id)?.side ? 0 : loud ? MANY : 1), 0);
