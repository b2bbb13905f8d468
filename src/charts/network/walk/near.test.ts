import { expect, test } from 'vitest';
import type { PlacedNode } from '../nodes.ts';
import { nodeNear, REACH } from './near.ts';

const mark = (id: string, x: number, y: number, more: Partial<PlacedNode> = {}): PlacedNode =>
  ({
    node: { id },
    x,
    y,
    reach: 5,
    area: false,
    box: { x: x - 5, y: y - 5, width: 10, height: 10 },
    ...more,
  }) as PlacedNode;

const nodes = [
  mark('bar', 200, 10, {
    bar: { along: 'x', half: 190, thick: 5 },
    box: { x: 10, y: 5, width: 380, height: 10 },
  }),
  mark('area', 100, 100, { area: true, reach: 60 }),
  mark('in-area', 90, 100),
  mark('one', 300, 100),
  mark('other', 316, 100),
];
const at = (x: number, y: number, reach = REACH.mouse) => nodeNear(nodes, x, y, reach)?.node.id;

test('the nearest mark in reach is meant, further away for a finger', () => {
  expect(at(307, 100)).toBe('one');
  expect(at(309, 100)).toBe('other');
  expect(at(300, 115)).toBeUndefined();
  expect(at(300, 115, REACH.touch)).toBe('one');
  expect(at(320, 20)).toBe('bar');
  expect(at(394, 10)).toBe('bar');
});

test('an area is meant where it is, but never instead of a mark on it', () => {
  expect(at(150, 110)).toBe('area');
  expect(at(98, 100)).toBe('in-area');
  expect(at(100, 170)).toBeUndefined();
});
