import { tidy } from '../labels/boxes.ts';
import type { Box } from '../types.ts';
import type { Remains } from './remains.ts';

/** The story as a row of cells, one a step, each as full as what it cites stands. */
export interface StoryRow {
  /** All cells, and how far they are full, as outlines. */
  cells: string;
  full: string;
  box: Box;
}

/** Cells free between two scenes. */
const BETWEEN = 0.7;
const GAP = 0.22;

/** Where the steps of the story stand. */
export function storyOf({ story }: Remains, box: Box): StoryRow {
  const steps = story.flat().length;
  const unit = box.width / (steps + BETWEEN * (story.length - 1) - GAP);
  const wide = tidy(unit * (1 - GAP));
  let x = box.x;
  const cells: string[] = [];
  const full: string[] = [];
  const bottom = box.y + box.height;
  for (const scene of story) {
    for (const share of scene) {
      const high = tidy(box.height * share);
      cells.push(`M${tidy(x)} ${tidy(box.y)}h${wide}v${tidy(box.height)}h${-wide}z`);
      full.push(`M${tidy(x)} ${tidy(bottom - high)}h${wide}v${high}h${-wide}z`);
      x += unit;
    }
    x += unit * BETWEEN;
  }
  return { cells: cells.join(''), full: full.join(''), box };
}
