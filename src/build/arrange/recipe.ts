/** What each arrangement has to say of itself. */
import type { Arrangement, ArrangementName, FrameShape } from '#charts/network/types.ts';
import type { Mark, Marks, MarkTie } from './marks.ts';
import type { Faults, Forces, Point, Prices, Spec, Spot } from './spec.ts';

/** A layout still to be found, and what is drawn around it. */
export interface Draft {
  spec: Spec;
  around: Pick<Arrangement, 'spine' | 'time' | 'ground'>;
}

export interface Recipe {
  name: ArrangementName;
  /** The marks and ties it shows, in the order of the register. */
  shows(all: Marks): Marks;
  /** Its layout problem. Throws where a mark it names is not in the register. */
  draft(shown: Marks, shape: FrameShape): Draft;
}

/** Units of a frame: 1.6 : 1 and 0.75 : 1. */
export const FRAMES: Record<FrameShape, Point> = { wide: [1600, 1000], tall: [750, 1000] };

/** The marks for which `has` holds, and the ties between them. */
export function between(all: Marks, has: (mark: Mark) => boolean): Marks {
  const shown = all.marks.filter(has);
  const ids = new Set(shown.map(({ id }) => id));
  const ties = all.ties.filter(({ from, to }) => ids.has(from) && ids.has(to));
  return { ...all, marks: shown, ties };
}

/** The ends of ties as numbers of marks. */
export function numbered({ marks, ties }: Pick<Marks, 'marks' | 'ties'>): [number, number][] {
  const at = new Map(marks.map(({ id }, i) => [id, i]));
  return ties.map(({ from, to }: MarkTie) => [at.get(from)!, at.get(to)!]);
}

const NO_FORCES: Forces = {
  ticks: 0,
  link: 1,
  pull: { kind: 'even', strength: 0 },
  push: 0,
  reach: 1,
  collide: 0,
  boxed: true,
};
const NO_PRICES: Prices = { crossing: 0, length: 0, crowding: 0, ellipse: [1, 1], passing: 0, onTie: 0 };
export const NO_FAULTS: Faults = { crossings: 0, passes: 0, threaded: 0, close: 0 };

/**
 * A layout set by hand: every mark stands where it is put.
 *
 * @param places in shares of width and height
 * @throws when a mark has no place or a place no mark
 */
export function byHand(shown: Marks, shape: FrameShape, places: Record<string, Point>): Spec {
  const frame = FRAMES[shape];
  const missing = shown.marks.filter(({ id }) => !places[id]);
  const strange = Object.keys(places).filter((id) => !shown.marks.some((mark) => mark.id === id));
  if (missing.length || strange.length)
    throw new Error(
      `no place for ${missing.map(({ id }) => id).join(', ')}; no mark for ${strange.join(', ')}`,
    );
  return {
    frame,
    spots: shown.marks.map(({ id }) => fixedSpot(id, frame, places[id]!)),
    ties: numbered(shown),
    prices: NO_PRICES,
    score: { ...NO_FAULTS, length: 0, inner: NO_FAULTS },
    forces: NO_FORCES,
    sweeps: 0,
    seeds: [0],
  };
}

/** A spot that cannot move. */
export function fixedSpot(id: string, [width, height]: Point, [x, y]: Point): Spot {
  const home: Point = [x * width, y * height];
  return { id, box: [...home, ...home], home, draw: [0, 0], hold: 0, inner: false };
}
