import { tidy } from '../labels/boxes.ts';
import { growth } from '../labels/voice.ts';
import { NARROW } from '../standing.ts';
import type { Emphasis, Size } from '../types.ts';
import { numberIn } from './number.ts';
import type { Plan } from './plan.ts';
import type { CardsData, CardsView } from './types.ts';
import { together, wordsIn, type Worded } from './wording.ts';

/** One dot drawn large, and the lines that tie it to the dot it is. */
export interface Grown {
  id: string;
  x: number;
  y: number;
  r: number;
  /** From its sides to the dot. */
  ties: { x: number; y: number }[];
  to: { x: number; y: number };
  facts: string[];
  emphasis: Emphasis;
}

/** All the cards as a number, and one of them with its price. */
export function cardOf(
  data: CardsData,
  view: CardsView,
  { head, grid, beside }: Plan,
  frame: Size,
): Worded & { grown?: Grown } {
  if (view.show !== 'cards') return { labels: [], signed: new Map() };
  const grown = growth(frame.width);
  const narrow = head.width < NARROW;
  const gap = (narrow ? 9 : 12) * grown;
  // The number over the dots' left, the card over their right; at the side one above the other where it is narrow.
  const stacked = beside && head.width < 1.6 * head.height;
  const height = stacked ? head.height * 0.5 : head.height;
  const r = Math.floor(Math.min(height * 0.36, 62 * grown, head.width * (narrow ? 0.085 : 0.11)) * 2) / 2;
  const left = stacked ? 0 : Math.round(head.width * (narrow ? 0.46 : 0.52));
  // At the side it stands next to the dots, else over them; its words never between the two.
  const x = head.x + (beside ? head.width - gap - r : left + r);
  const y = tidy(stacked ? height + height / 2 : height * 0.42);
  const column = beside ? 0 : Math.round((x - grid.x) / grid.pitch);
  const row = beside ? Math.min(grid.rows - 1, Math.round((y - grid.y) / grid.pitch)) : 0;
  const to = {
    x: tidy(grid.x + (column + 0.5) * grid.pitch),
    y: tidy(grid.y + (row + 0.5) * grid.pitch),
  };
  const beyond = x + r + gap;
  const at = { y: y - height * 0.42, height: height * 0.84 };
  const place = beside
    ? { ...at, x: head.x + left, width: x - r - gap - head.x - left }
    : { ...at, x: beyond, width: head.x + head.width - beyond };
  const number = {
    x: head.x,
    y: head.y,
    width: stacked ? head.width : left - gap,
    height: stacked ? height : y * 2,
  };
  const emphasis = view.emphasis.includes('card') ? 2 : 1;
  return {
    ...together(
      numberIn(data.total, number, frame, 'compute'),
      wordsIn(data.card, place, frame, {
        sits: 'middle',
        end: beside,
        emphasis,
        role: 'compute',
      }),
    ),
    grown: {
      id: 'card',
      x: tidy(x),
      y,
      r,
      ties: beside
        ? [
            { x: tidy(x), y: tidy(y - r) },
            { x: tidy(x), y: tidy(y + r) },
          ]
        : [
            { x: tidy(x - r), y },
            { x: tidy(x + r), y },
          ],
      to,
      facts: data.card.facts,
      emphasis,
    },
  };
}
