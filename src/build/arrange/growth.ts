/** `growth`: time along one axis, who does what along the other, Tsinghua a bar beside them. */
import type { FrameShape } from '#charts/network/types.ts';
import { ERAS, FINER, INSTITUTE, NAMED_TOGETHER, SPINE } from './growth-sets.ts';
import { aroundLanes, laneOf, laneSpan, spineAt, timeAt, timeSpan, type Lane } from './lanes.ts';
import type { Mark, Marks } from './marks.ts';
import { between, fixedSpot, FRAMES, numbered, type Recipe } from './recipe.ts';
import type { Box, Point, Spec, Spot } from './spec.ts';
import type { Stretch } from './when.ts';

const HOLD = 0.06;
/** The undated are held less: their place in time says nothing. */
const HOLD_UNDATED = HOLD * 0.25;

/** Where a mark may stand in time: at its own date; without one anywhere, and those named together no later than then. */
export function windowOf(mark: Mark): Stretch {
  return (
    FINER[mark.id] ?? mark.own ?? [2015, NAMED_TOGETHER.includes(mark.id) ? (mark.knownBy ?? 2024.5) : 2024.5]
  );
}

/** When an undated mark is placed to begin with: among its dated neighbours, else when it is first heard of, else in the era of its layer. */
function homeYear(mark: Mark, { marks, ties }: Marks): number {
  const [from, to] = windowOf(mark);
  if (mark.own) return (from + to) / 2;
  const near = new Set(
    ties.flatMap((tie) => (tie.from === mark.id ? [tie.to] : tie.to === mark.id ? [tie.from] : [])),
  );
  const years = marks.filter(({ id, own }) => own && near.has(id)).map((other) => mean(windowOf(other)));
  return Math.min(to, years.length ? mean(years) : (mark.knownBy ?? ERAS[mark.layer] ?? 2020));
}

const mean = (list: readonly number[]): number => list.reduce((a, b) => a + b, 0) / list.length;

function spotOf(mark: Mark, shown: Marks, shape: FrameShape, inner: ReadonlySet<string>): Spot {
  const frame = FRAMES[shape];
  const wide = shape === 'wide';
  if (mark.id === SPINE) {
    const middle = mean(timeSpan(shape));
    const bar = fixedSpot(mark.id, frame, wide ? [middle, spineAt(shape)] : [spineAt(shape), middle]);
    return { ...bar, inner: inner.has(mark.id) };
  }
  const lane = laneSpan(shape, laneOf(mark.kind) as Lane);
  const [from, to] = windowOf(mark).map((years) => timeAt(shape, years)) as Point;
  const at = timeAt(shape, homeYear(mark, shown));
  const box = (wide ? [from, lane[0], to, lane[1]] : [lane[0], from, lane[1], to]) as Box;
  const home: Point = wide ? [at, mean(lane)] : [mean(lane), at];
  const pull = mark.own ? 0.3 : 0.03;
  const [width, height] = frame;
  return {
    id: mark.id,
    box: [box[0] * width, box[1] * height, box[2] * width, box[3] * height],
    home: [home[0] * width, home[1] * height],
    draw: wide ? [pull, 0.08] : [0.08, pull],
    hold: mark.own ? HOLD : HOLD_UNDATED,
    inner: inner.has(mark.id),
  };
}

/**
 * The layout problem of the growing network.
 *
 * @param seeds tried in turn; the best layout is kept
 * @param sweeps proposals for each mark
 */
export function growthSpec(shown: Marks, shape: FrameShape, seeds: number[], sweeps: number): Spec {
  const inner = new Set(INSTITUTE);
  return {
    frame: FRAMES[shape],
    spots: shown.marks.map((mark) => spotOf(mark, shown, shape, inner)),
    ties: numbered(shown),
    bar: { spot: shown.marks.findIndex(({ id }) => id === SPINE), along: shape === 'wide' ? 'x' : 'y' },
    prices: { crossing: 1.4, length: 0.3, crowding: 3, ellipse: [0.95, 0.55], passing: 1.2, onTie: 6 },
    score: {
      ...{ crossings: 1, passes: 0.5, threaded: 0, close: 0, length: 0 },
      inner: { crossings: 2, passes: 2, threaded: 6, close: 3 },
    },
    forces: {
      ticks: 400,
      link: 1,
      pull: { kind: 'even', strength: 0.08 },
      push: 0.06,
      reach: 3,
      collide: 0.34,
      boxed: true,
    },
    sweeps,
    seeds,
  };
}

/** Seeds that gave the best layouts of many tried. */
const SEEDS: Record<FrameShape, number[]> = { wide: [3, 4, 1], tall: [12, 1, 5] };
const SWEEPS = 9000;

export const growth: Recipe = {
  name: 'growth',
  shows: (all) => between(all, ({ kind }) => laneOf(kind) !== undefined),
  draft: (shown, shape) => ({
    spec: growthSpec(shown, shape, SEEDS[shape], SWEEPS),
    around: aroundLanes(shape, SPINE),
  }),
};
