import { place } from '../labels/place.ts';
import type { DrawnLabel } from '../labels/types.ts';
import { voiceSize } from '../labels/voice.ts';
import type { Anchor, Box, Layout, Size } from '../types.ts';
import { bandsOf, type Band } from './bands.ts';
import { bracketsOf, type Bracket } from './brackets.ts';
import { chosen, switchHeight } from './choice.ts';
import { crossingsOf, type Crossing } from './crossings.ts';
import { guessOf, type Guess } from './guess.ts';
import { laneLabels } from './lane-labels.ts';
import { marksOf } from './marks.ts';
import { openLine, type OpenLine } from './open.ts';
import { planOf, type Plan } from './plan.ts';
import { requestsOf, sumSigns, type SumSign } from './requests.ts';
import { roomOf } from './room.ts';
import { shelfHeight, shelfOf, type Shelf } from './shelf.ts';
import { spansOf, type Span } from './spans.ts';
import { stripsHeight, stripsOf, type StripRow, type Strips } from './strips.ts';
import { thumbsOf, type Thumb } from './thumbs.ts';
import { ticksOf, type Tick } from './ticks.ts';
import { tiesOf, type Tie } from './ties.ts';
import { timeScale } from './time.ts';
import { trailOf, type Trail } from './trail.ts';
import type { TimelineData, TimelineEvent, TimelineHand, TimelineView } from './types.ts';

/** The event whose mark travels through the story; the figure draws it, the timeline only says where. */
export const TRAVELLER = 'sora-shown';

/** Every number the timeline is drawn from. All positions are within the frame. */
export interface TimelineLayout extends Layout {
  labels: DrawnLabel[];
  plan: Plan;
  ticks: Tick[];
  bands: Band[];
  trail?: Trail;
  brackets: Bracket[];
  thumbs: Thumb[];
  open?: OpenLine;
  guess?: Guess;
  ties: Tie[];
  strips?: Strips;
  shelf?: Shelf;
  spans: Span[];
  crossings: Crossing[];
  /** Height of the row over the picture where the reader may choose how to look at it. */
  switchHeight: number;
  /** Where the sign of our own arithmetic stands beside a number. */
  sums: SumSign[];
}

/**
 * The timeline as numbers. Pure: the same at build and in the browser. Throws when a view names an event, a
 * still or a lane that the data does not have.
 */
export function layout(
  data: TimelineData,
  given: TimelineView,
  hand: TimelineHand | null,
  frame: Size,
): TimelineLayout {
  // Where there is no switch to go back by, what was chosen before does not stand.
  const view = chosen(given, switchHeight(given, frame) ? hand : null);
  // Without an event there is no line: the strips of length, or the shelf, are the whole picture.
  const alone = !view.events.length && Boolean(view.strips ?? view.shelf);
  const head = switchHeight(view, frame);
  const scale = timeScale(view.domain, frame.width);
  const ticks = alone
    ? []
    : ticksOf(scale, data.words, {
        width: frame.width,
        size: voiceSize('note', frame.width),
        besideLine: Boolean(view.lanes?.length),
      });
  const dated = { ...frame, height: frame.height - stripsHeight(view, frame) - shelfHeight(view, frame) };
  const plan = planOf(view, dated, { rowsOfTicks: ticks.some(({ under }) => under) ? 2 : 1, head, alone });
  const bands = bandsOf(
    view.events.map((id) => eventOf(data, id)),
    view,
    plan.lanes,
    scale,
  );
  const find = (id: string | undefined) => bands.find(({ event }) => event.id === id);
  const [from, to, opened] = [find(view.trail?.from), find(view.trail?.to), find(view.open?.from)];
  const top = Math.min(...bands.map(({ box }) => box.y), plan.tickLine);
  const trail = from && to && trailOf(from, to, scale);
  const open = opened && openLine(opened, top, dated);
  const brackets = bracketsOf(view.brackets ?? [], bands, plan.lanes, dated);
  const thumbs = thumbsFor(data, view, dated, top, find(TRAVELLER)?.box.x ?? frame.width);
  const guess = guessOf(data, view, hand, scale, plan, dated);
  const ties = tiesOf(view.ties ?? [], bands);
  const strips = stripsOf(data, view, frame, head, alone);
  const shelf = shelfOf(data, view, frame, alone ? { head } : undefined);
  const spans = spansOf(data, view, plan.lanes, scale);
  const crossings = crossingsOf(view.crossings ?? [], bands, plan.lanes, dated);
  const over = { brackets, thumbs, trail, open, guess, ties, strips, shelf };
  const drawn = { plan, ticks, bands, spans, crossings, ...over };
  const placed = view.spans
    ? laneLabels(drawn, dated)
    : place(requestsOf(view, drawn, frame), roomOf(drawn, dated, frame));
  const labels = [
    ...placed,
    ...thumbs.map(captionOf),
    ...(guess?.labels ?? []),
    ...(strips?.labels ?? []),
    ...(shelf?.labels ?? []),
  ];
  const travellers = bands.filter(({ event }) => event.id === TRAVELLER).map(anchorOf);
  const carried = strips?.rows.filter(({ id }) => id === TRAVELLER && !travellers.length).map(stripAnchor);
  return {
    ...drawn,
    switchHeight: head,
    labels,
    sums: sumSigns(view, labels, data),
    marks: marksOf(drawn, labels),
    anchors: [...travellers, ...(carried ?? [])],
  };
}

function eventOf(data: TimelineData, id: string): TimelineEvent {
  const event = data.events.find((each) => each.id === id);
  if (!event) throw new Error(`timeline: no event "${id}"`);
  return event;
}

function thumbsFor(data: TimelineData, view: TimelineView, frame: Size, top: number, until: number): Thumb[] {
  const stills = (view.stills ?? []).map((id) => {
    const still = data.stills.find((each) => each.id === id);
    if (!still) throw new Error(`timeline: no still "${id}"`);
    return still;
  });
  if (!stills.length) return [];
  const whole: Box = { x: 0, y: 4, width: frame.width, height: top - 20 };
  return thumbsOf(stills, { ...whole, width: Math.max(0, until - 20) }, whole, frame);
}

const captionOf = ({ still, captionY, caption }: Thumb): DrawnLabel => ({
  id: still.id,
  lines: [still.caption],
  x: caption.x,
  y: captionY,
  anchor: 'start',
  box: caption,
  emphasis: 2,
  facts: still.facts,
});

const anchorOf = ({ event, box, emphasis }: Band): Anchor => ({
  id: event.id,
  box,
  role: event.role,
  cells: 60,
  facts: event.facts,
  emphasis,
});

/** Where no line shows the mark that travels, it is the strip of its own length. */
const stripAnchor = ({ id, strip, box, cells, emphasis }: StripRow): Anchor => ({
  id,
  box,
  role: strip.role,
  cells,
  filled: strip.seconds,
  facts: strip.facts,
  emphasis,
});
