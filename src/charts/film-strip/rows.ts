import { lineY, markHeight, NARROW } from '../standing.ts';
import type { Box } from '../types.ts';
import type { FilmStripData, FilmStripView } from './types.ts';

const AXIS_HEIGHT = 36;
/** What stands over each row: a name over a note, or where rows are low the name alone. */
const LABEL_HEIGHT = { both: 42, name: 22 };
/** Rows closer than this have no room for notes. Pixels. */
const LOW = 76;

/** A second's place on the strip, in pixels from the frame's left edge. */
export const secondsToX = (seconds: number, data: FilmStripData, frame: Box): number =>
  (seconds / data.cells) * frame.width;

/** Where the bars of the picture stand. */
export interface Rows {
  bands: Box[];
  strip: Box;
  /** Rows have room for a note under each name. */
  notes: boolean;
}

/** The rows of a view: two for what came before and the strip, or the strip alone. */
export function rowsOf(frame: Box, view: FilmStripView): Rows {
  const height = frame.width < NARROW ? 40 : 58;
  if (view.show === 'empty') {
    const y = Math.max(0, Math.round((frame.height - height - AXIS_HEIGHT) / 2));
    return { bands: [], strip: { x: 0, y, width: frame.width, height }, notes: false };
  }
  const room = frame.height - AXIS_HEIGHT;
  const pitch = Math.min(190, Math.floor((room + 20) / 3));
  const notes = pitch >= LOW;
  const label = notes ? LABEL_HEIGHT.both : LABEL_HEIGHT.name;
  const bar = Math.max(8, Math.min(height * 1.25, pitch - label - 6));
  // Rows hang from their bars, so the first one's label begins below the top of its pitch.
  const slack = pitch - bar - label;
  const top = Math.max(0, Math.floor((room - 3 * pitch + slack) / 2)) - slack;
  const row = (index: number): Box => ({
    x: 0,
    y: top + (index + 1) * pitch - bar,
    width: frame.width,
    height: bar,
  });
  return { bands: [row(0), row(1)], strip: row(2), notes };
}

/** A moment's place on the line of years, in pixels from the frame's left edge. */
export const yearToX = (at: number, data: FilmStripData, frame: Box): number => {
  const [from, to] = [Date.UTC(data.years.from, 0, 1), Date.UTC(data.years.to, 0, 1)];
  return ((at - from) / (to - from)) * frame.width;
};

/** The strip seen from far off: one day on the line of years. */
export function tickBox(data: FilmStripData, frame: Box): Box {
  const start = Date.parse(`${data.fill.day}T00:00:00Z`);
  const x = yearToX(start, data, frame);
  const width = Math.max(4, yearToX(start + 86_400_000, data, frame) - x);
  const height = markHeight(frame);
  return { x, y: lineY(frame) - height, width, height };
}
