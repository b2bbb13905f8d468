/** The two figures as static SVG: what the best possible page would send. */
import {
  forceCenter,
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  type SimulationNodeDatum,
} from 'd3';
import { events, network, type Body } from './content.ts';
import { COLOURS, HEIGHT, WIDTH } from './look.ts';

type Placed = Body & SimulationNodeDatum;

const at = (value = 0) => Math.round(value * 10) / 10;

/** The network, laid out. */
export function stillNetwork(size: number): string {
  const { nodes, links } = laidOut(size);
  const lines = links.map(
    ({ source: a, target: b, w }) =>
      `<line x1="${at(a.x)}" y1="${at(a.y)}" x2="${at(b.x)}" y2="${at(b.y)}" stroke-width="${w}"/>`,
  );
  const circles = nodes.map(
    ({ x, y, r, group, label }) =>
      `<circle class="g${group}" cx="${at(x)}" cy="${at(y)}" r="${r}" fill="${COLOURS[group]}"><title>${label}</title></circle>`,
  );
  const labels = nodes
    .filter(({ r }) => r > 7)
    .map(({ x = 0, y = 0, label }) => `<text x="${at(x + 10)}" y="${at(y + 4)}">${label}</text>`);
  const groups = [lines, circles, labels].map((marks) => `<g>${marks.join('')}</g>`);
  return `<svg viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label="Network of forty bodies">${groups.join('')}</svg>`;
}

/** The timeline. */
export function stillTimeline(): string {
  const x = (year: number) => at(50 + ((year - 2008) / 17) * 600);
  const ticks = [2010, 2013, 2016, 2019, 2022, 2025].map(
    (year) => `<text x="${x(year)}" y="175" text-anchor="middle">${year}</text>`,
  );
  const marks = events.map(([year, name], i) => {
    const up = 30 + (i % 2) * 40;
    return `<g class="ev e${i}" transform="translate(${x(year)},150)"><circle r="8" fill="${COLOURS[i]}"/><line y2="-${up}"/><text y="-${up + 6}" text-anchor="middle">${name}</text></g>`;
  });
  const axis = '<line x1="40" x2="660" y1="150" y2="150" style="stroke:#333;stroke-opacity:1"/>';
  return `<svg viewBox="0 0 700 300" role="img" aria-label="Timeline">${axis}${[...ticks, ...marks].join('')}</svg>`;
}

function laidOut(size: number): { nodes: Placed[]; links: { source: Placed; target: Placed; w: number }[] } {
  const { nodes, links } = network(size);
  const placed: Placed[] = nodes;
  const byId = new Map(placed.map((node) => [node.id, node]));
  const ends = links.flatMap(({ source, target, w }) => {
    const [from, to] = [byId.get(source), byId.get(target)];
    return from && to ? [{ source: from, target: to, w }] : [];
  });
  forceSimulation(placed)
    .force('link', forceLink(ends).distance(60))
    .force('charge', forceManyBody().strength(-160))
    .force('centre', forceCenter(WIDTH / 2, HEIGHT / 2))
    .force(
      'collide',
      forceCollide<Placed>().radius(({ r }) => r + 3),
    )
    .stop()
    .tick(300);
  return { nodes: placed, links: ends };
}
