/** `whole`: everything the register names, an island for each part of the story. */
import type { FrameShape } from '#charts/network/types.ts';
import { RIM } from './forces.ts';
import { SPINE } from './growth-sets.ts';
import type { Marks } from './marks.ts';
import { between, FRAMES, NO_FAULTS, numbered, type Recipe } from './recipe.ts';
import { roomFor, type Box, type Point, type Spec } from './spec.ts';

/** Where the island of a layer lies, in shares of the frame. */
const ANCHORS: Record<FrameShape, Record<string, Point>> = {
  wide: {
    core: [0.47, 0.5],
    ai1: [0.13, 0.3],
    rush: [0.55, 0.14],
    giants: [0.8, 0.27],
    capital: [0.7, 0.84],
    video: [0.24, 0.8],
    hardware: [0.92, 0.7],
  },
  tall: {
    core: [0.5, 0.47],
    ai1: [0.2, 0.13],
    rush: [0.72, 0.13],
    giants: [0.84, 0.36],
    capital: [0.76, 0.8],
    video: [0.22, 0.76],
    hardware: [0.5, 0.95],
  },
};

/** The middle of the picture is Tsinghua’s. */
const MIDDLE: Record<FrameShape, Box> = { wide: [0.36, 0.42, 0.5, 0.58], tall: [0.4, 0.4, 0.6, 0.55] };

const HOLD = 0.05 * 0.18;
/** A mark with one tie or none has less to hold on to. */
const HOLD_LOOSE = 0.05 * 0.5;

/** How far apart the marks of an island start, in rooms. */
const SPREAD = 0.45;
/** The golden angle: a spiral of equal distances. */
const TURN = Math.PI * (3 - Math.sqrt(5));

/** Rounded before anything depends on it: machines differ in the last digit of an angle. */
const cents = (value: number): number => Math.round(value * 100) / 100;

/** The layout problem of the whole network. */
export function wholeSpec(shown: Marks, shape: FrameShape, seeds: number[], sweeps: number): Spec {
  const frame = FRAMES[shape];
  const [width, height] = frame;
  const ties = numbered(shown);
  const room = roomFor(frame, shown.marks.length);
  const inside = (box: Box): Box => [box[0] * width, box[1] * height, box[2] * width, box[3] * height];
  const short = Math.min(width, height);
  const count = new Map<string, number>();
  return {
    frame,
    spots: shown.marks.map(({ id, layer }, i) => {
      const nth = count.get(layer) ?? 0;
      count.set(layer, nth + 1);
      const [x, y] = ANCHORS[shape][layer] ?? [0.5, 0.5];
      const radius = SPREAD * room * Math.sqrt(nth + 0.5);
      return {
        id,
        box: inside(id === SPINE ? MIDDLE[shape] : [RIM, RIM, 1 - RIM, 1 - RIM]),
        home: [x * width, y * height],
        first: [
          cents(x * width + radius * Math.cos(nth * TURN)),
          cents(y * height + radius * Math.sin(nth * TURN)),
        ],
        draw: [(0.1 * short) / width, (0.1 * short) / height],
        hold: ties.filter((ends) => ends.includes(i)).length > 1 ? HOLD : HOLD_LOOSE,
        inner: false,
      };
    }),
    ties,
    prices: { crossing: 2.2, length: 0.45, crowding: 3.2, ellipse: [1.05, 0.62], passing: 1.4, onTie: 0 },
    score: { crossings: 1, passes: 2, threaded: 0, close: 1, length: 20, inner: NO_FAULTS },
    forces: {
      ticks: 300,
      link: 0.8,
      pull: { kind: 'islands', strength: 0.35 },
      push: 0.9,
      reach: 6,
      collide: 0.42,
      boxed: false,
    },
    sweeps,
    seeds,
  };
}

/** Seeds that gave the best layouts of many tried. */
const SEEDS: Record<FrameShape, number[]> = { wide: [23, 24], tall: [22, 26] };
const SWEEPS = 6000;

export const whole: Recipe = {
  name: 'whole',
  shows: (all) => between(all, ({ kind }) => kind !== 'counted'),
  draft: (shown, shape) => ({ spec: wholeSpec(shown, shape, SEEDS[shape], SWEEPS), around: { ground: [] } }),
};
