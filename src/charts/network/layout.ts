import { blockOf } from '../labels/block.ts';
import { crosses, inflate, tidy } from '../labels/boxes.ts';
import type { DrawnLabel } from '../labels/types.ts';
import type { Box, Layout, Size } from '../types.ts';
import { areasOf, type Area } from './areas.ts';
import { chosen, switchHeight } from './choice.ts';
import { countersOf, type Counter } from './counters.ts';
import { edgesOf, type PlacedEdge } from './edges.ts';
import { fieldOf, type Field } from './field.ts';
import { graphOf, nearestVisible, type Path } from './graph.ts';
import { groundOf, timeOf, type GroundWord, type PlacedGround, type TimeLine } from './ground.ts';
import { sitesOf } from './label-sites.ts';
import { piecesOf, type LabelRoom } from './label-room.ts';
import { marksOf } from './marks.ts';
import { nodesOf, type PlacedNode } from './nodes.ts';
import { placeLabels } from './place-labels.ts';
import { shownIn } from './shown.ts';
import type { ArrangementName, FrameShape, NetworkData, NetworkHand, NetworkView } from './types.ts';

/** Every number the network is drawn from. All positions are in pixels within the frame. */
export interface NetworkLayout extends Layout {
  labels: DrawnLabel[];
  arrangement: ArrangementName;
  shape: FrameShape;
  /** Visible nodes and ties, in the order of the data. */
  nodes: PlacedNode[];
  edges: PlacedEdge[];
  /** Where those who are not visible wait: on their nearest visible node, else in the middle. */
  waiting: Record<string, [x: number, y: number]>;
  ground: PlacedGround[];
  time: TimeLine[];
  areas: Area[];
  counters: Counter[];
  remark?: GroundWord;
  /** Height of the row over the picture where the reader may choose how to look at it. */
  switchHeight: number;
  /** Of the ties shown, how many no article dates. */
  undated: number;
  /** The shortest way between the two nodes the reader selected. */
  path?: Path;
}

/**
 * The network as numbers. Pure: the same at build and in the browser. Throws when a view names a node, a tie or an
 * arrangement that the data does not have, or one of its nodes has no place in the arrangement.
 */
export function layout(
  data: NetworkData,
  given: NetworkView,
  hand: NetworkHand | null,
  frame: Size,
): NetworkLayout {
  // Where there is no switch to go back by, what was chosen before does not stand.
  const view = chosen(given, switchHeight(given, frame) ? hand : null);
  const shown = shownIn(data, view, hand);
  const { field, arrangement } = fieldOf(data, view, frame);
  const graph = graphOf(data.edges);
  const areas = areasOf(view, arrangement, field, frame);
  const held = [...(hand?.selected ?? []), ...(hand?.at ? [hand.at] : [])];
  const all = nodesOf(shown, view, { arrangement, field, graph, areas, held }, frame);
  const ties = edgesOf(shown, all, view, field, frame);
  const ground = groundOf(data, view, arrangement, field, {
    marks: all.filter(({ bar }) => !bar).map(({ box }) => inflate(box, 2)),
    bars: all.flatMap(({ bar, box }) => (bar ? [box] : [])),
    crossing: (box) => ties.filter(({ trace }) => runsThrough(trace, box)).length,
  });
  const time = timeOf(data, arrangement, field);
  const counters = countersOf(view, frame);
  const remark = remarkOf(view, field);
  const words = [...ground, ...time].flatMap(({ word }) => word?.box ?? []);
  const boxes = [
    ...words,
    ...all.flatMap(({ bar, box }) => (bar ? [box] : [])),
    ...(remark ? [remark.box] : []),
  ];
  const room = roomOf(all, ties, boxes, ground, field, frame);
  const sites = sitesOf(shown, all, areas, { field, graph, arrangement: view.arrangement }, frame);
  const order = new Map(all.map(({ node }, index) => [node.id, index]));
  const labels = placeLabels(sites, room)
    .filter(({ id }) => shown.visible.has(id))
    .sort((one, other) => (order.get(one.id) ?? 0) - (order.get(other.id) ?? 0));
  const nodes = all.filter(({ node }) => shown.visible.has(node.id));
  const edges = ties.filter(({ edge }) => shown.visible.has(edge.id));
  const waiting = waitingPlaces(data, nodes, graph, field);
  const drawn = {
    arrangement: view.arrangement,
    nodes,
    edges,
    ground,
    time,
    areas,
    counters,
    ...(remark && { remark }),
  };
  return {
    ...drawn,
    shape: field.shape,
    waiting,
    labels,
    switchHeight: field.head,
    undated: shown.undated,
    ...(shown.path && { path: shown.path }),
    marks: marksOf(drawn, labels),
    anchors: [],
  };
}

/** What labels must keep off, of everybody in the view, visible today or not. */
function roomOf(
  all: readonly PlacedNode[],
  ties: readonly PlacedEdge[],
  boxes: Box[],
  ground: readonly PlacedGround[],
  field: Field,
  frame: Size,
): LabelRoom {
  const outlines = ground
    .filter(({ kind }) => kind === 'building' || kind === 'campus' || kind === 'band')
    .map(({ box: { x, y, width, height } }): [number, number][] => [
      [x, y],
      [x + width, y],
      [x + width, y + height],
      [x, y + height],
      [x, y],
    ]);
  const hatched = ties.filter(({ line }) => line === 'hatched');
  const narrowReach = all.length > 100 ? 150 : 100;
  return {
    width: frame.width,
    top: field.head,
    bottom: field.foot,
    discs: all.filter(({ bar }) => !bar).map(({ node, x, y, reach }) => ({ id: node.id, x, y, r: reach })),
    boxes,
    axis: { right: field.inner.x + field.inner.width, bottom: field.inner.y + field.inner.height },
    pieces: piecesOf(
      [...hatched, ...ties.filter((tie) => !hatched.includes(tie))]
        .map(({ trace }) => trace)
        .concat(outlines),
      hatched.length,
    ),
    reach: field.shape === 'wide' ? 110 : narrowReach,
  };
}

function runsThrough(trace: PlacedEdge['trace'], box: Box): boolean {
  return piecesOf([trace]).some((piece) => crosses(piece, box));
}

/** The note on how to read the picture, at its lower left. */
function remarkOf({ remark }: NetworkView, { foot, note }: Field): GroundWord | undefined {
  if (!remark) return undefined;
  const { width, height, baselines } = blockOf([remark], [note]);
  const y = foot + 3;
  return {
    id: 'remark',
    text: remark,
    x: 0,
    y: tidy(y + (baselines[0] ?? 0)),
    size: note,
    anchor: 'start',
    box: { x: 0, y: tidy(y), width: tidy(width), height: tidy(height) },
  };
}

function waitingPlaces(
  data: NetworkData,
  nodes: readonly PlacedNode[],
  graph: ReturnType<typeof graphOf>,
  { inner }: Field,
): NetworkLayout['waiting'] {
  const places = new Map(nodes.map(({ node, x, y }) => [node.id, [x, y] as [number, number]]));
  const nearest = nearestVisible(graph, [...places.keys()]);
  const middle: [number, number] = [tidy(inner.x + inner.width / 2), tidy(inner.y + inner.height / 2)];
  return Object.fromEntries(
    data.nodes
      .filter(({ id }) => !places.has(id))
      .map(({ id }) => [id, places.get(nearest.get(id) ?? '') ?? middle]),
  );
}
