import { place } from '../labels/place.ts';
import type { DrawnLabel, Room } from '../labels/types.ts';
import { growth, voiceSize } from '../labels/voice.ts';
import type { Shelf } from '../timeline/shelf.ts';
import type { Box, Layout, Size } from '../types.ts';
import { barLabels } from './bar-labels.ts';
import { barsOf, type Bars } from './bars.ts';
import { clubLabels } from './club-labels.ts';
import { clubOf, type Club } from './club.ts';
import { currencyOf, switchHeight } from './currency.ts';
import { gridOf, type Aside } from './grid.ts';
import { fromLeft, lower } from './lettering.ts';
import { marksOf } from './marks.ts';
import { NUMBER, numberLabels } from './number.ts';
import { raisedOf, type Raised } from './raised.ts';
import { squareRequests } from './requests.ts';
import { contoursOf, groupsOf, type Contour, type Group } from './squares.ts';
import type { FundingData, FundingHand, FundingView } from './types.ts';
import { voicesOf } from './voices.ts';

/** Every number the chart is drawn from. All positions are within the frame. */
export interface FundingLayout extends Layout {
  labels: DrawnLabel[];
  bars: Bars;
  /** What is drawn in squares. */
  groups: Group[];
  contours: Contour[];
  club: Club;
  shelf?: Shelf;
  /** Height of the row over the picture where the reader may choose a currency. */
  switchHeight: number;
  /** Signs raised after figures: our arithmetic, one side's word. */
  raised: Raised[];
}

/**
 * The money as numbers. Pure: the same at build and in the browser. Throws when a view names what the data lacks.
 */
export function layout(
  data: FundingData,
  view: FundingView,
  hand: FundingHand | null,
  frame: Size,
): FundingLayout {
  const head = switchHeight(view, frame);
  // Where there is no switch to go back by, a currency chosen before does not stand.
  const money = currencyOf(view, head ? hand : null);
  const { shelf, left } = voicesOf(data, view, frame, head);
  const bars = barsOf(data, view, frame, left);
  const grid = gridOf(data, frame, head);
  const groups = groupsOf(data, view, grid, bars.bars);
  const contours = contoursOf(data, view, groups, frame);
  const club = clubOf(data, view, frame, head);
  const drawn = { bars, groups, contours, club, shelf };

  const years = barLabels(bars, money, frame);
  const worth = clubLabels(club, money, frame);
  const number = numberOf(view, drawn, frame, grid.aside[view.later ? 'with' : 'without']);
  const asked = squareRequests(data, view, drawn, money, number, frame);
  const fixed = [...years.labels, ...worth.labels, ...asked.labels, ...number, ...(shelf?.labels ?? [])];
  const signed = new Map([...years.signed, ...worth.signed, ...asked.signed]);
  if (view.number?.evidence === 'derived') signed.set(NUMBER, { line: 0, kind: 'derived' });
  const placed = place(asked.requests, roomOf(drawn, fixed, frame));
  const labels = [...fixed, ...placed.map((label) => (signed.has(label.id) ? fromLeft(label) : label))];
  return {
    ...drawn,
    switchHeight: head,
    labels,
    raised: raisedOf(labels, signed),
    marks: marksOf(drawn, labels),
    anchors: [],
    ...passageOf(view, drawn),
  };
}

/** The round of the year after goes on into the next chart, where its squares become what they would buy. */
function passageOf({ show }: FundingView, { groups }: Drawn): Pick<Layout, 'passage'> {
  const later = groups.find(({ part }) => part.of === 'later');
  return show === 'bars' && later ? { passage: { id: 'money', role: 'money', boxes: later.pieces } } : {};
}

type Drawn = Pick<FundingLayout, 'bars' | 'groups' | 'contours' | 'club' | 'shelf'>;

/** The number of the picture: beside the squares, or under the way that the highest firm has come. */
function numberOf(view: FundingView, { club: { way } }: Drawn, frame: Size, aside: Aside): DrawnLabel[] {
  if (!view.number) return [];
  if (!way) {
    const labels = numberLabels(view.number, aside, frame);
    const foot = Math.max(...labels.map(({ box }) => box.y + box.height));
    return aside.sits === 'foot'
      ? labels.map((label) => lower(label, aside.y + aside.height - foot))
      : labels;
  }
  if (way.beside) return numberLabels(view.number, way.beside, frame, true);
  const y = way.y + way.cap + 4 * growth(frame.width);
  return numberLabels(view.number, { x: 0, y, width: way.until - 8, height: frame.height - y }, frame);
}

/** What labels that seek a place must keep off. */
function roomOf({ groups, contours }: Drawn, fixed: DrawnLabel[], frame: Size): Room {
  const edges = contours.flatMap(({ box: { x, y, width, height } }): Box[] => [
    { x, y: y - 1, width, height: 2 },
    { x, y: y + height - 1, width, height: 2 },
  ]);
  return {
    width: frame.width,
    height: frame.height,
    size: (voice) => voiceSize(voice, frame.width),
    marks: groups.map(({ box }) => box),
    words: fixed.map(({ box }) => box),
    lines: edges,
    grid: [],
  };
}
