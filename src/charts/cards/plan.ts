import { growth, voiceSize } from '../labels/voice.ts';
import { heightOf } from '../funding/lettering.ts';
import { NARROW } from '../standing.ts';
import type { Box, Size } from '../types.ts';
import { gridIfAny, gridIn, type Grid } from './grid.ts';

/** Frames lower than this have no room for controls, and one line for all words. */
export const LOW = 300;
/** Pixels between the words at the side and the dots. */
const GUTTER = 24;

/** Where everything stands. The same in every view, so that the dots keep their places. */
export interface Plan {
  grid: Grid;
  /** Over the dots, or at their left. */
  head: Box;
  /** Height of the row at the top of the head where the reader may reckon; 0 where there is no room. */
  reckon: number;
  /** Height of one of the two rows of digits below it. */
  row: number;
  foot: Box;
  /** The head stands at the side. */
  beside: boolean;
}

/** Dots as large as the frame allows, with room for the words of every view. */
export function planOf(count: number, frame: Size): Plan {
  const { width, height } = frame;
  const grown = growth(width);
  const [name, note] = [voiceSize('name', width), voiceSize('note', width)];
  const low = height < LOW;
  const air = low ? 5 : 8;
  const foot = Math.ceil(air + heightOf(low ? [name] : [name, note]));
  const reckon = low ? 0 : Math.round((width < NARROW ? 50 : 56) * grown);
  const least = low ? 20 : Math.round(27 * grown);
  const most = Math.round(62 * grown);
  const top = reckon + 2 * least + air;

  const over =
    height > top + foot + 40 ? gridIfAny(count, { width, height: height - top - foot }, 'wide') : undefined;
  const side = Math.max(width * 0.34, 230 * grown);
  const aside =
    width > 1.9 * height
      ? gridIfAny(count, { width: width - side - GUTTER, height: height - foot }, 'high')
      : undefined;
  const better = !over || (aside && aside.pitch >= over.pitch);
  if (aside && better) {
    const x = Math.floor(width - aside.width);
    const head = { x: 0, y: 0, width: x - GUTTER, height };
    const row = Math.min(most, Math.floor((height - reckon - air) / 2));
    const grid = { ...aside, x };
    const below = { x, y: aside.height + air, width: aside.width, height: foot - air };
    return { grid, head, reckon, row, foot: below, beside: true };
  }
  const best = over ?? gridIn(count, { width, height: Math.max(40, height - top - foot) }, 'wide');
  const slack = height - top - foot - best.height;
  const row = Math.min(most, least + Math.floor(slack / 2));
  const y = reckon + 2 * row + air;
  return {
    grid: { ...best, y },
    head: { x: 0, y: 0, width, height: y },
    reckon,
    row,
    foot: { x: 0, y: y + best.height + air, width, height: foot - air },
    beside: false,
  };
}
