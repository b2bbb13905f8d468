import type { Anchor, Box, Emphasis, Layout, Mark, PlacedLabel, Text } from '../types.ts';
import { voiceSize } from '../labels/voice.ts';
import { lineY, markHeight, NARROW } from '../standing.ts';
import type { FilmStripData, FilmStripHand, FilmStripView, SoftBand } from './types.ts';

/** A soft band at its place. */
export interface BandMark {
  band: SoftBand;
  box: Box;
  emphasis: Emphasis;
}

/** A tick of the seconds or years under the strip. */
export interface TickMark {
  id: string;
  x: number;
  /** Labelled ticks are longer. */
  text?: Text;
  anchor: 'start' | 'middle' | 'end';
}

export interface FilmStripLayout extends Layout {
  bands: BandMark[];
  /** The line that carries seconds or years; its ticks hang below it. */
  axis: { y: number; line: boolean; ticks: TickMark[] };
  /** Where the pointer over the full strip ends, and how far it runs while the step is read. */
  reading: { x: number; y: number; width: number } | null;
  /** The running second while the reader holds. */
  caret: { x: number; y: number; height: number; label: PlacedLabel } | null;
}

const AXIS_HEIGHT = 36;
/** A name and a note over each row. */
const LABEL_HEIGHT = 42;

/** Where the strip, its bands and its axis stand. Pure; all positions are within the frame. */
export function layout(
  data: FilmStripData,
  view: FilmStripView,
  hand: FilmStripHand | null,
  frame: Box,
): FilmStripLayout {
  const rows = rowsOf(frame, view);
  const strip = view.show === 'tick' ? tickBox(data, frame) : rows.strip;
  const held = hand && view.show !== 'tick' ? hand : null;
  const filled = held
    ? Math.floor(held.seconds)
    : view.show === 'sixty' || view.show === 'tick'
      ? data.cells
      : 0;
  const anchor: Anchor = {
    id: 'sora-shown',
    box: strip,
    role: 'minute',
    cells: data.cells,
    filled,
    held: held !== null,
    facts: data.fill.facts,
    emphasis: view.show === 'before' ? 1 : 2,
  };
  const bands = view.show === 'before' || view.show === 'sixty' ? placeBands(data, view, frame, rows) : [];
  const labels = labelsOf(data, view, frame, rows, strip, bands);
  const axis = axisOf(data, view, frame, rows);
  const full = view.show === 'sixty' && !held;
  const reading = full ? { x: strip.x + strip.width, y: strip.y - 4, width: strip.width } : null;
  const marks: Mark[] = [
    { id: 'sora-shown', x: strip.x, y: strip.y, emphasis: anchor.emphasis, label: `${filled}/${data.cells}` },
    ...bands.map(({ band, box, emphasis }) => ({ id: band.id, x: box.x, y: box.y, emphasis })),
    ...axis.ticks.map(({ id, x, text }) => ({
      id,
      x,
      y: axis.y,
      emphasis: 0 as const,
      ...(text && { label: text.text }),
    })),
  ];
  return {
    marks,
    labels,
    anchors: [anchor],
    bands,
    axis,
    reading,
    caret: held && caretOf(data, held, strip),
  };
}

/** A second's place on the strip, in pixels from the frame's left edge. */
export const secondsToX = (seconds: number, data: FilmStripData, frame: Box): number =>
  (seconds / data.cells) * frame.width;

interface Rows {
  bands: Box[];
  strip: Box;
}

function rowsOf(frame: Box, view: FilmStripView): Rows {
  const height = frame.width < NARROW ? 40 : 58;
  if (view.show === 'empty') {
    const y = Math.max(0, Math.round((frame.height - height - AXIS_HEIGHT) / 2));
    return { bands: [], strip: { x: 0, y, width: frame.width, height } };
  }
  const room = frame.height - AXIS_HEIGHT;
  const pitch = Math.min(190, Math.floor((room + 20) / 3));
  const bar = Math.max(14, Math.min(height * 1.25, pitch - LABEL_HEIGHT - 6));
  // Rows hang from their bars, so the first one's label begins below the top of its pitch.
  const slack = pitch - bar - LABEL_HEIGHT;
  const top = Math.max(0, Math.floor((room - 3 * pitch + slack) / 2)) - slack;
  const row = (index: number): Box => ({
    x: 0,
    y: top + (index + 1) * pitch - bar,
    width: frame.width,
    height: bar,
  });
  return { bands: [row(0), row(1)], strip: row(2) };
}

