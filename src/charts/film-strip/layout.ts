import type { Anchor, Box, Emphasis, Layout, Mark } from '../types.ts';
import { axisOf, type Axis } from './axis.ts';
import { caretOf, labelsOf, type Caret } from './labels.ts';
import { rowsOf, secondsToX, tickBox, type Rows } from './rows.ts';
import type { FilmStripData, FilmStripHand, FilmStripView, SoftBand } from './types.ts';

/** A soft band at its place. */
export interface BandMark {
  band: SoftBand;
  box: Box;
  emphasis: Emphasis;
}

export interface FilmStripLayout extends Layout {
  bands: BandMark[];
  /** The line that carries seconds or years; its ticks hang below it. */
  axis: Axis;
  /** Where the pointer over the full strip ends, and how far it runs while the step is read. */
  reading: { x: number; y: number; width: number } | null;
  /** The running second while the reader holds. */
  caret: Caret | null;
}

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

function placeBands(data: FilmStripData, view: FilmStripView, frame: Box, rows: Rows): BandMark[] {
  return data.bands.map((band, index) => {
    const row = rows.bands[index] ?? rows.strip;
    const x = secondsToX(band.low, data, frame);
    const width = secondsToX(band.high, data, frame) - x;
    return { band, box: { ...row, x, width }, emphasis: view.show === 'before' ? 2 : 0 };
  });
}
