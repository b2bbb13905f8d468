import { place } from '../labels/place.ts';
import type { DrawnLabel } from '../labels/types.ts';
import { voiceSize } from '../labels/voice.ts';
import type { Anchor, Box, Layout, Size } from '../types.ts';
import { bandsOf, type Band } from './bands.ts';
import { bracketsOf, type Bracket } from './brackets.ts';
import { guessOf, type Guess } from './guess.ts';
import { marksOf } from './marks.ts';
import { openLine, type OpenLine } from './open.ts';
import { planOf, type Plan } from './plan.ts';
import { requestsOf, sumSigns, type SumSign } from './requests.ts';
import { roomOf } from './room.ts';
import { thumbsOf, type Thumb } from './thumbs.ts';
import { ticksOf, type Tick } from './ticks.ts';
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
  /** Where the sign of our own arithmetic stands beside a number. */
  sums: SumSign[];
}

/**
 * The timeline as numbers. Pure: the same at build and in the browser. Throws when a view names an event, a
 * still or a lane that the data does not have.
 */
export function layout(
  data: TimelineData,
  view: TimelineView,
  hand: TimelineHand | null,
  frame: Size,
): TimelineLayout {
  const scale = timeScale(view.domain, frame.width);
  const ticks = ticksOf(scale, data.words, {
    width: frame.width,
    size: voiceSize('note', frame.width),
    besideLine: Boolean(view.lanes?.length),
  });
  const plan = planOf(view, frame, ticks.some(({ under }) => under) ? 2 : 1);
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
  const open = opened && openLine(opened, top, frame);
  const brackets = bracketsOf(view.brackets ?? [], bands, plan.lanes, frame);
  const thumbs = thumbsFor(data, view, frame, top, find(TRAVELLER)?.box.x ?? frame.width);
  const guess = guessOf(data, view, hand, scale, plan, frame);
  const drawn = { plan, ticks, bands, brackets, thumbs, trail, open, guess };
  const placed = place(requestsOf(view, drawn, frame), roomOf(drawn, frame));
  const labels = [...placed, ...thumbs.map(captionOf), ...(guess?.labels ?? [])];
  return {
    ...drawn,
    labels,
    sums: sumSigns(view, labels),
    marks: marksOf(drawn, labels),
    anchors: bands.filter(({ event }) => event.id === TRAVELLER).map(anchorOf),
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
