import { tidy } from '../labels/boxes.ts';
import type { DrawnLabel, LabelRequest } from '../labels/types.ts';
import { growth, voiceSize } from '../labels/voice.ts';
import type { Evidence, Size, Text, Voice } from '../types.ts';
import { tagOf, type Band } from './bands.ts';
import { bracketSize } from './plan.ts';
import type { Drawn } from './room.ts';
import type { TimelineData, TimelineView } from './types.ts';

/** Where the sign of our own arithmetic stands, raised after its number. */
export interface SumSign {
  id: string;
  x: number;
  y: number;
  size: number;
}

export const TRAIL = 'trail';
export const OPEN = 'open';

/** Room for the raised sign on one side of a number, in em of the number. */
const SUM_ROOM = 0.34;
/** A mark wider than this is named from above: beside it the name would stand far from its middle. */
const WIDE_MARK = 40;

/** Font size of the number over a trail: the one loud thing of its picture. */
const trailSize = (frame: Size): number =>
  Math.round(Math.max(voiceSize('number', 0), Math.min(frame.width * 0.088, frame.height * 0.26)));

/** All that wants a label, the most needed first. */
export function requestsOf(view: TimelineView, drawn: Drawn, frame: Size): LabelRequest[] {
  const { bands, brackets, trail, open, ties } = drawn;
  const grown = growth(frame.width);
  const isEnd = ({ event }: Band) => event.id === view.trail?.from || event.id === view.trail?.to;
  const numbers: LabelRequest[] = [];
  if (trail && view.trail) {
    const { number, caption, evidence } = view.trail;
    const size = trailSize(frame);
    numbers.push({
      id: TRAIL,
      mark: trail.box,
      lines: [withRoom(number, evidence), ...(caption ? [caption] : [])],
      short: [withRoom(number, evidence)],
      emphasis: 2,
      sides: ['above'],
      centred: true,
      gap: 14 * grown,
      size: (voice) => (voice === 'number' ? size : voiceSize(voice, frame.width)),
      role: 'minute',
      facts: view.trail.facts,
    });
  }
  for (const { id, bracket, box, side } of brackets) {
    numbers.push({
      id,
      mark: box,
      lines: [withRoom(bracket.number, bracket.evidence)],
      emphasis: 2,
      sides: [side],
      centred: true,
      gap: 4,
      size: (voice: Voice) => (voice === 'number' ? bracketSize(frame) : voiceSize(voice, frame.width)),
      facts: bracket.facts,
    });
  }
  const opened: LabelRequest[] =
    open && view.open
      ? [
          {
            id: OPEN,
            mark: open.box,
            lines: [view.open.text],
            emphasis: 2,
            sides: ['above'],
            gap: 7 * grown,
            facts: view.open.facts,
          },
        ]
      : [];
  return [
    ...bands.filter(isEnd).map(eventRequest),
    ...numbers,
    ...opened,
    ...bands.filter((band) => !isEnd(band)).map(eventRequest),
    ...ties.map(({ id, tie, mark, from }): LabelRequest => ({
      id,
      mark,
      lines: [tie.text],
      emphasis: 1,
      sides: ['left', 'right'],
      gap: 8,
      role: from.event.role,
      facts: tie.facts,
    })),
  ];
}

function eventRequest(band: Band): LabelRequest {
  const { event, box, emphasis } = band;
  const second = event.said ?? event.when;
  const [tag] = tagOf(band);
  return {
    id: event.id,
    // A wide one is named from within, clear of its own tag over it and of another's under it.
    ...(tag && box.width > WIDE_MARK && { gap: band.tag + 8 }),
    mark: tag && box.width <= WIDE_MARK ? { ...box, y: tag.y, height: box.y + box.height - tag.y } : box,
    lines: [event.title, second],
    ...(event.short && { short: [event.short, second] }),
    emphasis,
    // Vermilion words are for the minute that came, not for what was forecast or claimed.
    ...(event.role === 'minute' && event.evidence === 'stated' && { role: event.role }),
    facts: event.facts,
    ...(box.width > WIDE_MARK &&
      event.precision !== 'day' && { sides: ['inside', 'above', 'right', 'left', 'below'] }),
  };
}

/** A number with room for the sign on both sides, so that it stays in the middle of what it measures. */
const withRoom = (number: Text, evidence?: Evidence): Text =>
  evidence === 'derived' ? { ...number, em: number.em + 2 * SUM_ROOM } : number;

/** Where the signs stand once the numbers have their places. */
export function sumSigns(view: TimelineView, labels: DrawnLabel[], data: TimelineData): SumSign[] {
  const numbers = [
    ...(view.trail ? [{ id: TRAIL, ...view.trail }] : []),
    ...(view.brackets ?? []).map((bracket) => ({ id: `bracket:${bracket.from}:${bracket.to}`, ...bracket })),
    ...(view.strips?.rows ?? []).flatMap((row) => {
      const strip = data.strips?.find(({ id }) => id === row);
      return strip ? [{ id: `length:${row}`, number: strip.said, evidence: strip.evidence }] : [];
    }),
  ].filter(({ evidence }) => evidence === 'derived');
  return numbers.flatMap(({ id, number }): SumSign[] => {
    const label = labels.find((each) => each.id === id);
    const size = label?.sizes?.[0];
    if (!label || !size) return [];
    // In the middle of its room, or at its beginning where the number had to leave what it measures.
    const right = label.x + number.em * size * (label.anchor === 'start' ? 1 : 0.5);
    return [
      {
        id,
        x: tidy(right + size * 0.08),
        y: tidy(label.y - size * 0.36),
        size: tidy(Math.max(12, size / 3)),
      },
    ];
  });
}
