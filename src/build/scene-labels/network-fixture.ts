import { overlap } from '#charts/labels/boxes.ts';
import type { NetworkLayout } from '#charts/network/layout.ts';
import type { Box } from '#charts/types.ts';
import type { Taken } from './taken-fixture.ts';

/** All words of a network but its labels. */
export const networkWords = ({ ground, time, counters, remark }: NetworkLayout): Taken[] => [
  ...[...ground, ...time].flatMap(({ id, word }) => (word ? [{ id: `“${id}”`, box: word.box }] : [])),
  ...counters.map(({ id, box }) => ({ id, box })),
  ...(remark ? [{ id: 'remark', box: remark.box }] : []),
];

/** Words that lie on nodes, but for a name in the middle of its own area; nodes that are spoken of and have no name. */
export const networkFaults = ({ nodes, labels }: NetworkLayout, words: Taken[]): string[] => {
  const named = new Set(labels.map(({ id }) => id));
  return [
    ...words.flatMap(({ id, box }) =>
      nodes
        .filter(({ node, area }) => !(area && node.id === id))
        .filter(({ x, y, r, bar, box: own }) => (bar ? overlap(box, own) : reaches(box, x, y, r * 0.9)))
        .map(({ node }) => `${id} lies on the mark of ${node.id}`),
    ),
    ...nodes
      .filter(({ node, emphasis }) => emphasis === 2 && node.name && !named.has(node.id))
      .map(({ node }) => `${node.id} has no name`),
  ];
};

function reaches({ x, y, width, height }: Box, atX: number, atY: number, r: number): boolean {
  const [dx, dy] = [
    atX - Math.min(Math.max(atX, x), x + width),
    atY - Math.min(Math.max(atY, y), y + height),
  ];
  return Math.hypot(dx, dy) < r;
}
