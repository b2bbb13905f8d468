import { raisedOf, type Raised } from '../funding/raised.ts';
import type { DrawnLabel } from '../labels/types.ts';
import { growth, voiceSize } from '../labels/voice.ts';
import type { Box, Emphasis, Layout, Size } from '../types.ts';
import { balanceOf, tiltOf, type Balance } from './balance.ts';
import { setIn } from './lettering.ts';
import { marksOf } from './marks.ts';
import type { PlacedDevice } from './placed.ts';
import { fullRow, slimHeight, slimRow, type Row } from './row.ts';
import { gridOf, type Grid } from './share.ts';
import { stairsOf, type Stairs } from './stairs.ts';
import type { DevicesData, DevicesHand, DevicesView } from './types.ts';
import { weekOf, type Week } from './week.ts';

/** Every number the chart is drawn from. All positions are within the frame. */
export interface DevicesLayout extends Layout {
  labels: DrawnLabel[];
  devices: PlacedDevice[];
  /** The board that the row stands on. */
  board?: NonNullable<Row['board']>;
  balance?: Balance;
  /** Where the reader weighs, and how it stands. */
  weigh?: { box: Box; tilt: number };
  week?: Week;
  stairs?: Stairs;
  grid?: Grid;
  /** Signs raised after figures: our arithmetic. */
  raised: Raised[];
  /** Height of the row over the picture where the reader may answer. */
  switchHeight: number;
}

/** Frames lower than this have no room for what the reader's hand needs. */
const LOWEST = 300;
/** Frames this much wider than high have the row beside the balance. */
const WIDE = 2.2;

/** The devices as numbers. Pure: the same at build and in the browser. @throws when a view names what the data lacks */
export function layout(
  data: DevicesData,
  view: DevicesView,
  hand: DevicesHand | null,
  frame: Size,
): DevicesLayout {
  const drawn = partsOf(data, view, hand, { width: frame.width, height: frame.height });
  return {
    ...drawn,
    marks: [...marksOf(drawn), ...(drawn.week?.marks ?? [])],
    anchors: drawn.week?.anchors ?? [],
  };
}

type Drawn = Omit<DevicesLayout, 'marks' | 'anchors'>;

function partsOf(data: DevicesData, view: DevicesView, hand: DevicesHand | null, frame: Size): Drawn {
  if (view.show === 'stories') return storiesOf(data, view, hand, frame);
  if (view.show === 'week') return datedOf(data, view, frame);
  const switchHeight = view.choices && frame.height >= LOWEST ? Math.round(52 * growth(frame.width)) : 0;
  const slim = slimHeight(view.row, frame, view.choices ? 1 : 1.5);
  const row = slimRow(data, view.row, { x: 0, y: switchHeight, width: frame.width, height: slim }, frame);
  const head = switchHeight + (slim ? slim + 10 : 0);
  const area: Box = { x: 0, y: head, width: frame.width, height: frame.height - head };
  const common = { switchHeight, raised: [], ...(row.board && { board: row.board }) };
  if (view.show === 'years') {
    // Where there are no buttons to take an answer back with, none stands.
    const stairs = stairsOf(data, view, switchHeight ? hand : null, area, frame);
    return {
      ...common,
      stairs,
      raised: raisedOf(stairs.labels, new Map([['span:to', { line: 0, kind: 'derived' }]])),
      devices: [...row.devices, ...stairs.devices],
      labels: [...row.labels, ...stairs.labels],
    };
  }
  const grid = gridOf(data, view, area, frame);
  return {
    ...common,
    grid,
    devices: row.devices,
    labels: [...row.labels, ...grid.labels],
  };
}

/** A line of time with devices on its bands, and in the sky over them what is left of the row. */
function datedOf(data: DevicesData, view: DevicesView, frame: Size): Drawn {
  const week = weekOf(data, view, { x: 0, y: 0, ...frame });
  const grown = growth(frame.width);
  const room = (week?.top ?? 0) - 22 * grown;
  const height = Math.min(room, slimHeight(view.row, frame, 2.6));
  const row = slimRow(data, view.row, { x: 0, y: room - height, width: frame.width, height }, frame);
  return {
    switchHeight: 0,
    raised: [],
    ...(row.board && { board: row.board }),
    ...(week && { week }),
    devices: [...row.devices, ...(week?.devices ?? [])],
    labels: row.labels,
  };
}

/** The headset on its balance, and under or beside it the row it may belong to. */
function storiesOf(data: DevicesData, view: DevicesView, hand: DevicesHand | null, frame: Size): Drawn {
  const grown = growth(frame.width);
  const beside = frame.width > WIDE * frame.height;
  const slider = view.weigh && frame.height >= LOWEST ? Math.round(66 * grown) : 0;
  const tilt = slider ? tiltOf(view, hand) : 0;
  const most = view.weigh ? (view.weigh.said.length - 1) / 2 : 0;
  const title = voiceSize('note', frame.width) * 1.9;
  const upper = beside ? frame.height - slider : Math.round((frame.height - slider) * 0.64);
  const left = beside ? Math.round(frame.width * 0.56) : frame.width;
  const area: Box = { x: 0, y: 0, width: left, height: upper };
  const lower: Box = beside
    ? { x: left + 24 * grown, y: 0, width: frame.width - left - 24 * grown, height: frame.height }
    : { x: 0, y: upper + slider, width: frame.width, height: frame.height - upper - slider };
  const balance = balanceOf(data, view, [tilt, most], area, frame);
  // Weighed down by the one story the row stands back, by the other the story against it does.
  const emphasis = (id: string): Emphasis => (tilt < 0 ? 1 : view.emphasis.includes(id) ? 2 : 1);
  const titled = lower.height > 130;
  const heading = titled
    ? setIn('row', [[data.rowTitle]], { ...lower, height: title }, frame, {}, { emphasis: 1 })
    : [];
  const down = heading.length ? title : 0;
  const tall = Math.min(lower.height - down, 210 * grown);
  const inside = { ...lower, y: lower.y + down + (lower.height - down - tall) / 2, height: tall };
  const row = fullRow(data, view.row, beside ? inside : { ...inside, y: lower.y + down }, frame, emphasis);
  return {
    switchHeight: 0,
    raised: [],
    balance,
    ...(slider && { weigh: { box: { x: 0, y: upper, width: left, height: slider }, tilt } }),
    ...(row.board && { board: row.board }),
    devices: [balance.headset, ...row.devices],
    labels: [...balance.labels, ...heading, ...row.labels],
  };
}
