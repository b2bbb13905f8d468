import { scaleUtc } from 'd3';
import { tidy } from '../../labels/boxes.ts';
import type { DrawnLabel } from '../../labels/types.ts';
import { blockOf } from '../../labels/block.ts';
import type { Box, Mark, Size } from '../../types.ts';
import type { Band } from '../bands.ts';
import type { Tick } from '../ticks.ts';
import type { TimeScale } from '../time.ts';
import { ticksIn } from './axis.ts';
import { dayNumber, momentOf } from './days.ts';
import { headsOf, type LaneHead } from './heads.ts';
import { namesIn, type Visible } from './names.ts';
import type { Item } from './pack.ts';
import { planOf, plotOf, typeOf, type ExplorePlan } from './plan.ts';
import { lengthOf, worldOf } from './range.ts';
import type { ExploreData, ExploreEvent, ExploreView, Range } from './types.ts';
import { inOrder } from './walk.ts';

/** The least width of a mark, and of the tag of one that is only claimed. Pixels. */
const NARROWEST = 4;
const TAG = 8;
/** So far a mark that is cut by the edge goes on behind it. */
const BEYOND = 6;

/** Every number the explorer is drawn from. What stands in time is measured from the plot's left edge. */
export interface ExploreLayout {
  plan: ExplorePlan;
  ticks: Tick[];
  heads: LaneHead[];
  bands: Band[];
  labels: DrawnLabel[];
  /** Where nothing is known yet; absent out of sight. */
  ahead?: { x: number; width: number; label?: DrawnLabel };
  /** How many marks are in sight, and how many of them are named. */
  inSight: number;
  named: number;
  /** Everything visible, for `data-state`. */
  marks: Mark[];
}

/** How often the scale has grown by the square root of two since the whole world was in sight: rows change with it. */
export function levelOf(data: ExploreData, range: Range): number {
  return Math.floor(2 * Math.log2(lengthOf(worldOf(data.events)) / lengthOf(range)) + 1e-6);
}

/**
 * Rows and lanes at a level of scale, for the whole world: moving along time moves nothing up or down, and what is
 * apart at a level is farther apart at any larger scale.
 */
export function planAt(data: ExploreData, shown: readonly string[], level: number, frame: Size): ExplorePlan {
  const world = worldOf(data.events);
  const { plot } = plotOf(data.lanes, frame);
  const scale = (plot.width / lengthOf(world)) * Math.SQRT2 ** level;
  const events = chosen(data, shown);
  const items = new Map(
    data.lanes.map(({ id }) => [
      id,
      events
        .filter(({ lane }) => lane === id)
        .map((event) => itemOf(event, scale, world[0], typeOf(plot.width))),
    ]),
  );
  return planOf(data.lanes, items, scale * lengthOf(world), frame);
}

const chosen = ({ events }: ExploreData, shown: readonly string[]): ExploreEvent[] => {
  const set = new Set(shown);
  return inOrder(events.filter(({ id }) => set.has(id)));
};

/**
 * The explorer as numbers. Pure: the same at build and in the browser, and never a matter of how one got there.
 *
 * @param plan what `planAt` gives for the level of the range, from whoever has it already
 */
export function layout(
  data: ExploreData,
  { range, shown }: ExploreView,
  frame: Size,
  plan: ExplorePlan = planAt(data, shown, levelOf(data, range), frame),
): ExploreLayout {
  const { plot } = plan;
  const events = chosen(data, shown);
  const x: TimeScale = scaleUtc([momentOf(range[0]), momentOf(range[1])], [0, plot.width]);
  const visible = visibleOf(events, plan, x);
  const labels = namesIn(visible, plan);
  const bands = visible.map(({ band }) => band);
  const titles = new Map(labels.map((label) => [label.id, label]));
  const heads = headsOf(data, plan, events, visible, range, frame);
  const ticks = ticksIn(x, data, plot.width);
  const ahead = aheadOf(data, plan, x);
  return {
    plan,
    ticks,
    heads,
    bands,
    labels,
    ...(ahead && { ahead }),
    inSight: bands.length,
    named: bands.filter(({ event }) => titles.has(event.id)).length,
    marks: [
      ...heads.map(({ lane, top, count }) => mark(`lane:${lane.id}`, 0, top, count)),
      ...ticks.map(({ id, x, label }) => mark(id, x, 0, label?.text.text)),
      ...bands.map(({ event, box }) => mark(event.id, box.x, box.y, titles.get(event.id)?.lines[0]?.text)),
    ],
  };
}

