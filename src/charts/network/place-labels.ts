import { tidy, type Line } from '../labels/boxes.ts';
import type { DrawnLabel } from '../labels/types.ts';
import type { Site } from './label-sites.ts';
import { freeSpots, passes } from './label-fit.ts';
import type { LabelRoom, Spot } from './label-room.ts';
import { areaSpots, barSpots, farSpots, nearSpots, ringSpots, RINGS } from './label-spots.ts';

/** A label that has its place. */
interface Settled {
  site: Site;
  spot: Spot;
}

/** Pixels between two labels. */
const APART = 3;
/** A place that costs less than this needs no search further away. */
const GOOD = 2;
/** Of its places, how many a name tries to take from others. */
const TRIED = 16;
/** How much worse a place a label may be moved to. */
const WORSE = 1.6;
/** How often it is tried anew with the names first that found no place. */
const TURNS = 4;
/** With more labels than this none is moved to make room for another. */
const MANY = 300;

/**
 * Gives names their places, the most needed first: beside their nodes, else in rings with a leader; one that finds
 * none may move up to two others. No label covers a node, a word or another label, or leaves the room. What must be
 * read is always placed, if need be anywhere and in place of names that need not. Pure: equal sites in an equal room
 * get equal places.
 */
export function placeLabels(sites: readonly Site[], room: LabelRoom): DrawnLabel[] {
  let order = sites;
  let best: Settled[] = [];
  let fewest = Infinity;
  for (let turn = 0; turn < TURNS; turn++) {
    const settled = settle(order, room);
    const missing = order.filter(
      (site) => site.must && !site.late && !settled.some((one) => one.site === site),
    );
    if (missing.length < fewest) [best, fewest] = [settled, missing.length];
    if (!missing.length) break;
    order = [...missing, ...order.filter((site) => !missing.includes(site))];
  }
  return best.map(drawn);
}

/** Names at their places, where each takes what those before it leave. */
function settle(sites: readonly Site[], room: LabelRoom): Settled[] {
  const looked = new Map(sites.map((site) => [site, { spots: closeSpots(site, room), ring: 0 }]));
  const settled: Settled[] = [];
  const left: Site[] = [];
  const free = (spot: Spot) => !settled.some((other) => clash(spot, other.spot));
  // Further and further away, as long as nothing is found.
  const search = (site: Site, found: (spot: Spot) => boolean): Spot | undefined => {
    const so = looked.get(site);
    if (!so) return undefined;
    let best = so.spots.find(found);
    while (!(best && best.cost < GOOD) && (RINGS[so.ring] ?? Infinity) <= room.reach && !site.placed.bar) {
      const ring = freeSpots(ringSpots(site, RINGS[so.ring++] ?? 0), site, room);
      so.spots = [...so.spots, ...ring].sort((one, other) => one.cost - other.cost);
      const next = ring.find(found);
      if (next && (!best || next.cost < best.cost)) best = next;
      else if (best) break;
    }
    return best;
  };
  const spotsOf = (site: Site): readonly Spot[] => looked.get(site)?.spots ?? [];
  for (const site of sites) {
    const spot = search(site, free);
    if (spot) settled.push({ site, spot });
    else left.push(site);
  }
  for (const site of left) {
    if (sites.length <= MANY && moveIn(site, spotsOf(site), settled, spotsOf)) continue;
    if (site.must) force(site, spotsOf(site), settled, room);
  }
  return settled;
}

/** The free places that touch a site. */
function closeSpots(site: Site, room: LabelRoom): Spot[] {
  const { bar, area } = site.placed;
  const close = bar ? barSpots(site) : area ? [...areaSpots(site), ...nearSpots(site)] : nearSpots(site);
  return freeSpots(close, site, room);
}

/** Takes a place whose one or two holders can go elsewhere; tells whether there was one. */
function moveIn(
  site: Site,
  own: readonly Spot[],
  settled: Settled[],
  spotsOf: (site: Site) => readonly Spot[],
): boolean {
  for (const spot of own.slice(0, TRIED)) {
    const holders = settled.filter((other) => clash(spot, other.spot));
    if (holders.length > 2) continue;
    const moved: Settled[] = [{ site, spot }];
    for (const holder of holders) {
      const other = elsewhere(holder, spotsOf(holder.site), settled, holders, moved);
      if (!other) break;
      moved.push({ site: holder.site, spot: other });
    }
    if (moved.length <= holders.length) continue;
    const rest = settled.filter((other) => !holders.includes(other));
    settled.splice(0, settled.length, ...rest, ...moved);
    return true;
  }
  return false;
}

