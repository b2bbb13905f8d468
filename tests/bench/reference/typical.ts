/**
 * What an ordinary page of this kind does in the browser: fetch the data, run the force layout live, draw with
 * the whole of D3, fade on every step. Compiled to a classic script; D3 and scrollama are globals on that page.
 */
import type * as D3 from 'd3';
import type { Body, Dated, Link } from './content.ts';

interface Scroller {
  setup: (options: { step: string; offset: number; progress?: boolean }) => Scroller;
  onStepEnter: (told: (step: { index: number }) => void) => Scroller;
  onStepProgress: (told: (step: { index: number; progress: number }) => void) => Scroller;
}

type Node = Body & D3.SimulationNodeDatum;
type Edge = Omit<Link, 'source' | 'target'> & { source: Node; target: Node };

declare const d3: typeof D3;
declare global {
  interface Window {
    /** Not there in a frame, which holds the network alone. */
    scrollama?: () => Scroller;
  }
}

const WIDTH = 700;
const HEIGHT = 560;
const COLOURS = ['#1f6f8b', '#e07a5f', '#3d405b', '#81b29a', '#c08a2b'];
const colour = (i: number) => COLOURS[i] ?? 'black';

function drawNetwork({ nodes, links }: { nodes: Node[]; links: Edge[] }): void {
  const svg = d3.select('#net').append('svg').attr('viewBox', [0, 0, WIDTH, HEIGHT].join(' '));
  const link = svg
    .append('g')
    .selectAll('line')
    .data(links)
    .join('line')
    .attr('stroke-width', (d) => d.w);
  const node = svg
    .append('g')
    .selectAll('circle')
    .data(nodes)
    .join('circle')
    .attr('r', (d) => d.r)
    .attr('fill', (d) => colour(d.group));
  node.append('title').text((d) => d.label);
  const named = nodes.filter((d) => d.r > 7);
  const label = svg
    .append('g')
    .selectAll('text')
    .data(named)
    .join('text')
    .text((d) => d.label);
  const linked = d3.forceLink<Node, Edge>(links).id((d) => d.id);
  d3.forceSimulation(nodes)
    .force('link', linked.distance(60))
    .force('charge', d3.forceManyBody().strength(-160))
    .force('centre', d3.forceCenter(WIDTH / 2, HEIGHT / 2))
    .force(
      'collide',
      d3.forceCollide<Node>().radius((d) => d.r + 3),
    )
    .on('tick', () => {
      link
        .attr('x1', (d) => d.source.x ?? 0)
        .attr('y1', (d) => d.source.y ?? 0)
        .attr('x2', (d) => d.target.x ?? 0)
        .attr('y2', (d) => d.target.y ?? 0);
      node.attr('cx', (d) => d.x ?? 0).attr('cy', (d) => d.y ?? 0);
      label.attr('x', (d) => (d.x ?? 0) + 10).attr('y', (d) => (d.y ?? 0) + 4);
    });
  window
    .scrollama?.()
    .setup({ step: '#s1 .step', offset: 0.6 })
    .onStepEnter(({ index }) => {
      const shown = (d: Node) => index === 0 || d.group === index - 1;
      node
        .transition()
        .duration(400)
        .style('opacity', (d) => (shown(d) ? 1 : 0.15));
      link
        .transition()
        .duration(400)
        .style('opacity', (d) => (shown(d.source) || shown(d.target) ? 1 : 0.2));
    });
}

function drawTimeline(events: Dated[]): void {
  const svg = d3.select('#tl').append('svg').attr('viewBox', '0 0 700 300');
  const x = d3.scaleLinear([2008, 2025], [50, 650]);
  const axis = d3.axisBottom(x).ticks(6).tickFormat(d3.format('d'));
  svg.append('g').attr('transform', 'translate(0,150)').call(axis);
  const mark = svg
    .append('g')
    .selectAll('g')
    .data(events)
    .join('g')
    .attr('transform', ([year]) => `translate(${x(year)},150)`);
  mark
    .append('circle')
    .attr('r', 8)
    .attr('fill', (_, i) => colour(i));
  mark.append('line').attr('y2', (_, i) => -(30 + (i % 2) * 40));
  mark
    .append('text')
    .attr('y', (_, i) => -(36 + (i % 2) * 40))
    .attr('text-anchor', 'middle')
    .text(([, name]) => name);
  window
    .scrollama?.()
    .setup({ step: '#s2 .step', offset: 0.6, progress: true })
    .onStepEnter(({ index }) => {
      mark
        .transition()
        .duration(400)
        .style('opacity', (_, i) => (i <= index ? 1 : 0.15));
    })
    .onStepProgress(({ index, progress }) => {
      mark.select('circle').attr('r', (_, i) => (i === index ? 8 + 6 * progress : 8));
    });
}

void d3.json<{ nodes: Node[]; links: Edge[] }>('data.json').then((network) => {
  if (network) drawNetwork(network);
});
if (document.getElementById('tl'))
  void d3.json<Dated[]>('events.json').then((events) => {
    if (events) drawTimeline(events);
  });
