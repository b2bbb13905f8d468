import { tidy } from '../labels/boxes.ts';
import { place } from '../labels/place.ts';
import type { DrawnLabel, LabelRequest } from '../labels/types.ts';
import { growth, voiceSize } from '../labels/voice.ts';
import type { Box, Size, Text, Voice } from '../types.ts';
import { tagOf, type Band } from './bands.ts';
import type { Lane } from './plan.ts';
import { laneTitle, type Drawn } from './room.ts';
import type { Span } from './spans.ts';

/** In lanes lower than this words stand close to their marks. Pixels. */
const LOW = 90;
/** In lanes lower than this words are set at the least size. Pixels. */
const LOWER = 60;
const SMALLEST = 12;
/** Lanes lower than this, as a multiple of the least size, have no second line. */
const TWO_LINES = 3;

/**
 * Labels of lanes that lines run along. Each lane keeps its words to itself, where they can belong to nobody
 * else: it is a small room of its own. One size of type for all that is spoken of: the least one in low lanes, and
 * where something spoken of would find no room in a larger.
 */
export function laneLabels(drawn: Drawn, dated: Size): DrawnLabel[] {
  const { lanes } = drawn.plan;
  const heights = lanes.map(({ top }, index) => (lanes[index + 1]?.top ?? dated.height) - top);
  const lowest = Math.min(...heights.filter((_, index) => !lanes[index]?.quiet));
  const small = () => labelsOf(drawn, dated, heights, true);
  if (lowest < LOWER) return small();
  const labels = labelsOf(drawn, dated, heights, false);
  const named = new Set(labels.map(({ id }) => id));
  return drawn.bands.every(({ event, emphasis }) => emphasis < 2 || named.has(event.id)) ? labels : small();
}

function labelsOf(drawn: Drawn, dated: Size, heights: number[], small: boolean): DrawnLabel[] {
  const { lanes } = drawn.plan;
  return lanes.flatMap((lane, index) => {
    const height = heights[index] ?? 0;
    const dense = Boolean(lane.dense);
    const least = SMALLEST * (dense ? 1 : growth(dated.width));
    const size = (voice: Voice) => (small ? least : voiceSize(voice, dated.width));
    const down = (box: Box): Box => ({ ...box, y: box.y - lane.top });
    // Figures first; then from the right, since words stand right of their marks and the last has room for it.
    const bands = drawn.bands
      .filter((band) => band.lane === lane.id)
      .toSorted((one, other) => rankOf(one) - rankOf(other) || other.box.x - one.box.x);
    const spans = drawn.spans.filter(({ span }) => span.lane === lane.id);
    const lines = [
      { x: 0, y: lane.y - 0.5, width: dated.width, height: 1 },
      ...spans.map(({ box }) => box),
      ...drawn.crossings.flatMap(({ trace }) => trace),
    ].map(down);
    const title = lane.title && laneTitle(lane.title, lane.top, lane.titleSize ?? size('lane'));
    const brief = height < TWO_LINES * least;
    const labels = place(requestsIn({ lane, bands, spans, height, brief, down }), {
      width: dated.width,
      height,
      size,
      marks: bands.flatMap((band) => [band.box, ...tagOf(band)]).map(down),
      words: title ? [down(title)] : [],
      lines: dense ? [] : lines,
      grid: dense ? lines : [],
    });
    return labels.map((label) => up(label, lane.top));
  });
}

interface LaneRoom {
  lane: Lane;
  bands: Band[];
  spans: Span[];
  height: number;
  /** There is room for one line a label. */
  brief: boolean;
  /** From the frame to the lane. */
  down: (box: Box) => Box;
}

function requestsIn({ lane, bands, spans, height, brief, down }: LaneRoom): LabelRequest[] {
  const gap = height < LOW ? 5 : 8;
  return [
    ...bands.map((band): LabelRequest => {
      const { event, emphasis } = band;
      const box = { ...band.box, ...besides(band, bands) };
      const [tag] = tagOf(band);
      return {
        id: event.id,
        // In a single row words stand on the line, whatever the height of their mark.
        mark: lane.dense
          ? { ...box, y: 0, height: lane.y - lane.top - 0.5 }
          : down(tag ? { ...box, y: tag.y, height: box.y + box.height - tag.y } : box),
        ...wordsOf(event, brief),
        emphasis,
        role: event.role,
        facts: event.facts,
        gap,
      };
    }),
    ...spans.flatMap(({ span, box, emphasis }): LabelRequest[] =>
      span.title
        ? [
            {
              id: span.id,
              mark: down({ ...box, y: lane.y - 1, height: 1 }),
              lines: span.said ? [span.title, span.said] : [span.title],
              ...(span.short && { short: [span.short] satisfies Text[] }),
              emphasis,
              sides: ['above'],
              role: span.role,
              facts: span.facts,
              gap,
            },
          ]
        : [],
    ),
  ].filter(({ emphasis }) => emphasis > 0);
}

/** What is only reported says so for as long as there is a second line. */
function wordsOf(
  { title, short, said, when, evidence }: Band['event'],
  brief: boolean,
): Pick<LabelRequest, 'lines' | 'short'> {
  if (brief) return { lines: [short ?? title] };
  const second = evidence === 'reported' ? (said ?? when) : when;
  return { lines: [title, said ?? when], short: [short ?? title, second] };
}

const rankOf = ({ event }: Band): number => (event.title.voice === 'figure' ? 0 : 1);

/** Where bands stand over each other, words belong beside all of them. */
function besides({ box }: Band, bands: Band[]): Pick<Box, 'x' | 'width'> {
  const near = bands
    .map((other) => other.box)
    .filter((other) => other.x < box.x + box.width && box.x < other.x + other.width);
  const x = Math.min(...near.map((other) => other.x));
  return { x, width: Math.max(...near.map((other) => other.x + other.width)) - x };
}

const up = (label: DrawnLabel, by: number): DrawnLabel => ({
  ...label,
  y: tidy(label.y + by),
  box: { ...label.box, y: tidy(label.box.y + by) },
  ...(label.leader && {
    leader: { ...label.leader, y1: tidy(label.leader.y1 + by), y2: tidy(label.leader.y2 + by) },
  }),
});
