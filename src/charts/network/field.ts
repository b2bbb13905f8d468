import { growth, voiceSize } from '../labels/voice.ts';
import { NARROW } from '../standing.ts';
import type { Box, Size, Text } from '../types.ts';
import { switchHeight } from './choice.ts';
import { countersHeight } from './counters.ts';
import { cropped } from './crop.ts';
import type { Arrangement, FrameShape, Ground, NetworkData, NetworkView } from './types.ts';

/** Frames at least this many times wider than high show the wide arrangement. */
const WIDE = 1.15;

/** The arrangement's shape that fits a frame. */
export const shapeOf = ({ width, height }: Size): FrameShape => (width / height >= WIDE ? 'wide' : 'tall');

/** How the frame is shared out. All in pixels within the frame. */
export interface Field {
  shape: FrameShape;
  /** Where 0 to 1 of the arrangement lies. */
  inner: Box;
  /** Height of the switch at the top. */
  head: number;
  /** Where what stands under the arrangement begins: remark, then counters. */
  foot: number;
  /** Half the thickness of the bar along the time axis. */
  bar: number;
  /** Phones and small embeds: smaller type, fewer words. */
  narrow: boolean;
  note: number;
}

/**
 * The pieces of ground that lie side by side along the axis of time: the lanes; without any, the most bands that begin
 * and end at the same moments.
 */
export function lanesOf({ ground }: Arrangement, shape: FrameShape): Ground[] {
  const lanes = ground.filter(({ kind }) => kind === 'lane');
  if (lanes.length) return lanes;
  const [from, size] = shape === 'wide' ? ([0, 2] as const) : ([1, 3] as const);
  const bands = ground.filter(({ kind }) => kind === 'band');
  const like = (one: Ground) =>
    bands.filter(({ box }) => box[from] === one.box[from] && box[size] === one.box[size]);
  return bands.map(like).reduce((most, each) => (each.length > most.length ? each : most), []);
}

/** How far down what lies along the axis of time reaches, in a wide frame; to its foot where nothing does. */
export const endOf = (arrangement: Arrangement): number =>
  Math.max(...lanesOf(arrangement, 'wide').map(({ box }) => box[1] + box[3]), 0) || 1;

/** Shares out a frame. Throws where the data lacks the arrangement, naming it. */
export function fieldOf(
  data: NetworkData,
  view: NetworkView,
  frame: Size,
): { field: Field; arrangement: Arrangement } {
  const shape = shapeOf(frame);
  const whole = data.arrangements[view.arrangement]?.[shape];
  if (!whole) throw new Error(`network: no arrangement "${view.arrangement}" for a ${shape} frame`);
  const arrangement = cropped(whole, view.ground, shape);
  const { spine, time } = arrangement;
  const note = voiceSize('note', frame.width);
  const bar = Math.round((frame.width < NARROW ? 4 : 5) * growth(frame.width) * 2) / 2;
  const head = switchHeight(view, frame);
  const remark = view.remark ? Math.round(note * 1.5) : 0;
  const foot = Math.round(frame.height - countersHeight(view, frame) - remark);
  const names = (time ?? []).flatMap(({ id }): Text | Text[] => data.groundNames[id] ?? []);
  // Words of time stand right under the lanes: only what the arrangement leaves no room for is taken from it.
  const lanesEnd = endOf(arrangement);
  const under = names.length && shape === 'wide' ? note * 1.5 : 0;
  const row = Math.max(0, Math.ceil(under - (1 - lanesEnd) * (frame.height - head)));
  const column =
    names.length && shape === 'tall' ? Math.ceil(Math.max(...names.map(({ em }) => em)) * note + 6) : 0;
  const room = foot - head - row;
  // The name of the bar stands over it: as much of it as the arrangement leaves no room for.
  const wanted = spine ? note * 1.35 + bar + 3 : 0;
  const above = spine ? Math.ceil(Math.max(0, wanted - spine.from[1] * room)) : 0;
  const inner = { x: 0, y: head + above, width: frame.width - column, height: Math.max(1, room - above) };
  return { field: { shape, inner, head, foot, bar, narrow: frame.width < NARROW, note }, arrangement };
}
