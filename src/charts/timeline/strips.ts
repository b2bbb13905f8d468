import { ASCENT, blockOf } from '../labels/block.ts';
import { tidy } from '../labels/boxes.ts';
import type { DrawnLabel } from '../labels/types.ts';
import { growth, voiceSize } from '../labels/voice.ts';
import { NARROW } from '../standing.ts';
import type { Box, Emphasis, Size, Text } from '../types.ts';
import type { TimelineData, TimelineStrip, TimelineView } from './types.ts';

/** A clip's length at its place. */
export interface StripRow {
  id: string;
  strip: TimelineStrip;
  /** The whole row of cells. */
  box: Box;
  cells: number;
  emphasis: Emphasis;
}

export interface Strips {
  rows: StripRow[];
  labels: DrawnLabel[];
  /** Everything it fills, for what must keep out. */
  box: Box;
}

/** The pictures' heights are shared out by these, in pixels at reading size. */
const TITLE = 28;
const GAP = 14;

const barOf = (frame: Size, alone: boolean): number => {
  const grown = growth(frame.width);
  if (alone) return Math.min(64 * grown, frame.height * 0.2);
  return frame.height < 420 ? 14 : (frame.width < NARROW ? 18 : 24) * grown;
};

/** Frames lower than this have no room for the strips' own heading. */
const LOW = 340;
/** Frames lower than this have none for strips beside a line. */
const LOWEST = 280;

/** How much of the frame's height the strips take from what stands over them. */
export function stripsHeight(view: TimelineView, frame: Size): number {
  if (!view.strips || frame.height < LOWEST) return 0;
  const grown = growth(frame.width);
  const title = frame.height < LOW ? 8 : TITLE * grown;
  const rows = view.strips.rows.length;
  return Math.ceil(title + 18 * grown + rows * barOf(frame, false) + (rows - 1) * GAP * grown);
}

/**
 * Strips of one-second cells, each with its name and length behind it.
 * @param alone the strips are the whole picture and take its height
 * @throws where a row is no strip of the data
 */
export function stripsOf(
  data: TimelineData,
  view: TimelineView,
  frame: Size,
  top: number,
  alone: boolean,
): Strips | undefined {
  const { strips: wanted } = view;
  if (!wanted || (!alone && frame.height < LOWEST)) return undefined;
  const grown = growth(frame.width);
  const [name, note] = [voiceSize('name', frame.width), voiceSize('note', frame.width)];
  const strips = wanted.rows.map((id) => {
    const strip = data.strips?.find((each) => each.id === id);
    if (!strip) throw new Error(`timeline: no strip "${id}"`);
    return strip;
  });
  const bar = barOf(frame, alone);
  const gap = (alone ? 3.2 : 1) * GAP * grown;
  const titled = alone || frame.height >= LOW;
  const high = strips.length * bar + (strips.length - 1) * gap;
  const lead = titled ? TITLE * grown : 8;
  const head = alone
    ? top + Math.max(0, (frame.height - top - high - lead) * 0.42)
    : frame.height - stripsHeight(view, frame) + 16 * grown;
  const first = head + (titled ? TITLE * grown - 6 : 0);
  const space = 7 * grown;
  // Behind every strip there is the same room, so that all are to one scale.
  const tails = strips.map((strip) => ({
    strip,
    lines: [strip.name, strip.said],
    width: strip.name.em * name + space + strip.said.em * note + (strip.evidence === 'derived' ? note : 0),
  }));
  const width = frame.width - Math.max(...tails.map((tail) => tail.width)) - 12 * grown;
  const rows = strips.map((strip, index): StripRow => ({
    id: strip.id,
    strip,
    box: { x: 0, y: tidy(first + index * (bar + gap)), width: tidy(width), height: tidy(bar) },
    cells: wanted.cells,
    emphasis: view.emphasis.includes(strip.id) ? 2 : 1,
  }));
  const labels = [
    ...(titled ? [lineOf('strips', wanted.title, 0, tidy(head + note * ASCENT - 4), note)] : []),
    ...rows.flatMap(({ id, strip, box, emphasis }): DrawnLabel[] => {
      const base = tidy(box.y + box.height / 2 + name * 0.34);
      const x = tidy(box.x + box.width + 10 * grown);
      const after = tidy(x + strip.name.em * name + space);
      return [
        {
          ...lineOf(`strip:${id}`, strip.name, x, base, name),
          emphasis,
          role: strip.role,
          facts: strip.facts,
        },
        { ...lineOf(`length:${id}`, strip.said, after, base, note), emphasis, facts: strip.facts },
      ];
    }),
  ];
  const last = rows.at(-1)?.box ?? { y: first, height: 0 };
  return {
    rows,
    labels,
    box: { x: 0, y: tidy(head - 6), width: frame.width, height: tidy(last.y + last.height - head + 10) },
  };
}

function lineOf(id: string, text: Text, x: number, y: number, size: number): DrawnLabel {
  const { width, height, baselines } = blockOf([text], [size]);
  return {
    id,
    lines: [text],
    x,
    y,
    anchor: 'start',
    box: { x, y: tidy(y - (baselines[0] ?? 0)), width: tidy(width), height: tidy(height) },
    emphasis: 2,
    sizes: [size],
  };
}