const mark = (id: string, x: number, y: number, label?: string): Mark => ({
  id,
  x,
  y,
  emphasis: 1,
  ...(label !== undefined && { label }),
});

function itemOf(event: ExploreEvent, scale: number, origin: number, type: number): Item {
  const x0 = (dayNumber(event.start) - origin) * scale;
  const x1 = Math.max(x0 + NARROWEST, (dayNumber(event.end) - origin) * scale);
  return {
    id: event.id,
    x0,
    x1: x1 + tagRoom(event),
    name: event.title.em * type,
    loud: event.loud ?? false,
  };
}

/** A claimed event carries its quotation mark behind it. */
const tagRoom = ({ evidence }: ExploreEvent): number => (evidence === 'claimed' ? TAG + 3 : 0);

/** The events in sight at their places. */
function visibleOf(events: ExploreEvent[], plan: ExplorePlan, x: TimeScale): Visible[] {
  const { plot, rowHeight } = plan;
  const height = Math.max(4, Math.min(20, rowHeight - 4));
  return plan.lanes.flatMap((lane) =>
    events
      .filter((event) => event.lane === lane.lane.id)
      .flatMap((event): Visible[] => {
        const [from, to] = [x(momentOf(dayNumber(event.start))), x(momentOf(dayNumber(event.end)))];
        const at = lane.packed.get(event.id);
        if (!at || to <= 0 || from >= plot.width) return [];
        // What goes on out of sight has no end there: its edge lies beyond the plot, which is clipped.
        const left = Math.max(-BEYOND, from);
        const right = Math.min(plot.width + BEYOND, Math.max(to, from + NARROWEST));
        const [x0, end] = [Math.max(0, left), Math.min(plot.width, right)];
        const y = lane.first + at.row * rowHeight + (rowHeight - height) / 2;
        const box: Box = { x: tidy(left), y: tidy(y), width: tidy(right - left), height };
        const tagged = event.evidence === 'claimed' && to + TAG + 3 <= plot.width;
        const band: Band = {
          event,
          box,
          emphasis: 1,
          lane: lane.lane.id,
          tag: TAG,
          tagBox: tagged ? { x: tidy(right + 3), y: tidy(y + 1), width: TAG, height: TAG } : null,
        };
        const x1 = tagged ? right + TAG + 3 : end;
        return [{ event, band, row: `${lane.lane.id} ${at.row}`, side: at.side, x0, x1, inside: [x0, end] }];
      }),
  );
}

/** The stretch that lies ahead of all sources, and its name where there is room. */
function aheadOf(data: ExploreData, plan: ExplorePlan, x: TimeScale): ExploreLayout['ahead'] {
  const left = Math.max(0, x(momentOf(dayNumber(data.ahead.from))));
  const width = plan.plot.width - left;
  if (width <= 0) return undefined;
  const { text } = data.ahead;
  const block = blockOf([text], [plan.type]);
  const at = { x: tidy(left), width: tidy(width) };
  if (block.width + 16 > width) return at;
  const box = { x: tidy(left + 8), y: tidy(plan.foot + 2), width: block.width, height: block.height };
  return {
    ...at,
    label: {
      id: 'ahead',
      lines: [text],
      sizes: [plan.type],
      x: box.x,
      y: tidy(box.y + (block.baselines[0] ?? 0)),
      anchor: 'start',
      box,
      emphasis: 1,
    },
  };
}
