import type { DrawnLabel } from '../labels/types.ts';
import type { Layout, Size } from '../types.ts';
import { correctionsOf, type CorrectionRow } from './corrections.ts';
import { endingOf, type EndingPicture } from './ending.ts';
import { marksOf } from './marks.ts';
import { seamsOf, type SeamsPicture } from './seams.ts';
import type { SeamsData, SeamsHand, SeamsView } from './types.ts';

/** Every number the chart is drawn from. All positions are in pixels within the frame. */
export interface SeamsLayout extends Layout {
  /** All words, those of the network among them. */
  labels: DrawnLabel[];
  /** The words that the network does not draw by itself. */
  words: DrawnLabel[];
  seams?: SeamsPicture;
  corrections: CorrectionRow[];
  ending?: EndingPicture;
}

/**
 * The chart as numbers. Pure: the same at build and in the browser. Throws when a view stresses what the data does not
 * have, or the data lacks a word.
 */
export function layout(data: SeamsData, view: SeamsView, hand: SeamsHand | null, frame: Size): SeamsLayout {
  const seams = view.show === 'seams' ? seamsOf(data, view, hand, frame) : undefined;
  const listed = view.show === 'corrected' ? correctionsOf(data, view, frame) : undefined;
  const ending = view.show === 'sixteen' ? endingOf(data, view, frame) : undefined;
  const words = [...(seams?.labels ?? []), ...(listed?.labels ?? []), ...(ending?.labels ?? [])];
  const drawn = {
    ...(seams && { seams: seams.picture }),
    corrections: listed?.rows ?? [],
    ...(ending && { ending }),
  };
  return {
    ...drawn,
    words,
    labels: [...(seams?.picture.network.labels ?? []), ...words],
    marks: marksOf(drawn, words),
    anchors: ending?.anchors ?? [],
  };
}
