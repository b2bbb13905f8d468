/** `rush`: six founders in their weeks and by their aims, what is theirs around them, the first wave behind. */
import type { FrameShape } from '#charts/network/types.ts';
import type { Mark, Marks } from './marks.ts';
import { between, fixedSpot, FRAMES, NO_FAULTS, numbered, type Recipe } from './recipe.ts';
import { AIM_BOXES, aroundRush, BAND, TSINGHUA, weekAt } from './rush-ground.ts';
import { FIRST_WAVE, FOUNDERS, ROUND, UNNAMED, UNNAMED_PLACES, type Founder } from './rush-sets.ts';
import type { Box, Point, Spec, Spot } from './spec.ts';
import { stretchOf } from './when.ts';

const DRAW = 0.08;
/** Marks keep this much from the borders of their band, in shares of the frame. */
const INSET: Record<FrameShape, Point> = { wide: [0.03, 0.025], tall: [0.045, 0.018] };
/** How far from its founder a mark may stand, in shares of the frame. */
const NEAR: Record<FrameShape, Point> = { wide: [0.125, 0.11], tall: [0.17, 0.075] };

const inset = (shape: FrameShape, [left, top, right, bottom]: Box): Box => {
  const [x, y] = INSET[shape];
  return [left + x, top + y, right - x, bottom - y];
};

/** Where a founder stands: at the time an article gives, in the room of an aim. */
function founderAt(
  shape: FrameShape,
  { aim, fact, within, across }: Founder,
  dateOf: Marks['dateOf'],
): Point {
  const [from, to] = stretchOf(dateOf(fact));
  const [left, top, right, bottom] = AIM_BOXES[shape][aim];
  const along = weekAt(shape, from + (to - from) * within);
  const share = across[shape];
  return shape === 'wide' ? [along, top + (bottom - top) * share] : [left + (right - left) * share, along];
}

/** The box of a mark round its founder, cut to the founder's aim. */
function boxRound(shape: FrameShape, founder: Founder, dateOf: Marks['dateOf']): Box {
  const [x, y] = founderAt(shape, founder, dateOf);
  const [dx, dy] = NEAR[shape];
  const [left, top, right, bottom] = inset(shape, AIM_BOXES[shape][founder.aim]);
  return [Math.max(left, x - dx), Math.max(top, y - dy), Math.min(right, x + dx), Math.min(bottom, y + dy)];
}

const founderOf = (id: string): string | undefined =>
  Object.keys(ROUND).find((one) => ROUND[one]!.includes(id));

/** The place of a mark that does not move: outside the weeks, or a founder's. */
function fixedAt({ id, entity }: Mark, shown: Marks, shape: FrameShape): Point | undefined {
  if (id === 'tsinghua') return TSINGHUA[shape];
  const founder = FOUNDERS[id];
  if (founder) return founderAt(shape, founder, shown.dateOf);
  if (entity !== UNNAMED) return undefined;
  const unnamed = shown.marks.filter((mark) => mark.entity === UNNAMED);
  const place = UNNAMED_PLACES[shape][unnamed.findIndex((mark) => mark.id === id)];
  if (!place) throw new Error(`rush: no place for ${id}`);
  return place;
}

function spotOf(mark: Mark, shown: Marks, shape: FrameShape): Spot {
  const { id } = mark;
  const frame = FRAMES[shape];
  const fixed = fixedAt(mark, shown, shape);
  if (fixed) return fixedSpot(id, frame, fixed);
  const founder = FOUNDERS[founderOf(id) ?? ''];
  const box = founder ? boxRound(shape, founder, shown.dateOf) : inset(shape, BAND[shape]);
  const [width, height] = frame;
  const [left, top, right, bottom] = [box[0] * width, box[1] * height, box[2] * width, box[3] * height];
  return {
    id,
    box: [left, top, right, bottom],
    home: [(left + right) / 2, (top + bottom) / 2],
    draw: [DRAW, DRAW],
    hold: 0,
    inner: false,
  };
}

function spec(shown: Marks, shape: FrameShape): Spec {
  return {
    frame: FRAMES[shape],
    spots: shown.marks.map((mark) => spotOf(mark, shown, shape)),
    ties: numbered(shown),
    prices: { crossing: 1.5, length: 0.3, crowding: 4, ellipse: [0.81, 0.47], passing: 2, onTie: 0 },
    score: { crossings: 2, passes: 1, threaded: 0, close: 1, length: 20, inner: NO_FAULTS },
    forces: {
      ticks: 200,
      link: 0.8,
      pull: { kind: 'even', strength: 0.08 },
      push: 0.1,
      reach: 3,
      collide: 0.34,
      boxed: true,
    },
    sweeps: SWEEPS,
    seeds: SEEDS[shape],
  };
}

/** Seeds that gave the best layouts of many tried. */
const SEEDS: Record<FrameShape, number[]> = { wide: [1, 2, 3], tall: [1, 2, 3] };
const SWEEPS = 3000;

export const rush: Recipe = {
  name: 'rush',
  shows(all) {
    const ids = new Set(['tsinghua', ...Object.keys(FOUNDERS), ...Object.values(ROUND).flat()]);
    return between(all, ({ id, entity, layer }) => ids.has(id) || entity === UNNAMED || layer === FIRST_WAVE);
  },
  draft: (shown, shape) => ({ spec: spec(shown, shape), around: aroundRush(shape) }),
};
