import { scaleLinear } from 'd3';
import { tidy } from '../labels/boxes.ts';
import { growth, voiceSize } from '../labels/voice.ts';
import type { Box, Emphasis, Size } from '../types.ts';
import { emphasisOf } from './emphasis.ts';
import { heightOf } from './lettering.ts';
import type { FundingData, FundingFirm, FundingLine, FundingView } from './types.ts';

/** A firm's worth as a bar that runs to the right. */
export interface ClubBar {
  id: string;
  firm: FundingFirm;
  box: Box;
  torn: number;
  emphasis: Emphasis;
  /** The band of the picture that is its own. */
  row: { y: number; height: number };
}

/** A mark across all bars. */
export interface ClubLine {
  id: string;
  line: FundingLine;
  x: number;
  y1: number;
  y2: number;
  /** Width of a hatched line; 0 for one that is only a line. */
  band: number;
  emphasis: Emphasis;
}

export interface Club {
  bars: ClubBar[];
  lines: ClubLine[];
  /** How far the highest firm has come, and on to the last line. */
  way?: {
    x: number;
    until: number;
    y: number;
    cap: number;
    /** Where its number stands in a frame too low for one below the bars. */
    beside?: Box;
  };
  /** Where the words of the lines stand. */
  head: number;
}

/** Firms' worth to one scale with the lines they are held against, from a common zero. */
export function clubOf(data: FundingData, view: FundingView, frame: Size, top: number): Club {
  if (view.show !== 'club') return { bars: [], lines: [], head: top };
  const grown = growth(frame.width);
  const [figure, name, note, number] = (['figure', 'name', 'note', 'number'] as const).map((voice) =>
    voiceSize(voice, frame.width),
  ) as [number, number, number, number];
  const room = frame.height - top;
  const low = room < 170;
  const head = Math.ceil(top + heightOf(low ? [figure] : [figure, note]) + (low ? 6 : 12));
  const numberRoom = room < 260 ? number * 0.72 + 8 : heightOf([number, note]) + 24 * grown;
  const foot = low ? 0 : numberRoom;
  const pitch = Math.min(150 * grown, (frame.height - head - foot - 4) / data.firms.length);
  const thick = Math.round(Math.min(64 * grown, pitch * 0.6, Math.max(8, pitch - name * 0.6)));
  const band = Math.round(8 * Math.min(1.4, grown));
  const most = Math.max(...[...data.firms, ...data.lines].map(({ value }) => value));
  const x = scaleLinear([0, most], [0, frame.width - band / 2 - 1]);
  const torn = Math.round(Math.min(9 * grown, thick * 0.3));
  const bars = data.firms.map((firm, index): ClubBar => {
    const y = Math.round(head + index * pitch);
    return {
      id: firm.id,
      firm,
      row: { y, height: pitch },
      box: { x: 0, y: tidy(y + (pitch - thick) / 2), width: tidy(x(firm.value)), height: thick },
      torn: firm.open ? torn : 0,
      emphasis: emphasisOf(firm.id, data, view),
    };
  });
  const end = head + data.firms.length * pitch;
  const lines = data.lines.map((line): ClubLine => ({
    id: line.id,
    line,
    x: tidy(x(line.value)),
    y1: tidy(head - 6),
    y2: tidy(end + (line.evidence === 'disputed' ? foot : 4)),
    band: line.evidence === 'disputed' ? band : 0,
    emphasis: emphasisOf(line.id, data, view),
  }));
  const highest = bars.toSorted((one, other) => other.box.width - one.box.width)[0];
  const last = lines.toSorted((one, other) => other.x - one.x)[0];
  const cap = Math.round(5 * grown);
  return {
    bars,
    lines,
    head: top,
    ...(highest &&
      last &&
      view.number && {
        way: {
          x: highest.box.width,
          until: tidy(last.x - last.band / 2),
          y: tidy(end + cap + 4),
          cap,
          ...(low && {
            beside: {
              x: frame.width * 0.56,
              y: head,
              width: last.x - frame.width * 0.56 - 10,
              height: end - head,
            },
          }),
        },
      }),
  };
}
