import type { Text } from '../types.ts';

/** A span of seconds that an article gives in words only; drawn with soft ends, for the ends are our reading. */
export interface SoftBand {
  id: string;
  /** Seconds. */
  low: number;
  high: number;
  /** The article's own vagueness in our words: "a few seconds at most". */
  title: Text;
  /** Whose length it is, for the table. */
  name: string;
  /** Where that is said. */
  said: Text;
  facts: string[];
}

export interface FilmStripData {
  /** Length of the strip in seconds; one cell a second. */
  cells: number;
  bands: SoftBand[];
  /** What fills the strip, and when it was shown. */
  fill: {
    title: Text;
    number: Text;
    when: Text;
    /** ISO day of the tick that the strip becomes. */
    day: string;
    /** Where the length is said. */
    said: string;
    facts: string[];
  };
  /** The axis the strip shrinks onto: first and last year, and the years that carry a label. */
  years: { from: number; to: number; labels: { year: number; text: Text }[] };
  /** Pattern of a second on the axis, "{n} s", and of the running second. */
  words: { second: string; description: Record<FilmStripView['show'], string> };
  /** Texts of the axis by second: 0, 10, … 60, the last with its unit. */
  seconds: { at: number; text: Text }[];
}

export interface FilmStripView {
  /** `empty`: the bare strip, from edge to edge. `before`: with the soft bands. `sixty`: filled. `tick`: on the years. */
  show: 'empty' | 'before' | 'sixty' | 'tick';
}

export interface FilmStripHand {
  /** Seconds the reader has held, with fractions. */
  seconds: number;
  /** Seconds at which this hold ends. */
  until: number;
}
