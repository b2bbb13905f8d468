import type { Arrangement, FrameShape } from './types.ts';

type Box = [x: number, y: number, width: number, height: number];
/** From where to where of the whole frame what is left reaches, and where that comes to lie. */
type Stretch = (at: number) => number;

/** What stands beyond the ground that is left keeps this much of the frame to its border. */
const MARGIN = 0.04;

const inside = ([x, y]: readonly [number, number], [left, top, width, height]: Box): boolean =>
  x >= left && x <= left + width && y >= top && y <= top + height;

/**
 * An arrangement with only some pieces of its ground, drawn out into the room of those at its borders that are left
 * out. Who stands on one that is left out is not to be shown.
 *
 * @param kept ids of the pieces; all of them when absent
 */
export function cropped(
  arrangement: Arrangement,
  kept: string[] | undefined,
  shape: FrameShape,
): Arrangement {
  if (!kept) return arrangement;
  const ground = arrangement.ground.filter(({ id }) => kept.includes(id));
  const gone = arrangement.ground.filter(({ id }) => !kept.includes(id)).map(({ box }) => box);
  const places = Object.values(arrangement.places).filter((at) => !gone.some((box) => inside(at, box)));
  const along = (axis: 0 | 1): Stretch => {
    const end = (box: Box) => box[axis] + box[axis + 2]!;
    const first = Math.min(...ground.map(({ box }) => box[axis]));
    const last = Math.max(...ground.map(({ box }) => end(box)));
    const before = gone.filter((box) => end(box) <= first + 1e-6).map((box) => box[axis]);
    const after = gone.filter((box) => box[axis] >= last - 1e-6).map(end);
    const [from, to] = [
      before.length ? Math.min(first, ...beyond((at) => at < first).map((at) => at - MARGIN)) : 0,
      after.length ? Math.max(last, ...beyond((at) => at > last).map((at) => at + MARGIN)) : 1,
    ];
    const [low, high] = [Math.min(from, ...before), Math.max(to, ...after)];
    return (at) => low + ((at - from) * (high - low)) / (to - from);

    function beyond(test: (at: number) => boolean): number[] {
      return places.map((at) => at[axis]).filter(test);
    }
  };
  const [x, y] = [along(0), along(1)];
  const point = ([atX, atY]: [number, number]): [number, number] => [x(atX), y(atY)];
  const { spine, time } = arrangement;
  const axis = shape === 'wide' ? x : y;
  return {
    ...arrangement,
    places: Object.fromEntries(Object.entries(arrangement.places).map(([id, at]) => [id, point(at)])),
    ...(spine && { spine: { ...spine, from: point(spine.from), to: point(spine.to) } }),
    ...(time && { time: time.map(({ id, at }) => ({ id, at: axis(at) })) }),
    ground: ground.map(({ id, kind, box: [left, top, width, height] }) => {
      const [from, to] = [point([left, top]), point([left + width, top + height])];
      return { id, kind, box: [...from, to[0] - from[0], to[1] - from[1]] };
    }),
  };
}