const yearToX = (at: number, data: FilmStripData, frame: Box): number => {
  const [from, to] = [Date.UTC(data.years.from, 0, 1), Date.UTC(data.years.to, 0, 1)];
  return ((at - from) / (to - from)) * frame.width;
};

function tickBox(data: FilmStripData, frame: Box): Box {
  const start = Date.parse(`${data.fill.day}T00:00:00Z`);
  const x = yearToX(start, data, frame);
  const width = Math.max(4, yearToX(start + 86_400_000, data, frame) - x);
  const height = markHeight(frame);
  return { x, y: lineY(frame) - height, width, height };
}

function placeBands(data: FilmStripData, view: FilmStripView, frame: Box, rows: Rows): BandMark[] {
  return data.bands.map((band, index) => {
    const row = rows.bands[index] ?? rows.strip;
    const x = secondsToX(band.low, data, frame);
    const width = secondsToX(band.high, data, frame) - x;
    return { band, box: { ...row, x, width }, emphasis: view.show === 'before' ? 2 : 0 };
  });
}

function axisOf(data: FilmStripData, view: FilmStripView, frame: Box, rows: Rows): FilmStripLayout['axis'] {
  if (view.show === 'tick') {
    const labelled = new Map(data.years.labels.map(({ year, text }) => [year, text]));
    const ticks = Array.from({ length: data.years.to - data.years.from + 1 }, (_, index): TickMark => {
      const year = data.years.from + index;
      const text = labelled.get(year);
      const x = yearToX(Date.UTC(year, 0, 1), data, frame);
      return { id: `year-${year}`, x, anchor: edge(x, frame), ...(text && { text }) };
    });
    return { y: lineY(frame), line: true, ticks };
  }
  const every = frame.width < NARROW ? 20 : 10;
  const ticks = data.seconds
    .filter(({ at }) => at % every === 0)
    .map(({ at, text }): TickMark => {
      const x = secondsToX(at, data, frame);
      return { id: `second-${at}`, x, text, anchor: edge(x, frame) };
    });
  return { y: rows.strip.y + rows.strip.height, line: false, ticks };
}

/** Texts at the ends of a line turn inwards, so that nothing is cut. */
const edge = (x: number, frame: Box): TickMark['anchor'] =>
  x < 4 ? 'start' : x > frame.width - 4 ? 'end' : 'middle';

function labelsOf(
  data: FilmStripData,
  view: FilmStripView,
  frame: Box,
  rows: Rows,
  strip: Box,
  bands: BandMark[],
): PlacedLabel[] {
  if (view.show === 'empty') return [];
  const named = bands.map(({ band, emphasis }, index) =>
    label(band.id, [band.title, band.said], 0, (rows.bands[index] ?? rows.strip).y - 26, 'start', emphasis),
  );
  if (view.show === 'before') return named;
  if (view.show === 'sixty') {
    const size = voiceSize(data.fill.number.voice, frame.width);
    const number = label('sora-shown', [data.fill.number], 0, strip.y - Math.round(size * 0.3), 'start', 2);
    return [...named, number];
  }
  return [
    label(
      'sora-shown',
      [data.fill.title, data.fill.when],
      strip.x + strip.width + 12,
      strip.y + strip.height / 2,
      'start',
      2,
    ),
  ];

  function label(
    id: string,
    lines: Text[],
    x: number,
    y: number,
    anchor: PlacedLabel['anchor'],
    emphasis: Emphasis,
  ): PlacedLabel {
    const sizes = lines.map((line) => voiceSize(line.voice, frame.width));
    const width = Math.max(...lines.map((line, index) => line.em * (sizes[index] ?? 0)));
    const first = sizes[0] ?? 0;
    const box = {
      x: anchor === 'start' ? x : x - width,
      y: y - first,
      width,
      height: first * 1.25 + (lines.length - 1) * 17,
    };
    return { id, lines, x, y, anchor, box, emphasis };
  }
}

function caretOf(data: FilmStripData, hand: FilmStripHand, strip: Box): FilmStripLayout['caret'] {
  const x = strip.x + (hand.seconds / data.cells) * strip.width;
  const text: Text = {
    text: data.words.second.replace('{n}', String(Math.floor(hand.seconds))),
    voice: 'name',
    em: 2.4,
  };
  const flip = x > strip.width - 64;
  return {
    x,
    y: strip.y,
    height: strip.height,
    label: {
      id: 'held',
      lines: [text],
      x: x + (flip ? -10 : 10),
      y: strip.y + strip.height / 2 + 5,
      anchor: flip ? 'end' : 'start',
      box: { x: x + 10, y: strip.y, width: 40, height: strip.height },
      emphasis: 2,
    },
  };
}
