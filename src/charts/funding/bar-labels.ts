import { overlap, tidy } from '../labels/boxes.ts';
import type { DrawnLabel } from '../labels/types.ts';
import { growth, voiceSize } from '../labels/voice.ts';
import type { Size, Text } from '../types.ts';
import type { Bars } from './bars.ts';
import { blockAt, heightOf, widthOf } from './lettering.ts';
import { kindOf, withRoom, type Signed } from './raised.ts';
import type { Currency } from './types.ts';

/** Pixels that the words of one bar keep from those of the next. */
const CLEAR = 8;
/** So many, where a sum has to give way to the one before it. */
const APART = 6;

/** The years under their bars and the sums over them: as long for all as the narrowest place allows. */
export function barLabels(
  { bars, base, width, over }: Bars,
  money: Currency,
  frame: Size,
): { labels: DrawnLabel[]; signed: Signed } {
  const signed: Signed = new Map();
  const [figure, name, note] = (['figure', 'name', 'note'] as const).map((voice) =>
    voiceSize(voice, frame.width),
  ) as [number, number, number];
  const said = bars.map(({ id, year }) => {
    const sum = year.sum[money];
    const kind = kindOf(sum, year.evidence);
    if (kind) signed.set(id, { line: 0, kind });
    const notes = year.note ? [year.note] : [];
    const [full, short] = [withRoom(sum.full, kind), withRoom(sum.short, kind)];
    return [[full, ...notes], [short, ...notes], [full], [short]];
  });
  // In full with how it is known, in short, alone; and at last in smaller type, where some give way to others.
  const ways: [form: number, first: number][] = [
    [0, figure],
    [1, figure],
    [2, figure],
    [3, figure],
    [3, name],
  ];
  const places = bars.map(({ box }, index) => (bars[index + 1]?.box.x ?? width + CLEAR) - box.x - CLEAR);
  const sizesOf = (lines: Text[], first: number) => [first, note].slice(0, lines.length);
  const fits = ([form, first]: [form: number, first: number]): boolean =>
    said.every((forms, index) => {
      const lines = forms[form] ?? [];
      const sizes = sizesOf(lines, first);
      return widthOf(lines, sizes) <= (places[index] ?? 0) && heightOf(sizes) <= over;
    });
  const [form, first] = ways.find(fits) ?? [3, note];
  const gap = 7 * growth(frame.width);
  const sums: DrawnLabel[] = [];
  const labels = bars.flatMap(({ id, year, box, torn, emphasis }, index): DrawnLabel[] => {
    const lines = said[index]?.[form] ?? [];
    const sizes = sizesOf(lines, first);
    const y = box.y - torn / 2 - gap - heightOf(sizes);
    const facts = { facts: year.facts };
    const sum = clearOf(sums.at(-1), blockAt(id, lines, { x: box.x, y, sizes }, facts), width);
    sums.push(sum);
    return [
      sum,
      blockAt(`${id}:year`, [year.year], { x: box.x, y: base + 4, sizes: [name] }, { ...facts, emphasis }),
    ];
  });
  return { labels, signed };
}

/** A sum moved right where the one before it would run into it, as far as there is room. */
function clearOf(before: DrawnLabel | undefined, sum: DrawnLabel, width: number): DrawnLabel {
  const { box } = sum;
  if (!before || !overlap(before.box, box)) return sum;
  const x = tidy(Math.min(before.box.x + before.box.width + APART, width - box.width));
  return x > box.x ? { ...sum, x, box: { ...box, x } } : sum;
}
