import { FRAME } from './film.ts';
import type { StillShape } from './stills.ts';

/** A picture in fine blocks that comes out of noise, frame by frame: a hill, a tower, a low sun. */
const COLUMNS = 20;
const ROWS = 15;
const SIDE = FRAME.width / COLUMNS;

/** How light a block of the finished picture is: 0 empty to 3 full. */
function tone(column: number, row: number): number {
  const sun = (column - 14.5) ** 2 + (row - 5) ** 2 < 6.5;
  const hill = 10.2 - 3.4 * Math.sin((column - 1) / 4.4) - 0.12 * column;
  const tower = column >= 4 && column <= 6 && row >= 3 && row < 9;
  if (sun) return 3;
  if (tower) return column === 5 && row % 2 ? 1 : 2;
  if (row > hill + 3) return 3;
  if (row > hill) return 2;
  return row > 8.5 ? 1 : 0;
}

/** The same noise every time: a small linear congruential generator (Numerical Recipes' constants). */
function noise(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

const inks = ['light', 'middle', 'full'] as const;

/**
 * The shapes of one frame.
 * @param frame 0 is all noise, the last is the finished picture
 */
export function denoised(frame: number): StillShape[] {
  const left = 1 - frame / (FRAME.count - 1);
  const random = noise(7 + frame);
  const blocks = Array.from({ length: ROWS * COLUMNS }, (_, index) => {
    const [column, row] = [index % COLUMNS, Math.floor(index / COLUMNS)];
    // Each block is noise with a chance that falls from frame to frame; two numbers drawn whatever comes.
    const [chance, grey] = [random(), Math.floor(random() * 4)];
    return { column, row, tone: chance < left ** 0.8 ? grey : tone(column, row) };
  });
  return inks.map((ink, index) => ({
    ink,
    d: blocks
      .filter((block) => block.tone === index + 1)
      .map(({ column, row }) => `M${column * SIDE} ${row * SIDE}h${SIDE}v${SIDE}h${-SIDE}Z`)
      .join(''),
  }));
}
