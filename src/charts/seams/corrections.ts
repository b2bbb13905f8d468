import { ASCENT, DESCENT } from '../labels/block.ts';
import { tidy } from '../labels/boxes.ts';
import type { DrawnLabel } from '../labels/types.ts';
import { growth, voiceSize } from '../labels/voice.ts';
import { NARROW } from '../standing.ts';
import type { Box, Emphasis, Size, Text } from '../types.ts';
import { wordsAt } from './lettering.ts';
import type { Correction, SeamsData, SeamsView } from './types.ts';

/** A correction at its place. */
export interface CorrectionRow {
  id: string;
  /** The struck value: hatched lines behind it, and the line that strikes it. */
  hatch: string;
  struck: { x1: number; x2: number; y: number };
  /** From what was printed to what we hold. */
  arrow: string;
  /** The line over the row; none over the first. */
  rule?: { y: number };
  /** Where the sign of our own arithmetic stands. */
  sum?: { x: number; y: number; size: number };
  box: Box;
  emphasis: Emphasis;
  facts: Correction['facts'];
}

export interface Corrections {
  rows: CorrectionRow[];
  labels: DrawnLabel[];
}

/** Where the columns of a wide frame begin, as shares of its width: printed, held, why. */
const COLUMNS = { high: [0.2, 0.535, 0.535], low: [0.165, 0.41, 0.665] };

/** The corrections one below the other: what was printed, struck; what we hold, large; and why, where there is room. */
export function correctionsOf(data: SeamsData, view: SeamsView, frame: Size): Corrections {
  const high = frame.height / data.corrections.length;
  const labels: DrawnLabel[] = [];
  const rows = data.corrections.map((one, index): CorrectionRow => {
    const box = { x: 0, y: tidy(index * high), width: frame.width, height: tidy(high) };
    const emphasis: Emphasis = view.emphasis.includes(one.id) ? 2 : 1;
    const set = frame.width < NARROW ? narrowRow(one, box, frame) : wideRow(one, box, frame);
    labels.push(...set.labels.map((label) => ({ ...label, emphasis })));
    const { printed, held, size } = set;
    const middle = printed.y - size * 0.32;
    const [from, to] = [printed.box.x + printed.box.width, held.x];
    const grown = growth(frame.width);
    const reach = Math.min(34 * grown, to - from - 16 * grown);
    const start = to - 9 * grown - reach;
    const wing = 4.5 * grown;
    return {
      id: one.id,
      hatch: hatchIn(printed.box, size),
      struck: { x1: tidy(printed.box.x - 2), x2: tidy(from + 2), y: tidy(middle) },
      arrow:
        `M${tidy(start)} ${tidy(middle)}H${tidy(start + reach)}` +
        `m${tidy(-wing)} ${tidy(-wing)}l${tidy(wing)} ${tidy(wing)}l${tidy(-wing)} ${tidy(wing)}`,
      ...(index && { rule: { y: box.y } }),
      ...(one.evidence === 'derived' && {
        sum: {
          x: tidy(held.box.x + held.box.width + 3),
          y: tidy(held.y - set.heldSize * 0.36),
          size: tidy(Math.max(12, set.heldSize / 3)),
        },
      }),
      box,
      emphasis,
      facts: one.facts,
    };
  });
  return { rows, labels };
}

interface Row {
  labels: DrawnLabel[];
  printed: DrawnLabel;
  held: DrawnLabel;
  /** Font sizes of both. */
  size: number;
  heldSize: number;
}

