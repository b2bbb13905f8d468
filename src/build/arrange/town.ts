/** `town`: the same sketch from further off, and outside it the firms that no article places. */
import type { FrameShape, Ground } from '#charts/network/types.ts';
import { STREET_GROUND, STREET_PLACES } from './street-map.ts';
import { inStreet } from './street.ts';
import type { Mark, Marks } from './marks.ts';
import { byHand, type Recipe } from './recipe.ts';
import type { Point } from './spec.ts';

/** How much smaller the sketch is than in `street`: small enough that its ties are shorter than in `growth`. */
const SCALE = 0.45;

/** Where the middle of the sketch comes to stand. */
const MIDDLE: Record<FrameShape, Point> = { wide: [0.5, 0.33], tall: [0.5, 0.31] };

/** Where the others wait: first place, distances, and how many stand in a row. */
const WAITING: Record<FrameShape, { first: Point; step: Point; row: number; ground: Ground['box'] }> = {
  wide: { first: [0.15, 0.75], step: [0.14, 0.12], row: 6, ground: [0.06, 0.67, 0.88, 0.28] },
  tall: { first: [0.12, 0.73], step: [0.225, 0.09], row: 4, ground: [0.04, 0.63, 0.92, 0.33] },
};

/** The parts of the network whose firms run after large models. */
const LAYERS = ['core', 'rush'];

/** Their firms that stand in no building or street, the Tsinghua family first. */
function waiting({ marks }: Pick<Marks, 'marks'>): Mark[] {
  const firms = marks.filter(({ id, kind }) => kind === 'company' && !(id in STREET_PLACES.wide));
  return LAYERS.flatMap((layer) => firms.filter((firm) => firm.layer === layer));
}

const shrunk = (shape: FrameShape, [x, y]: Point): Point => {
  const [middleX, middleY] = MIDDLE[shape];
  return [round(middleX + SCALE * (x - 0.5)), round(middleY + SCALE * (y - 0.5))];
};
const round = (value: number): number => Math.round(value * 1e4) / 1e4;

function shrunkGround(shape: FrameShape): Ground[] {
  return STREET_GROUND[shape].map(({ id, kind, box: [x, y, width, height] }) => ({
    id,
    kind,
    box: [...shrunk(shape, [x, y]), round(SCALE * width), round(SCALE * height)],
  }));
}

function places(shown: Marks, shape: FrameShape): Record<string, Point> {
  const { first, step, row } = WAITING[shape];
  const sketch = Object.entries(STREET_PLACES[shape]).map(([id, at]) => [id, shrunk(shape, at)] as const);
  const others = waiting(shown).map(
    ({ id }, i) =>
      [id, [round(first[0] + step[0] * (i % row)), round(first[1] + step[1] * Math.floor(i / row))]] as const,
  );
  return Object.fromEntries<Point>([...sketch, ...others] as [string, Point][]);
}

export const town: Recipe = {
  name: 'town',
  shows(all) {
    const sketch = inStreet(all);
    const outside = new Set(waiting(all).map(({ id }) => id));
    const inside = new Set(sketch.marks.map(({ id }) => id));
    return { ...sketch, marks: all.marks.filter(({ id }) => inside.has(id) || outside.has(id)) };
  },
  draft: (shown, shape) => ({
    spec: byHand(shown, shape, places(shown, shape)),
    around: { ground: [...shrunkGround(shape), { id: 'waiting', kind: 'band', box: WAITING[shape].ground }] },
  }),
};
