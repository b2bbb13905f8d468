import { raisedOf, type Raised } from '../funding/raised.ts';
import type { DrawnLabel } from '../labels/types.ts';
import type { Box, Layout, Size } from '../types.ts';
import type { Counter, Outage, Part, RangeBar, Ruler, Sheet, Side, StripMark, Tile } from './drawn.ts';
import { framesOf } from './frames.ts';
import { longerOf } from './longer.ts';
import { marksOf } from './marks.ts';
import { ownOf, type Own } from './own.ts';
import { passesOf } from './passes.ts';
import type { PatchesData, PatchesHand, PatchesView } from './types.ts';
import { visitsOf } from './visits.ts';
import { settle } from './words.ts';

/** Every number the chart is drawn from. All positions are within the frame. */
export interface PatchesLayout extends Layout {
  labels: DrawnLabel[];
  strips: StripMark[];
  tiles: Tile[];
  sheet?: Sheet;
  fans: { id: string; d: string }[];
  /** One small frame for each time the reader has the clip made. */
  takes: Box[];
  bars: RangeBar[];
  ruler?: Ruler;
  sides: Side[];
  outage?: Outage;
  /** Signs raised after figures: our arithmetic, one side's word. */
  raised: Raised[];
  counter?: Counter;
  controls?: Box;
  /** What the reader has set, within what the picture holds. */
  own?: Own;
}

/** The clip, its frames, its patches and what they take, as numbers. Pure: the same at build and in the browser. */
export function layout(
  data: PatchesData,
  view: PatchesView,
  hand: PatchesHand | null,
  frame: Size,
): PatchesLayout {
  const own = ownOf(view, hand, data.cells);
  const { asks, taken, ...part } = partOf(data, view, own, frame);
  const { labels, signed } = settle(asks, frame, taken);
  const drawn = {
    ...part,
    strips: part.strips ?? [],
    tiles: part.tiles ?? [],
    fans: part.fans ?? [],
    takes: part.takes ?? [],
    bars: part.bars ?? [],
    sides: part.sides ?? [],
  };
  return {
    ...drawn,
    ...(own && { own }),
    labels,
    raised: raisedOf(labels, signed),
    marks: marksOf(drawn, labels, view),
    anchors: [],
  };
}

function partOf(data: PatchesData, view: PatchesView, own: Own | undefined, frame: Size): Part {
  if (view.show === 'frames') return framesOf(data, view, frame);
  if (view.show === 'passes') return passesOf(data, view, own, frame);
  if (view.show === 'longer') return longerOf(data, view, own, frame);
  return visitsOf(data, view, frame);
}
