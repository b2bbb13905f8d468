import { voiceSize } from '../labels/voice.ts';
import type { Box, Size } from '../types.ts';
import { heightOf } from './lettering.ts';
import type { FundingData, FundingPart } from './types.ts';
import { columnsOf, type Waffle } from './waffle.ts';

/** Rows of the gathered firms; and of all others where they stand below these. */
const FIRMS = 5;
const REST = 7;
/** Columns left free between firms that stand apart. */
export const APART = 1.3;
/** Columns between two blocks that stand side by side. */
const ASIDE = 1.6;
/** Rows of the later part below all else. */
const BELOW = 4;
/** Rows where all stand side by side in a frame much wider than high: a column is a round sum. */
const TALL = 10;
/** Columns kept for the number at the end of such a row. */
const SAYING = 11;
/** A frame is much wider than high from here on. */
const WIDE = 2.2;
/** Frames lower than this spare all room between their parts. */
const LOW = 300;
/** And lower than this, the second line of all words. */
const LOWEST = 150;

/** How a year taken apart stands in a frame. The same in every view of squares, so that only what changes moves. */
export interface Grid {
  five: Waffle;
  rest: Waffle;
  later: Waffle;
  /** Where the number and its words may stand while the later part is there, and while it is not. */
  aside: { with: Aside; without: Aside };
}

/** A place for the number; it begins at the top unless it sits on what is below. */
export interface Aside extends Box {
  sits?: 'foot';
}

/** One way to arrange the blocks: how many columns and rows of squares it takes, and bands of words over them. */
interface Way {
  columns: number;
  rows: number;
  words: number;
  build: (pitch: number, top: number) => Grid;
}

/**
 * The way that gives the largest squares: the others below the gathered firms and the later part at their side or
 * below them, or all in a row. `head` is taken by the reader's switch.
 */
export function gridOf(data: FundingData, frame: Size, head: number): Grid {
  const low = frame.height < LOW;
  const [name, note] = [voiceSize('name', frame.width), voiceSize('note', frame.width)];
  const over =
    frame.height < LOWEST
      ? Math.ceil(heightOf([name])) + 15
      : Math.ceil(heightOf([name, note])) + (low ? 8 : 14);
  const between = low ? Math.ceil(heightOf([name])) + 14 : over + 6;
  const of = (kind: FundingPart['of']) => data.parts.filter((part) => part.of === kind);
  const columns = (kind: FundingPart['of'], rows: number) =>
    columnsOf(
      of(kind).reduce((sum, { squares }) => sum + squares, 0),
      rows,
    );
  const firmsIn = (rows: number) =>
    of('five').reduce((sum, { squares }) => sum + columnsOf(squares, rows) + APART, -APART);
  const firms = firmsIn(FIRMS);
  const wide = Math.max(firms, columns('rest', REST));
  const block = (pitch: number, x: number, y: number, rows: number): Waffle => ({
    x: Math.round(x),
    y,
    rows,
    pitch,
    side: Math.round((pitch - Math.max(1.2, pitch * 0.1)) * 4) / 4,
  });
  const toEdge = (x: number, y: number, height: number): Box => ({ x, y, width: frame.width - x, height });

  const ways: Way[] = [
    {
      columns: wide + ASIDE + columns('later', FIRMS + REST),
      rows: FIRMS + REST,
      words: over + between,
      build(pitch, top) {
        const x = Math.round((wide + ASIDE) * pitch);
        const rest = top + FIRMS * pitch + between;
        return {
          five: block(pitch, 0, top, FIRMS),
          rest: block(pitch, 0, rest, REST),
          later: block(pitch, x, top + between, FIRMS + REST),
          aside: {
            with: { ...toEdge(x, head, top - head), sits: 'foot' },
            without: toEdge(x, rest, REST * pitch),
          },
        };
      },
    },
    {
      columns: wide,
      rows: FIRMS + REST + BELOW,
      words: 2 * over + between,
      build(pitch, top) {
        const rest = top + FIRMS * pitch + between;
        const foot = rest + REST * pitch;
        const x = Math.round(columns('later', BELOW) * pitch + 14);
        const high = BELOW * pitch;
        return {
          five: block(pitch, 0, top, FIRMS),
          rest: block(pitch, 0, rest, REST),
          later: block(pitch, 0, foot + over, BELOW),
          aside: {
            with: toEdge(x, foot + over, high),
            without: toEdge(0, foot + over * 0.4, high + over * 0.6),
          },
        };
      },
    },
    {
      columns: firms + ASIDE + columns('rest', FIRMS) + ASIDE + columns('later', FIRMS),
      rows: FIRMS,
      words: over + Math.ceil(note * 1.6),
      build(pitch, top) {
        const rest = (firms + ASIDE) * pitch;
        const later = rest + (columns('rest', FIRMS) + ASIDE) * pitch;
        const foot = top + FIRMS * pitch + 6;
        return {
          five: block(pitch, 0, top, FIRMS),
          rest: block(pitch, rest, top, FIRMS),
          later: block(pitch, later, top, FIRMS),
          aside: {
            with: toEdge(Math.round(later), foot, frame.height - foot),
            without: toEdge(Math.round(later), top, FIRMS * pitch),
          },
        };
      },
    },
  ];
  // With a switch above there is no height for columns of ten under words of two lines.
  if (frame.width > WIDE * frame.height && head === 0) {
    const [first, second, third] = [firmsIn(TALL), columns('rest', TALL), columns('later', TALL)];
    ways.push({
      columns: first + second + third + 3 * ASIDE + SAYING,
      rows: TALL,
      words: over,
      build(pitch, top) {
        const rest = (first + ASIDE) * pitch;
        const later = rest + (second + ASIDE) * pitch;
        const end = later + (third + ASIDE) * pitch;
        return {
          five: block(pitch, 0, top, TALL),
          rest: block(pitch, rest, top, TALL),
          later: block(pitch, later, top, TALL),
          aside: {
            with: toEdge(Math.round(end), top, TALL * pitch),
            without: toEdge(Math.round(later), top, TALL * pitch),
          },
        };
      },
    });
  }
  const pitchOf = (way: Way) =>
    Math.min(frame.width / way.columns, (frame.height - head - way.words) / way.rows);
  const best = ways.reduce((one, other) => (pitchOf(other) > pitchOf(one) ? other : one));
  const pitch = Math.floor(pitchOf(best) * 4) / 4;
  const slack = frame.height - head - best.words - best.rows * pitch;
  return best.build(pitch, Math.round(head + over + Math.max(0, slack) * 0.3));
}
