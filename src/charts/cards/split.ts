import { tidy } from '../labels/boxes.ts';
import { growth, voiceSize } from '../labels/voice.ts';
import type { Box, Size } from '../types.ts';
import { numberIn } from './number.ts';
import type { Plan } from './plan.ts';
import type { CardsData, CardsView } from './types.ts';
import { together, wordsIn, type Worded } from './wording.ts';

/** One dot and the dots that take its place. */
export interface Split {
  one: { x: number; y: number; r: number };
  many: { x: number; y: number; r: number }[];
  arrow: string;
  facts: string[];
}

/** How much of the grid the picture still holds: the whole, small, and the part that is seen. */
export interface Rest {
  whole: Box;
  seen: Box;
}

export interface Swapped extends Worded {
  split?: Split;
  rest?: Rest;
  /** The edge of what is seen, torn where it goes on. */
  clip: string;
  /** How many times larger the grid is drawn. */
  zoom: number;
}

/** Places of five on a die, from its middle; in shares of its half width. */
export const FIVE = [
  [0, 0],
  [-1, -1],
  [1, -1],
  [-1, 1],
  [1, 1],
] as const;

/** A pitch so much larger that five dots have the room of five, in steps that a screen can draw evenly. */
const zoomOf = (pitch: number, each: number): number => Math.ceil(pitch * Math.sqrt(each)) / pitch;

/** A straight edge on two sides, a torn one where the grid goes on. */
function tornPath({ x, y, width, height }: Box, tooth: number): string {
  const [right, foot] = [x + width, y + height];
  const across = Math.max(2, Math.round(width / (2.4 * tooth)));
  const down = Math.max(2, Math.round(height / (2.4 * tooth)));
  const side = Array.from({ length: 2 * down - 1 }, (_, index) => {
    const at = tidy(y + ((index + 1) / (2 * down)) * height);
    return `L${tidy(index % 2 ? right : right - tooth)} ${at}`;
  }).join('');
  const under = Array.from({ length: 2 * across - 1 }, (_, index) => {
    const at = tidy(right - ((index + 1) / (2 * across)) * width);
    return `L${at} ${tidy(index % 2 ? foot : foot - tooth)}`;
  }).join('');
  return `M${x} ${y}H${right}${side}L${right} ${foot}${under}L${x} ${foot}Z`;
}

/** Other cards in place of these: each dot is five, and the grid leaves the frame. */
export function splitOf(data: CardsData, view: CardsView, plan: Plan, frame: Size): Swapped {
  const { grid, head, foot, beside } = plan;
  const all = { x: 0, y: 0, width: frame.width, height: frame.height };
  if (view.show !== 'split')
    return { labels: [], signed: new Map(), clip: `M0 0H${frame.width}V${frame.height}H0Z`, zoom: 1 };
  const grown = growth(frame.width);
  const zoom = zoomOf(grid.pitch, data.split.each);
  const seen = {
    x: grid.x,
    y: grid.y,
    width: all.width - grid.x,
    height: Math.floor(foot.y - 8 - grid.y),
  };
  const gap = 12 * grown;
  const stacked = beside && head.width < 1.6 * head.height;
  const height = stacked ? head.height * 0.5 : head.height - gap;
  const left = stacked ? 0 : head.width * 0.5;
  const r = Math.floor(Math.min(height * 0.17, 21 * grown, head.width * 0.045) * 2) / 2;
  const y = tidy(head.y + (stacked ? height : 0) + height * 0.42);
  const reach = r * 2.15;
  const from = head.x + left + r;
  const to = from + r + 2.4 * gap + reach + r;
  const many = FIVE.map(([dx, dy]) => ({
    x: tidy(to + dx * reach * 0.72),
    y: tidy(y + dy * reach * 0.72),
    r,
  }));
  const arrowFrom = from + r + 0.7 * gap;
  const arrowTo = to - reach * 0.72 - r - 0.7 * gap;
  // What is left of the room: the whole grid as small as a stamp.
  const share = { x: seen.width / (grid.width * zoom), y: seen.height / (grid.height * zoom) };
  const edge = to + reach * 0.72 + r + 2 * gap;
  const room = head.x + head.width - edge - (beside ? gap : 0);
  const stampHeight = Math.min(height * 0.8, 84 * grown, (room * grid.height) / grid.width);
  const stampWidth = (stampHeight * grid.width) / grid.height;
  const fits = stampHeight > 20 * grown;
  const whole = {
    x: tidy(head.x + head.width - stampWidth - (beside ? gap : 1)),
    y: tidy(y - stampHeight / 2),
    width: tidy(stampWidth),
    height: tidy(stampHeight),
  };
  const number = {
    x: head.x,
    y: head.y,
    width: stacked ? head.width : left - gap,
    height: stacked ? height : y * 2 - head.y,
  };
  const { split } = data;
  const facts = split.facts;
  const small = voiceSize('note', frame.width);
  const named = (id: string, text: typeof split.one, middle: number, top: number) =>
    wordsIn(
      { id, lines: [text], short: [text], evidence: 'derived', facts },
      {
        x: Math.max(head.x, Math.min(middle - (text.em * small) / 2, head.x + head.width - text.em * small)),
        y: top,
        width: head.width,
        height: head.y + head.height - top,
      },
      frame,
      { emphasis: 1 },
    );
  const under = y + reach * 0.72 + r + 3 * grown;
  const words = [
    ...(fits && split.stamp.em * small <= head.x + head.width - edge
      ? [named('split:rest', split.stamp, whole.x + whole.width / 2, whole.y + whole.height + 3 * grown)]
      : []),
    numberIn(split.number, number, frame, 'compute'),
    wordsIn(split.caveat, foot, frame, { emphasis: 1 }),
    named('split:one', split.one, from, under),
    named('split:many', split.many, to, under),
  ];
  return {
    ...together(...words),
    split: {
      one: { x: tidy(from), y, r },
      many,
      arrow:
        `M${tidy(arrowFrom)} ${y}H${tidy(arrowTo)}` +
        `M${tidy(arrowTo - 5 * grown)} ${tidy(y - 4 * grown)}L${tidy(arrowTo)} ${y}L${tidy(arrowTo - 5 * grown)} ${tidy(y + 4 * grown)}`,
      facts,
    },
    ...(fits && {
      rest: {
        whole,
        seen: { ...whole, width: tidy(whole.width * share.x), height: tidy(whole.height * share.y) },
      },
    }),
    clip: tornPath(seen, Math.round(8 * grown)),
    zoom,
  };
}
