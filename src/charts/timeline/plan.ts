import { ASCENT, DESCENT } from '../labels/block.ts';
import { growth, voiceSize } from '../labels/voice.ts';
import { lineY, markHeight, NARROW } from '../standing.ts';
import type { Size, Text } from '../types.ts';
import { spansHeight } from './guess-spans.ts';
import type { TimelineView } from './types.ts';

/** The id of the line when there are no lanes. */
export const AXIS = 'axis';

/** A line that marks stand on. */
export interface Lane {
  id: string;
  /** What the line is known by as it travels: the last lane's is the one line of views without lanes. */
  key: string;
  title?: Text;
  /** Where its zone begins, and the line within it. */
  top: number;
  y: number;
  /** Height of a mark that stands alone. */
  markHeight: number;
  /** Font size of its title. */
  titleSize?: number;
  /** Lines run along it: the line itself is only a hairline, to lead the eye. */
  faint?: boolean;
  /** Lines run along it and it is as low as one row of words. */
  dense?: boolean;
  /** It only stands by. */
  quiet?: boolean;
}

/** How the frame's height is shared out. */
export interface Plan {
  lanes: Lane[];
  /** Ticks hang under the one line, or stand over all lanes at the head of a grid. */
  ticks: 'under' | 'over';
  /** Where ticks begin, the first baseline of their texts and the step to the second row. */
  tickLine: number;
  tickBase: number;
  tickStep: number;
  /** From here down is free for the reader's guess; lines of the grid end here. */
  foot: number;
}

/** Frames lower than this give what they have to the drawn strips. */
const LOW = 340;

/** Lanes lower than this have one row of words. Pixels. */
const DENSE = 26;

/** Height of a lane that only stands by, as a share of one that is spoken of. */
const FADED = 0.55;

/** Lanes lower than this leave more of the height to one that is busy: so many times their own. */
const LOW_LANE = 60;
const BUSY = 2.2;

/** The step between rows of the reader's guess. */
export const rowStep = (frame: Size): number => Math.round(voiceSize('note', frame.width) * 1.5);

/** What stands over and along the lines of a view. */
interface Around {
  /** Rows of texts that the axis needs: one or two. */
  rowsOfTicks: number;
  /** Height kept free at the top. */
  head: number;
  /** No line at all: what else there is takes the frame. */
  alone: boolean;
}

/** Heights of a view in a frame. */
export function planOf(view: TimelineView, frame: Size, { rowsOfTicks, head, alone }: Around): Plan {
  const note = voiceSize('note', frame.width);
  const tickStep = Math.round(note * 1.35);
  const rows = { note, tickStep, rowsOfTicks, head };
  if (alone)
    return { lanes: [], ticks: 'under', tickLine: head, tickBase: head, tickStep, foot: frame.height };
  return view.lanes?.length ? inLanes(view, view.lanes, frame, rows) : onOneLine(view, frame, rows);
}

interface Rows {
  note: number;
  tickStep: number;
  rowsOfTicks: number;
  head: number;
}

function onOneLine(view: TimelineView, frame: Size, { note, tickStep, rowsOfTicks }: Rows): Plan {
  const under = 14 + rowsOfTicks * tickStep;
  const step = rowStep(frame);
  const need = view.guess ? under + step + spansHeight(step, note) + 4 : under;
  const low = Boolean(view.stills?.length) && frame.height < LOW;
  const y = Math.min(low ? Infinity : lineY(frame), Math.floor(frame.height - need));
  // Drawn strips need the sky over the line; without them a mark may reach up into it.
  const short = Math.round(frame.height * (low ? 0.15 : 0.17));
  return {
    lanes: [{ id: AXIS, key: AXIS, top: 0, y, markHeight: view.stills?.length ? short : markHeight(frame) }],
    ticks: 'under',
    tickLine: y,
    tickBase: y + 14 + Math.round(note),
    tickStep,
    foot: y + under,
  };
}

function inLanes(
  view: TimelineView,
  wanted: NonNullable<TimelineView['lanes']>,
  frame: Size,
  { note, tickStep, rowsOfTicks, head }: Rows,
): Plan {
  const top = head + rowsOfTicks * tickStep + 8;
  const low = (frame.height - top) / wanted.length < LOW_LANE;
  const shares = wanted.map(({ id, busy }) => (view.faded?.includes(id) ? FADED : busy && low ? BUSY : 1));
  const unit = (frame.height - top) / shares.reduce((sum, share) => sum + share, 0);
  const tall = frame.width < NARROW ? 36 : 46 * growth(frame.width);
  // Under the last line stand the brackets between its own marks.
  const foot = view.brackets?.length ? bracketSize(frame) * (ASCENT + DESCENT) + 2 * capOf(frame) + 20 : 0;
  const lanes = wanted.map(({ id, title }, index): Lane => {
    const last = index === wanted.length - 1;
    const zone = unit * (shares[index] ?? 1);
    const start = Math.round(top + unit * shares.slice(0, index).reduce((sum, share) => sum + share, 0));
    // In a low zone all that goes with a mark must stand over it; in a high one some of it may hang below.
    const stand = zone < 150 || view.spans ? 0.86 : 0.66;
    const dense = Boolean(view.spans) && zone < DENSE;
    const stood = dense ? zone - 2.2 : zone * stand;
    const y = Math.round(Math.min(start + stood, start + zone - (last ? foot : 0)));
    return {
      id,
      key: last ? AXIS : id,
      title,
      top: start,
      y,
      markHeight: Math.round(Math.min(tall, zone * (dense ? 0.5 : 0.22))),
      titleSize: Math.min(voiceSize('lane', frame.width), Math.max(12, zone * (view.spans ? 0.3 : 0.55))),
      ...(view.spans && { faint: true }),
      ...(dense && { dense }),
      ...(view.faded?.includes(id) && { quiet: true }),
    };
  });
  return {
    lanes,
    ticks: 'over',
    tickLine: head + 4,
    tickBase: head + Math.round(note),
    tickStep,
    foot: frame.height,
  };
}

/** Half the height of a bracket's end caps. */
export const capOf = (frame: Size): number => Math.round(6 * growth(frame.width));

/** Font size of a bracket's number. */
export const bracketSize = (frame: Size): number =>
  Math.round(
    Math.min(voiceSize('number', frame.width) * 0.86, Math.max(20, frame.width * 0.058, frame.height * 0.05)),
  );
