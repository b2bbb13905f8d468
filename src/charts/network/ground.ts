import { blockOf } from '../labels/block.ts';
import { overlap, tidy } from '../labels/boxes.ts';
import type { Box, Text } from '../types.ts';
import { lanesOf, type Field } from './field.ts';
import type { Arrangement, Ground, NetworkData } from './types.ts';

/** A word on the ground: which baseline point `anchor` refers to, and the box it fills. Pixels within the frame. */
export interface GroundWord {
  id: string;
  text: Text;
  x: number;
  y: number;
  size: number;
  anchor: 'start' | 'middle' | 'end';
  box: Box;
}

/** A piece of ground, with its word where one is known and fits. */
export interface PlacedGround {
  id: string;
  kind: Ground['kind'];
  box: Box;
  word?: GroundWord;
}

/** A line at a moment of the axis of time. */
export interface TimeLine {
  id: string;
  x1: number;
  y1: number;
  x2: number;
  y2: number;
  word?: GroundWord;
}

const PAD = 6;

/** The ground of an arrangement in pixels; words keep off `marks`. */
export function groundOf(
  data: NetworkData,
  { ground }: Arrangement,
  { inner, note, shape }: Field,
  marks: readonly Box[],
): PlacedGround[] {
  const taken: Box[] = [];
  return ground.map(({ id, kind, box: [x, y, width, height] }) => {
    const box = {
      x: tidy(inner.x + x * inner.width),
      y: tidy(inner.y + y * inner.height),
      width: tidy(width * inner.width),
      height: tidy(height * inner.height),
    };
    const text = data.groundNames[id];
    const word = text && wordIn({ id, text, size: note }, kind, box, shape === 'tall', [...marks, ...taken]);
    if (word) taken.push(word.box);
    return { id, kind, box, ...(word && { word }) };
  });
}

type Corner = [across: 0 | 0.5 | 1, down: 0 | 0.5 | 1];

/** Where in its piece of ground a word is looked for, the best place first. */
const corners: Record<Ground['kind'], Corner[]> = {
  lane: [
    [0, 0],
    [0, 1],
    [0, 0.5],
    [1, 0],
    [1, 1],
  ],
  band: [
    [1, 0],
    [1, 1],
    [0, 0],
    [0, 1],
  ],
  campus: [
    [0, 0],
    [1, 0],
    [0.5, 0],
    [0, 1],
    [1, 1],
    [0.5, 1],
  ],
  building: [
    [0.5, 0],
    [0, 0],
    [1, 0],
    [0.5, 1],
    [0, 1],
    [1, 1],
  ],
  road: [
    [1, 0.5],
    [0, 0.5],
    [0.5, 0.5],
  ],
  ring: [
    [0.5, 1],
    [0.5, 0],
    [1, 1],
    [0, 1],
  ],
  path: [
    [1, 0.5],
    [0, 0.5],
  ],
};
const upright: Corner[] = [
  [0.5, 0],
  [0.5, 1],
];

function wordIn(
  { id, text, size }: { id: string; text: Text; size: number },
  kind: Ground['kind'],
  box: Box,
  tall: boolean,
  taken: Box[],
): GroundWord | undefined {
  const { width, height, baselines } = blockOf([text], [size]);
  const beside = kind === 'path' && box.height > box.width;
  const places = kind === 'lane' && tall ? upright : corners[kind];
  for (const [across, down] of places) {
    const pad = kind === 'road' ? 0 : PAD;
    const x = beside
      ? across
        ? box.x + box.width + PAD
        : box.x - PAD - width
      : box.x + pad + across * (box.width - 2 * pad - width);
    const y = box.y + pad + down * (box.height - 2 * pad - height);
    const filled = { x: tidy(x), y: tidy(y), width: tidy(width), height: tidy(height) };
    if (!beside && kind !== 'road' && (width > box.width - 4 || height > box.height)) continue;
    if (taken.some((other) => overlap(other, filled))) continue;
    const anchor = beside || across === 0 ? 'start' : across === 1 ? 'end' : 'middle';
    const share = beside ? 0 : across;
    return {
      id,
      text,
      x: tidy(x + share * width),
      y: tidy(y + (baselines[0] ?? 0)),
      size,
      anchor,
      box: filled,
    };
  }
  return undefined;
}

/**
 * The moments of the axis of time: lines as long as the lanes and bands are, words at their foot or right end, as
 * many as fit.
 */
export function timeOf(data: NetworkData, arrangement: Arrangement, field: Field): TimeLine[] {
  const { inner, shape, note } = field;
  const wide = shape === 'wide';
  const lanes = lanesOf(arrangement, shape);
  const [from, to] = lanes.length
    ? [
        Math.min(...lanes.map(({ box }) => box[wide ? 1 : 0])),
        Math.max(...lanes.map(({ box }) => box[wide ? 1 : 0] + box[wide ? 3 : 2])),
      ]
    : [0, 1];
  let free = -Infinity;
  return (arrangement.time ?? []).map(({ id, at }) => {
    const text = data.groundNames[id];
    const [start, end] = wide
      ? [inner.y + from * inner.height, inner.y + to * inner.height]
      : [inner.x + from * inner.width, inner.x + to * inner.width];
    const moment = tidy(wide ? inner.x + at * inner.width : inner.y + at * inner.height);
    const line = wide
      ? { id, x1: moment, y1: tidy(start), x2: moment, y2: tidy(end) }
      : { id, x1: tidy(start), y1: moment, x2: tidy(end), y2: moment };
    if (!text) return line;
    const { width, height, baselines } = blockOf([text], [note]);
    const box = wide
      ? {
          x: Math.min(Math.max(moment - width / 2, 0), inner.width - width),
          y: end + 3,
          width,
          height,
        }
      : { x: inner.width + 6, y: moment - height / 2, width, height };
    const begin = wide ? box.x : box.y;
    if (begin < free) return line;
    free = begin + (wide ? width + 8 : height);
    const word: GroundWord = {
      id,
      text,
      x: tidy(box.x),
      y: tidy(box.y + (baselines[0] ?? 0)),
      size: note,
      anchor: 'start',
      box: { x: tidy(box.x), y: tidy(box.y), width: tidy(width), height: tidy(height) },
    };
    return { ...line, word };
  });
}
