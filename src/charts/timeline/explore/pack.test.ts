import { expect, test } from 'vitest';
import { fewestRows, lacks, pack, spread, stretchOf, type Item } from './pack.ts';

const item = (id: string, x0: number, x1: number, name = 40, loud = false): Item => ({
  id,
  x0,
  x1,
  name,
  loud,
});
const WIDTH = 400;

/** What stands in each row, marks and names. */
function stretches(items: readonly Item[], rows: number): [number, number][][] {
  const packed = pack(items, rows, WIDTH);
  const found: [number, number][][] = Array.from({ length: rows }, () => []);
  for (const one of items) {
    const at = packed.get(one.id);
    if (!at) throw new Error(`${one.id} has no place`);
    found[at.row]?.push([one.x0, one.x1]);
    if (at.side && at.side !== 'inside') found[at.row]?.push(stretchOf(one, at.side));
  }
  return found;
}

/** Marks and names that share more than an edge. */
const clashes = (row: [number, number][]): number =>
  row.flatMap((a, i) => row.slice(i + 1).filter((b) => a[0] < b[1] && b[0] < a[1])).length;

test('marks that would touch stand in rows of their own', () => {
  expect(fewestRows([item('a', 0, 10), item('b', 5, 15), item('c', 20, 30)])).toBe(2);
  expect(fewestRows([])).toBe(1);
});

test('every mark has a place in a crowd, and nothing covers anything', () => {
  const crowd = Array.from({ length: 24 }, (_, index) => item(`e${index}`, 180 + index * 3, 186 + index * 3));
  for (let rows = fewestRows(crowd); rows < 20; rows++) {
    expect(stretches(crowd, rows).map(clashes), `${rows} rows`).toEqual(Array(rows).fill(0));
  }
  const named = (rows: number) => lacks(crowd, pack(crowd, rows, WIDTH));
  expect(named(20)).toBeLessThan(named(4));
});

test('a loud event is named where others would have to do without', () => {
  const two = [item('quiet', 100, 104), item('loud', 120, 124, 40, true)];
  const packed = pack([...two, item('next', 185, 189)], 1, 240);
  expect(packed.get('loud')?.side).not.toBe(null);
});

test('with a row for each, they stand in the order of time and are named on the side with room', () => {
  const packed = spread([item('a', 0, 5), item('b', 100, 160, 30), item('c', 380, 390)], WIDTH);
  expect([...packed.values()]).toEqual([
    { row: 0, side: 'right' },
    { row: 1, side: 'inside' },
    { row: 2, side: 'left' },
  ]);
});
