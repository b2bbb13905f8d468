import { growth, voiceSize } from '../labels/voice.ts';
import { NARROW } from '../standing.ts';
import type { Box, Size } from '../types.ts';

/** How the frame of the first picture is shared out. All boxes are within the frame. */
export interface Plan {
  network: Box;
  /** How well the ties are known, with their counts; absent where there is no room. */
  doubts?: Box;
  /** What stands, in numbers: side by side, so many in a row. */
  sums?: Box & { across: number };
  /** The story as a row of its steps. */
  story?: Box;
  /** The articles, side by side or one below the other; each is a switch where the reader may act. */
  articles?: Box & { stacked: boolean };
}

/** Frames lower than this have room for the network alone, and for how well its ties are known. */
const LOWEST = { wide: 280, narrow: 326 };
const DOUBTS = 200;
/** Wide frames lower than this, or flatter, have the articles beside the network. */
const LOW = 480;
const FLAT = 1.9;
/** A switch that a thumb can press. */
const THUMB = 44;

/** Shares a frame out. */
export function planOf(frame: Size): Plan {
  const { width, height } = frame;
  const grown = growth(width);
  const narrow = width < NARROW;
  const note = voiceSize('note', width);
  const row = Math.round(note * 1.8);
  if (height < (narrow ? LOWEST.narrow : LOWEST.wide)) {
    if (height < DOUBTS) return { network: { x: 0, y: 0, width, height } };
    return {
      network: { x: 0, y: 0, width, height: height - row },
      doubts: { x: 0, y: height - row, width, height: row },
    };
  }
  const number = sumSize(frame);
  const sums = Math.ceil(number * 1.1 + note * 1.4) + 1;
  const cells = Math.round((narrow ? 16 : 22) * grown);
  const gap = Math.round((narrow ? 8 : 12) * grown);
  if (!narrow && (height < LOW || width / height > FLAT)) {
    const side = Math.round(Math.min(width * 0.36, 232 * grown));
    const left = width - side - Math.round(20 * grown);
    const tall = Math.min(5 * Math.round(THUMB * grown), height - 2 * sums - 2 * gap);
    return {
      network: { x: 0, y: 0, width: left, height: height - row - cells - 4 },
      doubts: { x: 0, y: height - row - cells - 2, width: left, height: row },
      story: { x: 0, y: height - cells, width: left, height: cells },
      sums: { x: width - side, y: height - 2 * sums - gap, width: side, height: 2 * sums + gap, across: 2 },
      articles: { x: width - side, y: 0, width: side, height: tall, stacked: true },
    };
  }
  const switches = Math.round(THUMB * grown);
  let y = height - switches;
  const articles = { x: 0, y, width, height: switches, stacked: false };
  y -= gap + cells;
  const story = { x: 0, y, width, height: cells };
  y -= gap / 2 + sums;
  const counted = { x: 0, y, width, height: sums, across: 4 };
  y -= gap / 2 + row;
  return {
    network: { x: 0, y: 0, width, height: y },
    doubts: { x: 0, y, width, height: row },
    sums: counted,
    story,
    articles,
  };
}

/** Font size of the numbers that sum up what stands. */
export const sumSize = ({ width }: Size): number =>
  Math.round((width < NARROW ? 18 : 26) * growth(width) * 2) / 2;