/** Topic, printed and held side by side; why under what is held, in low rows beside it. */
function wideRow(one: Correction, { y, height }: Box, frame: Size): Row {
  const grown = growth(frame.width);
  const note = voiceSize('note', frame.width);
  const source = voiceSize('source', frame.width);
  const most = Math.min(42 * grown, height * 0.34);
  const lines = one.why.length * note * 1.3;
  const under = height >= most * 1.2 + lines + 14;
  const [printedAt, heldAt, whyAt] = (under ? COLUMNS.high : COLUMNS.low).map((at) => at * frame.width) as [
    number,
    number,
    number,
  ];
  const fit = (text: Text, width: number, wanted: number) => Math.min(wanted, width / text.em);
  const until = under ? frame.width : whyAt;
  const heldSize = Math.round(fit(one.held, until - heldAt - 20 * grown, most));
  const size = Math.round(fit(one.printed, heldAt - printedAt - 44 * grown, Math.min(most * 0.72, heldSize)));
  const topic = fitTopic(one, printedAt, Math.min(voiceSize('lane', frame.width), height * 0.42));
  const why = Math.max(...one.why.map(({ em }) => em)) * note <= frame.width - whyAt && height >= lines;
  const all = under ? heldSize + lines + 4 : heldSize;
  const base = y + (height - all) / 2 + heldSize * ASCENT * 0.94;
  const cited = height >= topic * 1.3 + source * 1.5 + 6;
  const whyTop = under ? base + heldSize * DESCENT + note * 1.15 : y + (height - lines) / 2 + note * ASCENT;
  const printed = wordsAt(`${one.id}:printed`, [one.printed], [printedAt, base], [size], {
    facts: one.facts.printed,
  });
  const held = wordsAt(`${one.id}:held`, [one.held], [heldAt, base], [heldSize], { facts: one.facts.held });
  const named = cited ? [one.topic, one.cited] : [one.topic];
  const labels = [
    wordsAt(one.id, named, [0, base], cited ? [topic, source] : [topic], {
      facts: [...one.facts.printed, ...one.facts.held],
    }),
    printed,
    held,
  ];
  if (why) {
    const sizes = one.why.map(() => note);
    labels.push(wordsAt(`${one.id}:why`, one.why, [whyAt, whyTop], sizes));
  }
  return { printed, held, size, heldSize, labels };
}

const fitTopic = ({ topic }: Correction, width: number, wanted: number): number =>
  Math.floor(Math.min(wanted, (width - 12) / topic.em));

/** The smallest type there is. Pixels. */
const SMALL = 12;

/** Topic over printed and held; why below, as far as there is room. */
function narrowRow(one: Correction, { y, height, width }: Box, frame: Size): Row {
  const note = voiceSize('note', frame.width);
  const both = one.printed.em + one.held.em;
  const fits = (width - 46) / both;
  const most = Math.min(24, fits, height * 0.4);
  const large = voiceSize('name', frame.width);
  const shown = [2, 1, 0].find((count) => {
    const lines = Math.min(count, one.why.length);
    return height >= large * 1.2 + most * 1.25 + lines * note * 1.3 + 12;
  });
  // Where rows are low both are set small, so that each still says what it is about.
  const [name, size] = shown === undefined ? [SMALL, Math.min(15, fits)] : [large, most];
  const why = shown === undefined ? [] : one.why.slice(0, shown === one.why.length ? shown : 0);
  const titled = shown !== undefined || height >= name * 1.25 + size * 1.2;
  const all = (titled ? name * 1.25 : 0) + size * 1.15 + why.length * note * 1.3;
  const top = y + Math.max(1, (height - all) / 2);
  const base = top + (titled ? name * 1.3 : 0) + size * ASCENT;
  const facts = [...one.facts.printed, ...one.facts.held];
  const printed = wordsAt(`${one.id}:printed`, [one.printed], [2, base], [size], {
    facts: one.facts.printed,
  });
  const held = wordsAt(`${one.id}:held`, [one.held], [2 + one.printed.em * size + 36, base], [size], {
    facts: one.facts.held,
  });
  return {
    printed,
    held,
    size,
    heldSize: size,
    labels: [
      ...(titled ? [wordsAt(one.id, [one.brief], [0, top + name * ASCENT], [name], { facts })] : []),
      printed,
      held,
      ...(why.length
        ? [
            wordsAt(
              `${one.id}:why`,
              why,
              [0, base + size * DESCENT + note * 1.2],
              why.map(() => note),
            ),
          ]
        : []),
    ],
  };
}

const STEP = 5;

/** Slanting lines in the box of a word. */
function hatchIn({ x, y, width, height }: Box, size: number): string {
  const [top, bottom] = [y + size * 0.06, y + height];
  const tall = bottom - top;
  const lines: string[] = [];
  for (let at = x - tall; at < x + width; at += STEP) {
    const [left, right] = [Math.max(x, at), Math.min(x + width, at + tall)];
    if (left < right)
      lines.push(
        `M${tidy(left)} ${tidy(bottom - (left - at))}L${tidy(right)} ${tidy(bottom - (right - at))}`,
      );
  }
  return lines.join('');
}
