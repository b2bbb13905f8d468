import { heightOf } from '../funding/lettering.ts';
import { tidy } from '../labels/boxes.ts';
import { growth, voiceSize } from '../labels/voice.ts';
import type { Box, Size } from '../types.ts';
import { COLUMNS, ROWS } from './art.ts';
import type { Part, Sheet } from './drawn.ts';
import { numberForms } from './number.ts';
import { between, emphasisIn, topOf } from './top.ts';
import type { PatchesData, PatchesView } from './types.ts';
import { formsOf } from './words.ts';

/** Frames side by side in a row of the sheet; the first that leaves room for what stands below is taken. */
const ACROSS = [10, 12, 15, 20, 30, 60];
/** The one frame takes at least this share of the height below the strip, and at most this of the width. */
const ONE = { height: 0.3, width: 0.46 };
const SHAPE = ROWS / COLUMNS;

/** The frames in so many columns over the width; with every patch drawn where two pixels are left for it. */
function sheetIn(columns: number, y: number, data: PatchesData, view: PatchesView, { width }: Size): Sheet {
  const rows = Math.ceil(data.frames / columns);
  const least = Math.max(1, Math.round((width / columns) * 0.06));
  const pitch = Math.floor((width - (columns - 1) * least) / (columns * COLUMNS));
  const cell = pitch >= 2 ? pitch * COLUMNS : (width - (columns - 1) * least) / columns;
  const gap = pitch >= 2 ? Math.floor((width - columns * cell) / (columns - 1)) : least;
  const size = { width: tidy(cell), height: tidy(cell * SHAPE) };
  const box: Box = {
    x: 0,
    y: Math.round(y),
    width: tidy(columns * size.width + (columns - 1) * gap),
    height: tidy(rows * size.height + (rows - 1) * gap),
  };
  return {
    id: 'frames',
    box,
    columns,
    rows,
    cell: size,
    gap,
    pitch: pitch >= 2 ? pitch : 0,
    facts: data.places.frames.facts,
    emphasis: emphasisIn(view, 'frames'),
  };
}

/** A clip cut from the strip, the frames it becomes, and the patches of one of them. */
export function framesOf(data: PatchesData, view: PatchesView, frame: Size): Part {
  const grown = growth(frame.width);
  const top = topOf(data, view, frame);
  const line = heightOf([voiceSize('name', frame.width)]);
  const rest = frame.height - top.bottom;
  const fan = between(6, frame.height * 0.05, 30 * grown);
  const under = Math.max(fan, line + 8);
  const ways = ACROSS.map((columns) => sheetIn(columns, 0, data, view, frame));
  const fits = ({ box }: Sheet) => box.height + fan + under + rest * ONE.height <= rest;
  const chosen = ways.find(fits) ?? ways.at(-1);
  if (!chosen) return top;
  const room = rest - chosen.box.height - fan - under;
  const high = Math.max(10, Math.min(room, frame.width * ONE.width * SHAPE));
  const slack = Math.max(0, room - high) / 2;
  const sheet = { ...chosen, box: { ...chosen.box, y: Math.round(top.bottom + fan + slack) } };
  const foot = sheet.box.y + sheet.box.height;
  const one: Box = {
    x: 0,
    y: Math.floor(foot + under + slack),
    width: Math.floor(high / SHAPE),
    height: Math.floor(high),
  };
  const beside = one.width + 16 * grown;
  const { frames, frame: single } = data.places;
  const sheetRight = sheet.box.width;
  return {
    strips: top.strips,
    sheet,
    tiles: [{ id: `pass-${data.passes}`, box: one, pass: data.passes, left: 0, look: 'large', lag: 0 }],
    fans: [
      { id: 'fan-clip', d: trapezium([0, top.clipEnd, top.bottom], [0, sheetRight, sheet.box.y]) },
      { id: 'fan-frame', d: trapezium([0, sheet.cell.width, foot], [0, one.width, one.y]) },
    ],
    asks: [
      ...top.asks,
      {
        id: 'frames',
        forms: formsOf(frames),
        x: sheetRight,
        y: foot + 4,
        ends: true,
        emphasis: sheet.emphasis,
        facts: frames.facts,
        ...(frames.evidence && { evidence: frames.evidence }),
      },
      {
        id: 'frame',
        forms: formsOf(single),
        x: beside,
        y: one.y - 2,
        emphasis: emphasisIn(view, 'frame'),
        role: 'compute',
        facts: single.facts,
        ...(single.evidence && { evidence: single.evidence }),
      },
      ...(view.number
        ? [
            {
              id: 'number',
              forms: numberForms(view.number),
              x: beside,
              y: Math.min(frame.height, one.y + one.height + 4),
              stands: true,
              or: {
                x: sheetRight,
                y: Math.min(frame.height, one.y + one.height + 4),
                ends: true,
                stands: true,
              },
              emphasis: 2 as const,
              role: 'compute' as const,
              facts: view.number.facts,
              evidence: view.number.evidence,
            },
          ]
        : []),
    ],
    taken: [...top.taken, sheet.box, one],
  };
}

type Edge = [from: number, to: number, y: number];

/** The two sides between an edge and the wider one it opens into. */
const trapezium = ([x1, x2, y1]: Edge, [x3, x4, y2]: Edge): string =>
  `M${tidy(x1)} ${tidy(y1)}L${tidy(x3)} ${tidy(y2)}H${tidy(x4)}L${tidy(x2)} ${tidy(y1)}Z`;
