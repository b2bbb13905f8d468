import { lineY, NARROW } from '../standing.ts';
import type { Box, Text } from '../types.ts';
import { secondsToX, yearToX, type Rows } from './rows.ts';
import type { FilmStripData, FilmStripView } from './types.ts';

/** A tick of the seconds or years under the strip. */
export interface TickMark {
  id: string;
  x: number;
  /** Labelled ticks are longer. */
  text?: Text;
  anchor: 'start' | 'middle' | 'end';
}

/** What ticks hang from; years stand on a line of their own. */
export interface Axis {
  y: number;
  line: boolean;
  ticks: TickMark[];
}

/** The ticks under the strip: seconds, or once it has become a tick itself, years. */
export function axisOf(data: FilmStripData, view: FilmStripView, frame: Box, rows: Rows): Axis {
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
