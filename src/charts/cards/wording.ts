import type { DrawnLabel } from '../labels/types.ts';
import { voiceSize } from '../labels/voice.ts';
import { blockAt, heightOf, lower, widthOf } from '../funding/lettering.ts';
import { withRoom, type Signed } from '../funding/raised.ts';
import type { Box, Emphasis, Role, Size, Text } from '../types.ts';
import type { CardsWording } from './types.ts';

/** Words with the signs raised after some of them. */
export interface Worded {
  labels: DrawnLabel[];
  signed: Signed;
}

/** How words stand in the place they are given. */
export interface Standing {
  /** At the right edge of the place, or at its foot, or half way down. */
  end?: boolean;
  sits?: 'foot' | 'middle';
  emphasis?: Emphasis;
  role?: Role;
}

/** Words in all their length, else in few, else their first line; none where not even that has room. */
export function wordsIn(wording: CardsWording, place: Box, frame: Size, standing: Standing = {}): Worded {
  const { id, lines, short, ours, facts } = wording;
  const sizesOf = (texts: Text[]) => texts.map(({ voice }) => voiceSize(voice, frame.width));
  const signed = (texts: Text[]) => texts.map((text, index) => (index === 0 ? withRoom(text, ours) : text));
  const forms = [lines, short]
    .flatMap((form) => [form, ...form.slice(1).map((_, index) => form.slice(0, form.length - 1 - index))])
    .map(signed)
    .toSorted((one, other) => other.length - one.length);
  const fits = (texts: Text[]) =>
    widthOf(texts, sizesOf(texts)) <= place.width && heightOf(sizesOf(texts)) <= place.height + 0.5;
  const said = forms.find(fits);
  if (!said) return { labels: [], signed: new Map() };
  const sizes = sizesOf(said);
  const x = standing.end ? place.x + place.width - widthOf(said, sizes) : place.x;
  const { emphasis = 2, role, sits } = standing;
  const label = blockAt(id, said, { x, y: place.y, sizes }, { facts, emphasis, ...(role && { role }) });
  const free = place.height - label.box.height;
  const down = sits === 'foot' ? free : sits === 'middle' ? free / 2 : 0;
  return {
    labels: [lower(label, Math.max(0, down))],
    signed: new Map(ours ? [[id, { line: 0, kind: 'derived' as const }]] : []),
  };
}

/** Several such as one. */
export const together = (...parts: Worded[]): Worded => ({
  labels: parts.flatMap(({ labels }) => labels),
  signed: new Map(parts.flatMap(({ signed }) => [...signed])),
});
