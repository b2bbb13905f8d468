import { blockOf } from '../labels/block.ts';
import { overlap, tidy } from '../labels/boxes.ts';
import type { Box, Text } from '../types.ts';
import type { GroundWord } from './ground.ts';
import type { Ground } from './types.ts';

/** The ways to write a word, the best first: on one line, on two. */
export type Forms = Text[][];

/** A piece of ground that wants its word written. Pixels within the frame. */
export interface GroundAsk {
  id: string;
  kind: Ground['kind'];
  box: Box;
  forms: Forms;
  size: number;
  /** One of several columns: its word stands in its middle. */
  upright: boolean;
}

type Corner = [across: 0 | 0.5 | 1, down: 0 | 0.5 | 1];

const PAD = 6;

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
    [0, 0],
    [1, 0],
    [0, 1],
    [1, 1],
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
    [1, 1],
    [0, 1],
    [0.5, 0],
  ],
  path: [
    [1, 0.5],
    [0, 0.5],
  ],
};
const uprightCorners: Corner[] = [
  [0.5, 0],
  [0.5, 1],
];
/** Kinds that are only a line: their words stand where few ties run through. */
const thin = new Set<Ground['kind']>(['path', 'ring']);
/** How much less each further corner is liked, in ties that run through the word. */
const LESS = 0.4;

/**
 * The word of a piece of ground, if it has one and that fits.
 *
 * @param crossing how many ties run through a box
 */
export function wordIn(
  ask: GroundAsk,
  taken: readonly Box[],
  crossing: (box: Box) => number,
): GroundWord | undefined {
  const order = ask.upright ? uprightCorners : corners[ask.kind];
  const found = order.flatMap((corner, index) => {
    const word = inCorner(ask, corner, taken);
    return word ? [{ word, cost: thin.has(ask.kind) ? crossing(word.box) + LESS * index : index }] : [];
  });
  return found.toSorted((one, other) => one.cost - other.cost)[0]?.word;
}

/** The word in one corner of its piece; nothing where it is too large or lies on something. */
function inCorner(
  { id, kind, box, forms, size }: GroundAsk,
  [across, down]: Corner,
  taken: readonly Box[],
): GroundWord | undefined {
  const beside = kind === 'path' && box.height > box.width;
  for (const lines of forms) {
    const { width, height, baselines } = blockOf(
      lines,
      lines.map(() => size),
    );
    if (!beside && kind !== 'road' && (width > box.width - 4 || height > box.height)) continue;
    const pad = kind === 'road' ? 0 : Math.min(PAD, (box.width - width) / 2);
    const x = beside
      ? across
        ? box.x + box.width + PAD
        : box.x - PAD - width
      : box.x + pad + across * (box.width - 2 * pad - width);
    const high = kind === 'road' ? 0 : Math.min(PAD, (box.height - height) / 2);
    const y = box.y + high + down * (box.height - 2 * high - height);
    const filled = { x: tidy(x), y: tidy(y), width: tidy(width), height: tidy(height) };
    if (taken.some((other) => overlap(other, filled))) continue;
    const [text, second] = lines;
    if (!text) continue;
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
      ...(second && { second: { text: second, y: tidy(y + (baselines[1] ?? 0)) } }),
    };
  }
  return undefined;
}
