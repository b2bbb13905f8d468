/** The lanes of the growing network, and its axis of time. */
import type { Arrangement, FrameShape, Ground, NodeKind } from '#charts/network/types.ts';
import { positionAt, type Tick } from './time-axis.ts';

export type Lane = 'lab' | 'person' | 'company' | 'model' | 'investor';

/** Where the marks of a lane stand, in shares of the room across the lanes; between them lie the borders. */
const SHARES: Record<Lane, [number, number]> = {
  lab: [0.055, 0.17],
  person: [0.2, 0.44],
  company: [0.47, 0.72],
  model: [0.755, 0.885],
  investor: [0.915, 0.985],
};

/** Where the bar lies in the same room: clear of the first lane's marks. */
const SPINE_SHARE = 0.02;

/** The lane of a kind of mark; places, and what is only counted, have none. */
export function laneOf(kind: NodeKind): Lane | undefined {
  if (kind === 'university') return 'lab';
  return kind in SHARES ? (kind as Lane) : undefined;
}

/** Share of the frame across the lanes, and its beginning. */
const ACROSS: Record<FrameShape, [start: number, length: number]> = {
  wide: [0.02, 0.93],
  tall: [0.02, 0.96],
};

/** Share of the frame along the time axis, and its beginning. */
const ALONG: Record<FrameShape, [start: number, length: number]> = { wide: [0.02, 0.96], tall: [0.05, 0.93] };

/** Busy years are drawn longer; unequal year lines say so. */
const YEARS: Tick[] = [
  [2015, 0],
  [2019, 0.25],
  [2020, 0.31],
  [2021, 0.4],
  [2022, 0.52],
  [2023, 0.62],
  [2024, 0.855],
  [2024.5, 1],
];

const across = (shape: FrameShape, share: number): number => ACROSS[shape][0] + ACROSS[shape][1] * share;

/** Share of the frame at which a lane begins and ends for its marks. */
export const laneSpan = (shape: FrameShape, lane: Lane): [number, number] => [
  across(shape, SHARES[lane][0]),
  across(shape, SHARES[lane][1]),
];

/** Share of the frame at which a moment lies, in years. */
export const timeAt = (shape: FrameShape, years: number): number =>
  ALONG[shape][0] + ALONG[shape][1] * positionAt(YEARS, years);

/** Both ends of the time axis, in shares of the frame. */
export const timeSpan = (shape: FrameShape): [number, number] => [timeAt(shape, 2015), timeAt(shape, 2024.5)];

/** The place across the lanes of the bar that stands for Tsinghua: on the outer border of the first lane's ground. */
export const spineAt = (shape: FrameShape): number => across(shape, SPINE_SHARE);

/** Year lines, lanes and the bar, as the chart draws them. */
export function aroundLanes(
  shape: FrameShape,
  spine: string,
): Pick<Arrangement, 'spine' | 'time' | 'ground'> {
  const [start, end] = timeSpan(shape);
  const at = spineAt(shape);
  const point = (along: number): [number, number] => (shape === 'wide' ? [along, at] : [at, along]);
  return {
    spine: { id: spine, from: point(start), to: point(end) },
    time: YEARS.filter(([year]) => Number.isInteger(year)).map(([year]) => ({
      id: String(year),
      at: timeAt(shape, year),
    })),
    ground: (Object.keys(SHARES) as Lane[]).map((lane, i, lanes) =>
      laneGround(shape, lane, lanes[i - 1], lanes[i + 1]),
    ),
  };
}

function laneGround(
  shape: FrameShape,
  lane: Lane,
  before: Lane | undefined,
  after: Lane | undefined,
): Ground {
  const [start, end] = timeSpan(shape);
  const [low, high] = SHARES[lane];
  const from = across(shape, before ? (SHARES[before][1] + low) / 2 : SPINE_SHARE);
  const to = across(shape, after ? (high + SHARES[after][0]) / 2 : 1);
  const box: Ground['box'] =
    shape === 'wide' ? [start, from, end - start, to - from] : [from, start, to - from, end - start];
  return { id: `lane-${lane}`, kind: 'lane', box };
}
