import { overlap, tidy } from '../labels/boxes.ts';
import type { Box, Size } from '../types.ts';
import { tagOf, type Band } from './bands.ts';
import { bracketSize, capOf, type Lane } from './plan.ts';
import type { TimelineBracket, TimelineEvent } from './types.ts';

/** A measured distance at its place. */
export interface Bracket {
  id: string;
  bracket: TimelineBracket;
  x1: number;
  x2: number;
  y: number;
  /** Half the height of the end caps. */
  cap: number;
  side: 'above' | 'below';
  /** Lines from an end to a mark that stands in another lane. */
  drops: { x: number; y1: number; y2: number; to: TimelineEvent }[];
  box: Box;
}

/**
 * Brackets between bands that are shown: above the upper of their lanes, or below when both ends stand in a
 * lower lane. One over another moves outwards.
 */
export function bracketsOf(wanted: TimelineBracket[], bands: Band[], lanes: Lane[], frame: Size): Bracket[] {
  const done: Bracket[] = [];
  const cap = capOf(frame);
  const pitch = bracketSize(frame) * 1.1 + 2 * cap + 6;
  for (const bracket of wanted) {
    const ends = [bracket.from, bracket.to].map((id) => bands.find(({ event }) => event.id === id));
    const [one, other] = ends.sort((a, b) => (a?.box.x ?? 0) - (b?.box.x ?? 0));
    if (!one || !other) continue;
    const upper = lanes.find(({ id }) => id === one.lane || id === other.lane);
    if (!upper) continue;
    const below = one.lane === other.lane && upper !== lanes[0];
    const [x1, x2] = [edgeOf(one), edgeOf(other)];
    const tops = bands.filter(({ lane }) => lane === upper.id).map(topOf);
    const start = below ? upper.y + cap + 8 : Math.min(...tops) - cap - 6;
    const boxAt = (y: number): Box => ({ x: x1, y: y - cap, width: x2 - x1, height: 2 * cap });
    let y = start;
    while (done.some(({ box }) => overlap(box, { ...boxAt(y), y: y - pitch / 2, height: pitch })))
      y += below ? pitch : -pitch;
    const drops = [one, other].flatMap((band) => {
      const near = below ? band.box.y + band.box.height : topOf(band);
      return Math.abs(near - y) > cap + 14
        ? [{ x: tidy(edgeOf(band)), y1: tidy(y), y2: tidy(near), to: band.event }]
        : [];
    });
    done.push({
      id: `bracket:${bracket.from}:${bracket.to}`,
      bracket,
      x1: tidy(x1),
      x2: tidy(x2),
      y: tidy(y),
      cap,
      side: below ? 'below' : 'above',
      drops,
      box: boxAt(y),
    });
  }
  return done;
}

/** Top of a band with the tag it may carry. */
const topOf = (band: Band): number => tagOf(band)[0]?.y ?? band.box.y;

/** Where a distance is measured from: the middle of a day, the beginning of anything vaguer. */
const edgeOf = ({ event, box }: Band): number => (event.precision === 'day' ? box.x + box.width / 2 : box.x);
