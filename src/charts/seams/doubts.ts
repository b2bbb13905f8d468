import { ASCENT } from '../labels/block.ts';
import { tidy } from '../labels/boxes.ts';
import { roughText } from '../labels/rough.ts';
import type { DrawnLabel } from '../labels/types.ts';
import { growth, voiceSize } from '../labels/voice.ts';
import type { Cubic } from '../network/curve.ts';
import { hatchOf } from '../network/hatch.ts';
import type { PlacedEdge } from '../network/edges.ts';
import type { Box, Evidence, Size } from '../types.ts';
import { say } from './say.ts';
import { wordsAt } from './lettering.ts';
import type { SeamsData } from './types.ts';

/** Ways a tie can be known, the surest first, with how the network draws them. */
const ways: [Evidence, PlacedEdge['line']][] = [
  ['stated', 'solid'],
  ['implied', 'tinted'],
  ['reported', 'dashed'],
  ['claimed', 'claimed'],
  ['disputed', 'hatched'],
];

/** A piece of line as the network draws it, and how many of its ties are drawn so. */
export interface Doubt {
  id: Evidence;
  line: PlacedEdge['line'];
  path: string;
  /** Where the quotation mark of a claim stands. */
  tag?: { x: number; y: number };
}

/**
 * How well the ties that stand are known, in a row: each sort with its number, and in words where there is room.
 *
 * @param edges ties of the network that are shown
 */
export function doubtsOf(
  { words }: SeamsData,
  edges: readonly PlacedEdge[],
  box: Box,
  frame: Size,
): { doubts: Doubt[]; labels: DrawnLabel[] } {
  const size = voiceSize('note', frame.width);
  const grown = growth(frame.width);
  const counts = ways.map(([id]) => edges.filter(({ edge }) => edge.evidence === id).length);
  const full = ways.map(([id], index) =>
    roughText(say(words, `doubt-${id}`, { n: counts[index] ?? 0 }), 'note'),
  );
  const brief = counts.map((n) => roughText(String(n), 'note'));
  const sample = (frame.width < 400 ? 20 : 28) * grown;
  const beside = 5 * grown;
  const widthOf = (texts: typeof full) =>
    texts.reduce((sum, { em }) => sum + em * size, 0) + texts.length * (sample + beside);
  const texts = widthOf(full) + (full.length - 1) * 12 * grown <= box.width ? full : brief;
  const gap = Math.min(26 * grown, (box.width - widthOf(texts)) / (texts.length - 1));
  const y = box.y + box.height / 2;
  let x = box.x;
  const doubts: Doubt[] = [];
  const labels: DrawnLabel[] = [];
  ways.forEach(([id, line], index) => {
    const text = texts[index];
    if (!text) return;
    const end = x + sample;
    const curve: Cubic = [
      [x, y],
      [x + sample / 3, y],
      [end - sample / 3, y],
      [end, y],
    ];
    doubts.push({
      id,
      line,
      path: line === 'hatched' ? hatchOf(curve) : `M${tidy(x)} ${tidy(y)}H${tidy(end)}`,
      ...(line === 'claimed' && { tag: { x: tidy((x + end) / 2), y: tidy(y) } }),
    });
    labels.push(wordsAt(`doubt:${id}`, [text], [end + beside, y + size * (ASCENT / 2 - 0.09)], [size]));
    x = end + beside + text.em * size + gap;
  });
  return { doubts, labels };
}
