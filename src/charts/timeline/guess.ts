import { blockOf } from '../labels/block.ts';
import { tidy } from '../labels/boxes.ts';
import { roughText } from '../labels/rough.ts';
import type { DrawnLabel } from '../labels/types.ts';
import { growth, voiceSize } from '../labels/voice.ts';
import type { Box, Size, Text } from '../types.ts';
import { spansOf, type GuessSpan } from './guess-spans.ts';
import { rowStep, type Plan } from './plan.ts';
import { dayOfQuarter, quarterOf, type TimeScale } from './time.ts';
import type { TimelineData, TimelineHand, TimelineView } from './types.ts';
import { fill, quarterText } from './words.ts';

/** The reader's guess, or the handle that waits for one. */
export interface Guess {
  /** Calendar year with quarters; null while nothing is guessed. */
  value: number | null;
  min: number;
  max: number;
  x: number;
  y: number;
  /** Radius of the handle. */
  radius: number;
  spans: GuessSpan[];
  labels: DrawnLabel[];
  /** What a screen reader says of the value. */
  said: string;
  /** Where a pointer may take hold of it. */
  zone: Box;
}

/** The guess on the axis and its distances below. Throws when it is measured against an unknown event. */
export function guessOf(
  data: TimelineData,
  view: TimelineView,
  hand: TimelineHand | null,
  scale: TimeScale,
  plan: Plan,
  frame: Size,
): Guess | undefined {
  if (!view.guess) return undefined;
  const { prompt, short, against } = view.guess;
  const { width } = frame;
  const [from, to] = scale.domain() as [Date, Date];
  const [min, max] = [quarterOf(from), quarterOf(new Date(Number(to) - 1))];
  const guessed = hand?.guess;
  const value = guessed === undefined ? null : Math.min(max, Math.max(min, Math.round(guessed * 4) / 4));
  const radius = Math.round(8 * growth(width));
  // A handle that waits stands at the end of the axis, where it suggests no year in between.
  const wanted = value === null ? width : scale(dayOfQuarter(value));
  const x = Math.max(radius + 2, Math.min(width - radius - 2, wanted));
  const size = voiceSize('note', width);
  const baseline = plan.foot + size * 1.1;
  const rows = { x, baseline, step: rowStep(frame), size, width };
  const spans = value === null ? [] : spansOf(data, against, value, scale, rows);
  const asked = short && prompt.em * size > width ? short : prompt;
  const sentence = value === null ? asked : roughText(guessText(value, data), 'name');
  const wide = sentence.em * size;
  const labels = [
    labelAt('guess', sentence, Math.max(0, Math.min(x - wide / 2, width - wide)), baseline, size),
    ...spans.map(({ id, text, textX, textY }) => labelAt(`guess:${id}`, text, textX, textY, size)),
  ];
  return {
    value,
    min,
    max,
    x: tidy(x),
    y: plan.tickLine,
    radius,
    spans,
    labels,
    said:
      value === null
        ? data.words.noGuess
        : labels.map(({ lines }) => lines.map(({ text }) => text).join('')).join('; '),
    zone: { x: 0, y: plan.tickLine - 24, width, height: frame.height - plan.tickLine + 24 },
  };
}

const guessText = (value: number, { words }: TimelineData): string =>
  fill(words.guess, { quarter: quarterText(value, words) });

function labelAt(id: string, text: Text, x: number, y: number, size: number): DrawnLabel {
  const { width, height, baselines } = blockOf([text], [size]);
  return {
    id,
    lines: [text],
    x: tidy(x),
    y: tidy(y),
    anchor: 'start',
    box: { x: tidy(x), y: tidy(y - (baselines[0] ?? 0)), width: tidy(width), height: tidy(height) },
    emphasis: 2,
    sizes: [size],
    live: true,
  };
}
