import { blockOf } from '../labels/block.ts';
import { overlap, tidy } from '../labels/boxes.ts';
import type { Box, Text } from '../types.ts';
import { lanesOf, type Field } from './field.ts';
import { wordIn, type Forms } from './ground-words.ts';
import type { Arrangement, Ground, NetworkData, NetworkView } from './types.ts';

/** A word on the ground: which baseline point `anchor` refers to, and the box it fills. Pixels within the frame. */
export interface GroundWord {
  id: string;
  text: Text;
  x: number;
  y: number;
  size: number;
  anchor: 'start' | 'middle' | 'end';
  box: Box;
  /** Its second line, where a narrow piece has it folded. */
  second?: { text: Text; y: number };
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

/** What words on the ground share the frame with. */
interface Around {
  marks: readonly Box[];
  /** Marks drawn as bars: words in the same lane begin beyond them. */
  bars: readonly Box[];
  /** How many ties run through a box. */
  crossing: (box: Box) => number;
}

/** The ground of an arrangement in pixels, with its words. */
export function groundOf(
  data: NetworkData,
  view: NetworkView,
  arrangement: Arrangement,
  { inner, note, shape }: Field,
  { marks, bars, crossing }: Around,
): PlacedGround[] {
  const taken: Box[] = [];
  const pieces = arrangement.ground.map(({ id, kind, box: [x, y, width, height] }) => ({
    id,
    kind,
    box: {
      x: tidy(inner.x + x * inner.width),
      y: tidy(inner.y + y * inner.height),
      width: tidy(width * inner.width),
      height: tidy(height * inner.height),
    },
  }));
  const formsOf = (id: string): Forms => {
    const [own, plain, folded] = [view.words?.[id], data.groundNames[id], data.groundFolds?.[id]];
    if (own) return [[own]];
    return [...(plain ? [[plain]] : []), ...(folded ? [folded] : [])];
  };
  const room = (box: Box): Box => bars.reduce((left, bar) => beyond(left, bar, shape === 'wide'), box);
  const lanes = new Set(lanesOf(arrangement, shape).map(({ id }) => id));
  const columns = shape === 'tall' && lanes.size > 1;
  return pieces.map((piece) => {
    const { id, kind, box } = piece;
    const ask = { id, kind, box: room(box), forms: formsOf(id), size: note };
    const upright = columns && lanes.has(id);
    const word = wordIn({ ...ask, upright }, [...marks, ...taken], crossing);
    if (word) taken.push(word.box);
    return { ...piece, ...(word && { word }) };
  });
}

/** What a bar at its beginning leaves of a box. */
function beyond(box: Box, bar: Box, wide: boolean): Box {
  if (!overlap(box, bar)) return box;
  const by = wide ? bar.y + bar.height - box.y : bar.x + bar.width - box.x;
  return wide
    ? { ...box, y: box.y + by, height: box.height - by }
    : { ...box, x: box.x + by, width: box.width - by };
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
