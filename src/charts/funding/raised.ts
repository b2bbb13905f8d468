import { blockOf } from '../labels/block.ts';
import { tidy } from '../labels/boxes.ts';
import type { DrawnLabel } from '../labels/types.ts';
import type { Evidence, Text } from '../types.ts';
import type { Sum } from './types.ts';

/** What stands raised after a figure: that it is our arithmetic, or one side's own word. */
export type RaisedKind = 'derived' | 'claimed';

/** A raised sign at its place. */
export interface Raised {
  id: string;
  kind: RaisedKind;
  x: number;
  /** Baseline. */
  y: number;
  size: number;
}

/** Lines of labels that carry a sign, by the label's id. */
export type Signed = Map<string, { line: number; kind: RaisedKind }>;

/** Room for the sign, in em of its text: beside a small text it is large. */
const ROOM = { big: 0.42, small: 0.86 } as const;
const BIG = 24;

const roomOf = ({ voice }: Text): number => (voice === 'number' ? ROOM.big : ROOM.small);

/** The sign a sum carries, if any: a sum of ours is ours even where it was made from a claim. */
export const kindOf = ({ ours }: Sum, evidence: Evidence): RaisedKind | undefined =>
  ours ? 'derived' : evidence === 'claimed' ? 'claimed' : undefined;

/** A text with room for a sign after it. */
export const withRoom = (text: Text, signed: unknown): Text =>
  signed ? { ...text, em: text.em + roomOf(text) } : text;

/** How far the sign after a number set small reaches beyond the room left for it, in pixels. */
export const overhang = (size: number): number => (size > BIG ? 0 : tidy(size * (ROOM.small - ROOM.big)));

/** Where the signs stand, now that labels have their places. A label whose line was left out carries none. */
export const raisedOf = (labels: DrawnLabel[], signed: Signed): Raised[] =>
  labels.flatMap(({ id, x, y, lines, sizes = [] }): Raised[] => {
    const sign = signed.get(id);
    const text = sign && lines[sign.line];
    const size = sign && sizes[sign.line];
    if (!text || !size) return [];
    const { baselines } = blockOf(lines, sizes);
    const drop = (baselines[sign.line] ?? 0) - (baselines[0] ?? 0);
    const big = size > BIG;
    return [
      {
        id,
        kind: sign.kind,
        x: tidy(x + (text.em - roomOf(text)) * size + (big ? size * 0.07 : 3)),
        y: tidy(y + drop - size * (big ? 0.36 : 0.22)),
        size: tidy(Math.max(11.5, size * (big ? 0.34 : 0.8))),
      },
    ];
  });
