import type { Box, Size } from '#charts/types.ts';
import type { PageLang } from '#facts/types.ts';
import { measure } from '../fonts/measure.ts';

/** A slide of 16:9 in its own units; `stage/slides/slides.css` lays out the same sheet in a browser. */
export const sheet: Size = { width: 960, height: 540 };

/** From edge to edge, where the style sheet has a poster's chart. */
export const across: Box = { x: 0, y: 313, width: 960, height: 84 };

const SIDE = 56;
const TOP = 160;
/** From the foot's first line to the chart above it. */
const AIR = 12;
/** What stands below a chart on paper, as `stage/paper/paper.css` sets it: lengths in units. */
const foot = { bottom: 14, between: 5, room: sheet.width - 2 * SIDE };
const key = { size: 12, line: 16.8, gap: 16, sign: 28 + 8, rowGap: 4 };
const source = { size: 9, line: 12.15, room: foot.room - 118 };

/** Where a chart may draw on paper: below the words, and above its key and the articles it is told from. */
export function paperFrame(signs: readonly string[], sources: readonly string[], lang: PageLang): Box {
  const wide = signs.map((text) => key.sign + measure(text, 'note', lang) * key.size);
  const rows = rowsOf(wide, key.gap, foot.room);
  const lines = sources.map((text) => Math.ceil((measure(text, 'source', lang) * source.size) / source.room));
  const told = lines.reduce((sum, count) => sum + count, 0) * source.line;
  const signed = rows ? foot.between + rows * key.line + (rows - 1) * key.rowGap : 0;
  const bottom = Math.ceil(foot.bottom + told + signed + AIR);
  return { x: SIDE, y: TOP, width: foot.room, height: sheet.height - TOP - bottom };
}

/** In how many rows things of some widths stand when a row is filled before the next begins. */
export function rowsOf(widths: readonly number[], gap: number, room: number): number {
  let rows = 0;
  let left = 0;
  for (const width of widths) {
    if (rows === 0 || width + gap > left) {
      rows++;
      left = room - width;
    } else left -= width + gap;
  }
  return rows;
}
