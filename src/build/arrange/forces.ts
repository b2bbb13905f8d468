/** The start of a layout: marks spread by forces, each drawn to its home. */
import {
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type SimulationNodeDatum,
} from 'd3';
import { roomOf, type Spec } from './spec.ts';

interface Body extends SimulationNodeDatum {
  /** Its number in the spec; the simulation counts only what moves. */
  spot: number;
  x: number;
  y: number;
}

/** How far marks that nothing else tells apart stand from their home at first, in rooms. */
const JITTER = 0.5;

/** Free layouts are fitted to the frame less this share of it on every side. */
export const RIM = 0.035;

/**
 * Places of all marks after the forces, rounded to a hundredth of a unit, so that nothing later depends on
 * how a machine computes angles.
 *
 * @param random numbers from 0 to 1 for the first places
 */
export function spread(spec: Spec, random: () => number): { x: Float64Array; y: Float64Array } {
  const { spots, forces, bar } = spec;
  const room = roomOf(spec);
  const bodies = spots.map(({ home, first }, spot): Body => {
    const [x, y] = first ?? home;
    const [right, down] = [(random() - 0.5) * JITTER * room, (random() - 0.5) * JITTER * room];
    return { spot, x: x + right, y: y + down };
  });
  const moving = bodies.filter(({ spot }) => spot !== bar?.spot);
  const degree = spots.map((_, i) => spec.ties.filter((ends) => ends.includes(i)).length);
  const links = spec.ties
    .filter((ends) => !bar || !ends.includes(bar.spot))
    .map(([from, to]) => ({
      source: bodies[from]!,
      target: bodies[to]!,
      least: Math.min(degree[from]!, degree[to]!),
    }));
  const { kind, strength } = forces.pull;
  const simulation = forceSimulation(moving)
    .force(
      'link',
      forceLink<Body, (typeof links)[number]>(links)
        .distance(forces.link * room)
        .strength(({ least }) => (kind === 'even' ? strength : strength / Math.min(6, least))),
    )
    .force(
      'charge',
      forceManyBody()
        .strength(-forces.push * room)
        .distanceMax(forces.reach * room),
    )
    .force(
      'x',
      forceX<Body>(({ spot }) => spots[spot]!.home[0]).strength(({ spot }) => spots[spot]!.draw[0]),
    )
    .force(
      'y',
      forceY<Body>(({ spot }) => spots[spot]!.home[1]).strength(({ spot }) => spots[spot]!.draw[1]),
    )
    .force('collide', forceCollide(forces.collide * room).iterations(3))
    .stop();
  for (let tick = 0; tick < forces.ticks; tick++) {
    simulation.tick();
    if (forces.boxed) keepIn(spec, moving);
  }
  if (!forces.boxed) fit(spec, moving);
  keepIn(spec, bodies);
  const round = (value: number): number => Math.round(value * 100) / 100;
  return {
    x: Float64Array.from(bodies, ({ x }) => round(x)),
    y: Float64Array.from(bodies, ({ y }) => round(y)),
  };
}

function keepIn({ spots }: Spec, bodies: Body[]): void {
  for (const body of bodies) {
    const [left, top, right, bottom] = spots[body.spot]!.box;
    body.x = Math.min(right, Math.max(left, body.x));
    body.y = Math.min(bottom, Math.max(top, body.y));
  }
}

/** Stretches a free layout over the frame. */
function fit({ frame: [width, height] }: Spec, bodies: Body[]): void {
  for (const [axis, size] of [
    ['x', width],
    ['y', height],
  ] as const) {
    const all = bodies.map((body) => body[axis]);
    const [least, most] = [Math.min(...all), Math.max(...all)];
    for (const body of bodies)
      body[axis] = size * (RIM + ((1 - 2 * RIM) * (body[axis] - least)) / Math.max(1, most - least));
  }
}
