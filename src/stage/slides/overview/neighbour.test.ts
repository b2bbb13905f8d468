import { expect, test } from 'vitest';
import { neighbour } from './neighbour.ts';

/** Two chapters: three and then one, one; columns 100 wide. */
const cells = [
  [0, 0],
  [100, 0],
  [200, 0],
  [0, 80],
  [0, 200],
  [100, 200],
].map(([left = 0, top = 0]) => ({ left, top, width: 90, height: 70 }));

test('left and right follow the order and stop at its ends', () => {
  expect(neighbour(cells, 2, 'ArrowRight')).toBe(3);
  expect(neighbour(cells, 3, 'ArrowLeft')).toBe(2);
  expect(neighbour(cells, 0, 'ArrowLeft')).toBeUndefined();
  expect(neighbour(cells, 5, 'ArrowRight')).toBeUndefined();
  expect(neighbour(cells, 3, 'Home')).toBe(0);
  expect(neighbour(cells, 3, 'End')).toBe(5);
});

test('up and down go one row, to what stands nearest', () => {
  expect(neighbour(cells, 2, 'ArrowDown')).toBe(3);
  expect(neighbour(cells, 3, 'ArrowDown')).toBe(4);
  expect(neighbour(cells, 5, 'ArrowUp')).toBe(3);
  expect(neighbour(cells, 1, 'ArrowUp')).toBeUndefined();
  expect(neighbour(cells, 1, 'Enter')).toBeUndefined();
});