/** Another place for a label that gives way, not much worse than its own. */
function elsewhere(
  holder: Settled,
  spots: readonly Spot[],
  settled: readonly Settled[],
  leaving: readonly Settled[],
  moved: readonly Settled[],
): Spot | undefined {
  for (const spot of spots) {
    if (spot.cost > holder.spot.cost + WORSE) return undefined;
    if (moved.some((one) => clash(spot, one.spot))) continue;
    if (!settled.some((one) => clash(spot, one.spot) && !leaving.includes(one))) return spot;
  }
  return undefined;
}

/**
 * The place of a name that must be read: where it costs the fewest other names, none of which must be read too; else
 * anywhere, and at the very last with a leader that passes behind others.
 */
function force(site: Site, own: readonly Spot[], settled: Settled[], room: LabelRoom): void {
  const far = () => freeSpots(farSpots(site, room), site, room, Infinity);
  const taken =
    cheapest(own, settled, clash) ?? cheapest(far(), settled, clash) ?? cheapest(far(), settled, touch);
  if (!taken) return;
  const rest = settled.filter((other) => !taken.holders.includes(other));
  settled.splice(0, settled.length, ...rest, { site, spot: taken.spot });
}

/** The cheapest place that no name which must be read stands in the way of, and who has to leave it. */
function cheapest(
  spots: readonly Spot[],
  settled: readonly Settled[],
  against: (one: Spot, other: Spot) => boolean,
): { spot: Spot; holders: Settled[] } | undefined {
  let best: { spot: Spot; holders: Settled[]; cost: number } | undefined;
  for (const spot of spots) {
    if (best && spot.cost >= best.cost) break;
    const holders = settled.filter((other) => against(spot, other.spot));
    if (holders.some((holder) => holder.site.must)) continue;
    const cost = spot.cost + 4 * holders.length;
    if (!best || cost < best.cost) best = { spot, holders, cost };
  }
  return best;
}

/** Whether two labels come too close to one another. */
const touch = (one: Spot, other: Spot): boolean =>
  one.x < other.x + other.width + APART &&
  other.x < one.x + one.width + APART &&
  one.y < other.y + other.height + 1 &&
  other.y < one.y + one.height + 1;

/** Whether two labels come too close, or one stands on the other's leader. */
function clash(one: Spot, other: Spot): boolean {
  if (touch(one, other)) return true;
  if (one.leader && on(one.leader, other)) return true;
  if (other.leader && on(other.leader, one)) return true;
  return Boolean(one.leader && other.leader && cross(one.leader, other.leader));
}

const on = (line: Line, { x, y, width, height }: Spot): boolean =>
  passes(line, x - 1, y - 1, x + width + 1, y + height + 1);

function cross(one: Line, other: Line): boolean {
  const side = (line: Line, x: number, y: number): number =>
    (line.x2 - line.x1) * (y - line.y1) - (line.y2 - line.y1) * (x - line.x1);
  return (
    side(one, other.x1, other.y1) * side(one, other.x2, other.y2) < 0 &&
    side(other, one.x1, one.y1) * side(other, one.x2, one.y2) < 0
  );
}

function drawn({ site: { placed, forms, emphasis }, spot }: Settled): DrawnLabel {
  const form = forms[spot.form];
  const share = spot.anchor === 'start' ? 0 : spot.anchor === 'end' ? 1 : 0.5;
  const { node, role, facts } = placed;
  return {
    id: node.id,
    lines: form?.lines ?? [],
    x: tidy(spot.x + share * spot.width),
    y: tidy(spot.y + (form?.block.baselines[0] ?? 0)),
    anchor: spot.anchor,
    box: { x: tidy(spot.x), y: tidy(spot.y), width: tidy(spot.width), height: tidy(spot.height) },
    emphasis,
    sizes: form?.block.sizes ?? [],
    facts,
    ...((role === 'tsinghua' || role === 'minute') && { role }),
    ...(spot.leader && {
      leader: {
        x1: tidy(spot.leader.x1),
        y1: tidy(spot.leader.y1),
        x2: tidy(spot.leader.x2),
        y2: tidy(spot.leader.y2),
      },
    }),
  };
}
