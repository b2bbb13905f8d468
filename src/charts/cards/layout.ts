import { tidy } from '../labels/boxes.ts';
import type { DrawnLabel } from '../labels/types.ts';
import { raisedOf, type Raised } from '../funding/raised.ts';
import type { Box, Emphasis, Layout, Passage, Size } from '../types.ts';
import { billOf, settingBox, type DigitRow } from './bill.ts';
import { cardOf, type Grown } from './card.ts';
import { cellsPath, reachOf, zeroPath, type Grid } from './grid.ts';
import { marksOf } from './marks.ts';
import { planOf } from './plan.ts';
import { reckon, saidOf, type Reckoned } from './reckon.ts';
import { roundsOf, type Cover } from './rounds.ts';
import { splitOf, type Rest, type Split } from './split.ts';
import type { CardsData, CardsHand, CardsView } from './types.ts';
import { together } from './wording.ts';

/** Some of the cards drawn in one way, as an outline counted in cells. */
export interface Cells {
  id: string;
  path: string;
  /** How many cards. */
  count: number;
  look: 'small' | 'large' | 'five' | 'faint';
  facts: string[];
  emphasis: Emphasis;
}

/** A number under the reader's hand. */
export interface Control {
  id: 'price' | 'cards';
  box: Box;
  stops: number[];
  at: number;
  /** Where the article's own number is, as a share of the way. */
  given: number;
  spoken: string;
}

/** Every number the chart is drawn from. All positions are within the frame. */
export interface CardsLayout extends Layout {
  labels: DrawnLabel[];
  grid: Grid;
  /** From cells to pixels. */
  scale: number;
  /** What is seen of the dots, as an outline. */
  clip: string;
  cells: Cells[];
  /** Around what the printed sum buys. */
  frame?: Box;
  covers: Cover[];
  grown?: Grown;
  rows: DigitRow[];
  split?: Split;
  rest?: Rest;
  controls: Control[];
  raised: Raised[];
  /** Height of the row where the reader may reckon; no words stand in it but those of the controls. */
  switchHeight: number;
  /** What words must keep off. */
  solid: Box[];
  passage: Passage;
}

/** So many squares of money become cards, in so many columns. */
const SQUARES = 72;
const SQUARE_COLUMNS = 12;

/**
 * The cards as numbers. Pure: the same at build and in the browser.
 *
 * @param hand what is out of range counts as the nearest end
 */
export function layout(data: CardsData, view: CardsView, hand: CardsHand | null, frame: Size): CardsLayout {
  const plan = planOf(data.count, frame);
  const { grid } = plan;
  // Where there is no room for controls to go back by, what was set before does not stand.
  const reckons = Boolean(view.reckon && plan.reckon);
  const sum = reckon(data, reckons ? hand : null);
  const card = cardOf(data, view, plan, frame);
  const bill = billOf(data, view, plan, sum, frame);
  const rounds = roundsOf(data, view, plan, frame);
  const swap = splitOf(data, view, plan, frame);
  const { labels, signed } = together(card, bill, rounds, swap);
  const drawn = {
    grid,
    scale: tidy(grid.pitch * swap.zoom),
    cells: cellsOf(data, view, grid, sum),
    covers: rounds.covers,
    rows: bill.rows,
    ...(card.grown && { grown: card.grown }),
    ...(swap.split && { split: swap.split }),
    ...(swap.rest && { rest: swap.rest }),
    ...(view.show === 'bill' && { frame: stripOf(grid, sum.bought) }),
  };
  return {
    ...drawn,
    clip: swap.clip,
    labels,
    raised: raisedOf(labels, signed),
    controls: reckons
      ? (['price', 'cards'] as const).map((id): Control => {
          const { stops, given } = data[id];
          return {
            id,
            box: settingBox(id, plan, frame),
            stops,
            at: sum[id].at,
            given: stops.indexOf(given) / (stops.length - 1),
            spoken: saidOf(data, id, sum).spoken,
          };
        })
      : [],
    switchHeight: 0,
    solid: solidOf(drawn, frame),
    marks: marksOf(drawn, labels),
    anchors: [],
    passage: { id: 'money', role: 'money', boxes: squaresOver(data, grid) },
  };
}

/** The dots as a view shows them. */
function cellsOf(data: CardsData, view: CardsView, grid: Grid, sum: Reckoned): Cells[] {
  const { total, bought, missing, split, count } = data;
  const emphasisOf = (id: string): Emphasis => (view.emphasis.includes(id) ? 2 : 1);
  const cells = (id: string, look: Cells['look'], from: number, to: number, facts: string[]): Cells[] => {
    const path = cellsPath(grid, from, to);
    return path ? [{ id, path, count: to - from, look, facts, emphasis: emphasisOf(id) }] : [];
  };
  if (view.show === 'split') return cells('h20', 'five', 0, count, split.facts);
  const all = cells('cards', 'small', 0, sum.cards.value, total.facts);
  if (view.show !== 'bill') return all;
  const buys = cells('bought', 'large', 0, sum.bought, bought.facts);
  if (!sum.given) return [...all, ...cells('beyond', 'faint', sum.cards.value, count, total.facts), ...buys];
  const path = zeroPath(grid, reachOf(grid, sum.bought));
  const zero = { id: 'zero', look: 'large' as const, count: count - sum.bought, facts: missing.facts };
  return [...all, ...buys, { ...zero, path, emphasis: emphasisOf('zero') }];
}

/** A line around the first cards. */
function stripOf({ x, y, height, pitch, rows }: Grid, cards: number): Box {
  const by = Math.min(4, Math.max(1.5, pitch));
  const width = Math.ceil(cards / rows) * pitch;
  return { x: tidy(x - by), y: tidy(y - by), width: tidy(width + 2 * by), height: tidy(height + 2 * by) };
}

const solidOf = (
  { grid, grown, rows, split, rest }: Pick<CardsLayout, 'grid' | 'grown' | 'rows' | 'split' | 'rest'>,
  frame: Size,
): Box[] => [
  { x: grid.x, y: grid.y, width: Math.min(grid.width, frame.width - grid.x), height: grid.height },
  ...rows.map(({ box }) => box),
  ...[...(grown ? [grown] : []), ...(split ? [split.one, ...split.many] : [])].map(({ x, y, r }) => ({
    x: x - r,
    y: y - r,
    width: 2 * r,
    height: 2 * r,
  })),
  ...(rest ? [rest.whole] : []),
];

/** Where the squares of money lie that become cards: over as many of these as they would buy. */
function squaresOver({ rounds, count }: CardsData, { x, y, width, height }: Grid): Box[] {
  const share = (rounds.at(-1)?.cards[1] ?? count) / count;
  const [columns, rows] = [SQUARE_COLUMNS, SQUARES / SQUARE_COLUMNS];
  const [wide, high] = [(width * share) / columns, height / rows];
  return Array.from({ length: SQUARES }, (_, index) => ({
    x: tidy(x + Math.floor(index / rows) * wide),
    y: tidy(y + (index % rows) * high),
    width: tidy(wide - 1),
    height: tidy(high - 1),
  }));
}
