import { heightOf } from '../funding/lettering.ts';
import { tidy } from '../labels/boxes.ts';
import { growth, voiceSize } from '../labels/voice.ts';
import type { Box, Emphasis, Size } from '../types.ts';
import type { StripMark } from './drawn.ts';
import type { PatchesData, PatchesView } from './types.ts';
import { formsOf, type Ask } from './words.ts';

/** What a step speaks of stands out. */
export const emphasisIn = ({ emphasis }: PatchesView, id: string): Emphasis =>
  emphasis.includes(id) ? 2 : 1;

/** A number between two others. */
export const between = (least: number, value: number, most: number): number =>
  Math.min(most, Math.max(least, value));

/** The clip of the estimate as cells of a strip: some full, those that only may be after them. */
export function clipStrip(data: PatchesData, view: PatchesView, box: Box): StripMark {
  const clip = data.clips.find(({ id }) => id === 'clip');
  const [low, high] = clip?.seconds ?? [0, 0];
  return {
    id: 'clip',
    box: { ...box, width: tidy((box.width / data.cells) * high) },
    cells: high,
    full: low,
    soft: high - low,
    facts: clip?.facts ?? [],
    emphasis: emphasisIn(view, 'clip'),
  };
}

/** The strip of the opening along the top, the clip cut into its beginning: the same in every view that has it. */
export function topOf(
  data: PatchesData,
  view: PatchesView,
  frame: Size,
): { strips: StripMark[]; asks: Ask[]; taken: Box[]; bottom: number; clipEnd: number } {
  const over = heightOf([voiceSize('name', frame.width)]) + 3;
  const height = Math.round(between(8, frame.height * 0.05, 34 * growth(frame.width)));
  const box: Box = { x: 0, y: tidy(over), width: frame.width, height };
  const { clip, minute } = data.places;
  const cut = clipStrip(data, view, box);
  return {
    strips: [{ id: 'sora', box, cells: data.cells, full: 0, soft: 0, facts: minute.facts, emphasis: 1 }, cut],
    asks: [
      {
        id: 'clip',
        forms: formsOf(clip),
        x: 0,
        y: 0,
        emphasis: cut.emphasis,
        role: 'minute',
        facts: clip.facts,
      },
      {
        id: 'minute',
        forms: formsOf(minute),
        x: frame.width,
        y: over - 3,
        ends: true,
        stands: true,
        emphasis: 1,
        facts: minute.facts,
      },
    ],
    taken: [box],
    bottom: over + height,
    clipEnd: cut.box.width,
  };
}
