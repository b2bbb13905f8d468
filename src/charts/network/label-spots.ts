import { DEAREST } from './label-fit.ts';
import type { LabelRoom, Spot } from './label-room.ts';
import type { Point } from './curve.ts';
import type { Site } from './label-sites.ts';

const GAP = 3;
/** What a leader costs, and each pixel of it. */
const LEADER = 1.1;
const PER_PIXEL = 0.035;

/** Where each of the sixteen places touches its node, and how little it is liked: [across, down, slide, cost]. */
const around: [number, number, number, number][] = [
  [1, 0, 0, 0],
  [-1, 0, 0, 0.1],
  [0, -1, 0, 0.2],
  [0, 1, 0, 0.22],
  [0.72, -0.72, 0, 0.28],
  [0.72, 0.72, 0, 0.3],
  [-0.72, -0.72, 0, 0.34],
  [-0.72, 0.72, 0, 0.36],
  [1, 0, -0.36, 0.4],
  [1, 0, 0.36, 0.42],
  [-1, 0, -0.36, 0.46],
  [-1, 0, 0.36, 0.48],
  [0, -1, 0.3, 0.5],
  [0, -1, -0.3, 0.54],
  [0, 1, 0.3, 0.56],
  [0, 1, -0.3, 0.6],
];

/** The sixteen places at a node for each way to write its name. */
export function nearSpots({ placed, forms }: Site): Spot[] {
  const { x, y, box } = placed;
  const [wide, high] = [box.width / 2 + GAP, box.height / 2 + GAP - 1];
  return forms.flatMap(({ block: { width, height }, cost }, form) =>
    around.map(([across, down, slide, own]): Spot => {
      const anchor = across > 0.5 ? 'start' : across < -0.5 ? 'end' : 'middle';
      const left =
        across > 0.5
          ? x + across * wide
          : across < -0.5
            ? x + across * wide - width
            : x - width / 2 + slide * width;
      const upper =
        down > 0.5
          ? y + down * high
          : down < -0.5
            ? y + down * high - height
            : y - height / 2 + slide * height;
      return { x: left, y: upper, width, height, anchor, form, cost: cost + own };
    }),
  );
}

/** Along the bar: over it, then under it, from its beginning on. */
export function barSpots({ placed, forms }: Site): Spot[] {
  const { box, bar } = placed;
  return forms.flatMap(({ block: { width, height }, cost }, form) =>
    [0, 1].flatMap((under) =>
      [0, 0.02, 0.06, 0.12, 0.2, 0.3, 0.5, 0.7].map((share, index): Spot => {
        const place =
          bar?.along === 'y'
            ? {
                x: under ? box.x + box.width + 5 : Math.max(0, box.x - share * width),
                y: under ? box.y + share * box.height : box.y - height - 1,
              }
            : {
                x: box.x + 4 + share * (box.width - width),
                y: under ? box.y + box.height + 3 : box.y - height - 2,
              };
        return { ...place, width, height, anchor: 'start', form, cost: cost + under * 2 + index * 0.2 };
      }),
    ),
  );
}

/** Where in an area a name is tried, in shares of its radius, and how little each is liked. */
const WITHIN: [across: number, down: number, cost: number][] = [
  [0, 0, 0],
  [0, 0.4, 0.2],
  [0, -0.4, 0.22],
  [0.3, 0, 0.24],
  [-0.3, 0, 0.26],
];

/** In an area, where it is large enough: in its middle, or a little aside where ties run through that. */
export function areaSpots({ placed, forms }: Site): Spot[] {
  const { x, y, r } = placed;
  return forms.flatMap(({ block: { width, height }, cost }, form) =>
    WITHIN.flatMap(([across, down, own]): Spot[] => {
      const [dx, dy] = [Math.abs(across) * r + width / 2, Math.abs(down) * r + height / 2];
      if (Math.hypot(dx, dy) >= r - 3) return [];
      const place = { x: x + across * r - width / 2, y: y + down * r - height / 2 };
      return [{ ...place, width, height, anchor: 'middle', form, cost: cost - 1 + own }];
    }),
  );
}

const TURNS: readonly Point[] = Array.from({ length: 20 }, (_, index): Point => {
  const angle = (index / 20) * 2 * Math.PI;
  return [Math.round(Math.cos(angle) * 1e6) / 1e6, Math.round(Math.sin(angle) * 1e6) / 1e6];
});
/** Distances at which names are looked for away from their nodes. Pixels. */
export const RINGS = [10, 18, 28, 40, 54, 70, 88, 108, 130, 150];

/** Places at one distance round a node, each with a leader. */
export function ringSpots({ placed, forms, must }: Site, ring: number): Spot[] {
  const { x, y, reach: own } = placed;
  const spots: Spot[] = [];
  const most = must ? Infinity : DEAREST;
  const least = forms[0]?.cost ?? 0;
  forms.forEach(({ block: { width, height }, cost }, form) => {
    if (cost > least + 0.6 || cost + LEADER + PER_PIXEL * ring > most) return;
    for (const [ux, uy] of TURNS) {
      const [px, py] = [x + ux * (own + ring), y + uy * (own + ring)];
      const left = ux > 0.5 ? px : ux < -0.5 ? px - width : px - width / 2;
      const upper = Math.abs(ux) > 0.5 ? py - height / 2 : uy < 0 ? py - height : py;
      spots.push(withLeader(left, upper, width, height, form, cost, placed));
    }
  });
  return spots;
}

/** Places anywhere in the frame, the last resort of a name that must be read. */
export function farSpots({ placed, forms }: Site, room: LabelRoom): Spot[] {
  const spots: Spot[] = [];
  forms.forEach(({ block: { width, height }, cost }, form) => {
    for (let y = room.top; y <= room.bottom - height; y += 7)
      for (let x = 0; x <= room.width - width; x += 9)
        spots.push(withLeader(x, y, width, height, form, cost + 2, placed));
  });
  return spots;
}

function withLeader(
  left: number,
  upper: number,
  width: number,
  height: number,
  form: number,
  cost: number,
  { x, y, reach }: Site['placed'],
): Spot {
  const fromX = Math.min(Math.max(x, left), left + width);
  const fromY = Math.min(Math.max(y, upper), upper + height);
  const away = Math.sqrt((fromX - x) ** 2 + (fromY - y) ** 2) || 1;
  const [ux, uy] = [(fromX - x) / away, (fromY - y) / away];
  const length = Math.max(0, away - reach - 1);
  return {
    x: left,
    y: upper,
    width,
    height,
    anchor: left > x ? 'start' : left + width < x ? 'end' : 'middle',
    form,
    cost: cost + LEADER + PER_PIXEL * length,
    ...(length > 5 && {
      leader: { x1: fromX - ux, y1: fromY - uy, x2: x + ux * (reach + 1), y2: y + uy * (reach + 1) },
    }),
  };
}
