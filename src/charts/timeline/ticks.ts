import { utcDay, utcMonth, utcYear } from 'd3';
import { roughText } from '../labels/rough.ts';
import { tidy } from '../labels/boxes.ts';
import type { Text } from '../types.ts';
import { fill } from './words.ts';
import type { TimeScale } from './time.ts';
import type { TimelineWords } from './types.ts';

/** A text of the axis at its place across. */
export interface TickText {
  text: Text;
  x: number;
  anchor: 'start' | 'middle' | 'end';
}

/** One tick: labelled ones are longer. */
export interface Tick {
  id: string;
  at: Date;
  x: number;
  label?: TickText;
  /** A second row: the year under months, month and year under days. */
  under?: TickText;
}

type Unit = 'day' | 'month' | 'year';

/** From fine to coarse: every so many units carry a label, and no more than so many in all. */
const ladder: { unit: Unit; every: number; most: number }[] = [
  { unit: 'day', every: 1, most: 11 },
  { unit: 'day', every: 2, most: 8 },
  { unit: 'day', every: 7, most: 8 },
  { unit: 'month', every: 1, most: 12 },
  { unit: 'month', every: 3, most: 8 },
  { unit: 'month', every: 6, most: 8 },
  { unit: 'year', every: 1, most: 8 },
  { unit: 'year', every: 2, most: 8 },
  { unit: 'year', every: 5, most: 8 },
  { unit: 'year', every: 10, most: 8 },
  { unit: 'year', every: 50, most: 8 },
];

const CLEAR = 7;
const BESIDE = 6;
/** Unlabelled ticks closer than this would be a texture, not a measure. */
const FINEST = 7;

/** How the axis sets its texts. */
export interface TickSetting {
  width: number;
  /** Font size of the texts, in pixels. */
  size: number;
  /** Texts stand right of their lines, as over a grid, instead of under their ticks. */
  besideLine: boolean;
  /** Over an axis much wider than a picture's: so many times as many texts as there. */
  more?: number;
}

/** Ticks whose texts never touch: labelled at the finest step that leaves them room, unlabelled between. */
export function ticksOf(scale: TimeScale, words: TimelineWords, setting: TickSetting): Tick[] {
  for (const { unit, every, most } of ladder) {
    const all = momentsOf(scale, unit);
    if (all.length > 400) continue;
    const labelled = all.filter((at, index) => isLabelled(at, index, unit, every));
    if (labelled.length > most * (setting.more ?? 1)) continue;
    const ticks = withUnders(labelTicks(labelled, unit, scale, words, setting), unit, words, setting);
    if (
      !ticks ||
      !apart(
        ticks.map(({ label }) => label),
        setting.size,
      )
    )
      continue;
    const known = new Set(labelled.map(Number));
    const spacing = scale.range()[1]! / Math.max(1, all.length - 1);
    const minor = spacing < FINEST ? [] : all.filter((at) => !known.has(Number(at)));
    return [...ticks, ...minor.map((at) => tickAt(at, unit, scale))].sort(
      (a, b) => Number(a.at) - Number(b.at),
    );
  }
  return [];
}

function momentsOf(scale: TimeScale, unit: Unit): Date[] {
  const [from, to] = scale.domain() as [Date, Date];
  const interval = unit === 'day' ? utcDay : unit === 'month' ? utcMonth : utcYear;
  if (unit === 'day' && Number(to) - Number(from) > 400 * 86_400_000) return Array<Date>(401).fill(from);
  return interval.range(interval.ceil(from), new Date(Number(to) + 1));
}

const isLabelled = (at: Date, index: number, unit: Unit, every: number): boolean =>
  (unit === 'day' ? index : unit === 'month' ? at.getUTCMonth() : at.getUTCFullYear()) % every === 0;

const tickAt = (at: Date, unit: Unit, scale: TimeScale): Tick => ({
  id: `${unit}-${at.toISOString().slice(0, unit === 'day' ? 10 : unit === 'month' ? 7 : 4)}`,
  at,
  x: tidy(scale(at)),
});

function labelTicks(
  moments: Date[],
  unit: Unit,
  scale: TimeScale,
  words: TimelineWords,
  { width, size, besideLine }: TickSetting,
): Tick[] {
  const pattern = unit === 'day' ? words.tickDay : unit === 'month' ? words.tickMonth : words.tickYear;
  return moments.map((at) => {
    const tick = tickAt(at, unit, scale);
    const text = roughText(
      fill(pattern, {
        day: at.getUTCDate(),
        month: words.shortMonths[at.getUTCMonth()] ?? '',
        year: at.getUTCFullYear(),
      }),
      'note',
    );
    const wide = text.em * size;
    // A day is a span of the axis, so its number stands in the middle of it; years and months name their start.
    const middle = unit === 'day' ? tick.x + (scale(utcDay.offset(at, 1)) - tick.x) / 2 : tick.x;
    if (besideLine && unit !== 'day') {
      const fits = tick.x + BESIDE + wide <= width;
      return fits ? { ...tick, label: { text, x: tidy(tick.x + BESIDE), anchor: 'start' } } : tick;
    }
    if (unit === 'day' && middle > width) return tick;
    // At the ends texts turn inwards, so that nothing is cut.
    const anchor = middle < wide / 2 ? 'start' : middle > width - wide / 2 ? 'end' : 'middle';
    return { ...tick, label: { text, x: tidy(middle), anchor } };
  });
}

/** Adds the second row; undefined when it cannot be set without touching. */
function withUnders(
  ticks: Tick[],
  unit: Unit,
  words: TimelineWords,
  setting: TickSetting,
): Tick[] | undefined {
  if (unit === 'year') return ticks;
  let last = '';
  const set = ticks.map((tick): Tick => {
    const year = tick.at.getUTCFullYear();
    const month = words.months[tick.at.getUTCMonth()] ?? '';
    const said =
      unit === 'month' ? String(fill(words.tickYear, { year })) : fill(words.monthOfYear, { month, year });
    if (said === last || !tick.label) return tick;
    last = said;
    const text = roughText(said, 'note');
    const room = setting.width - text.em * setting.size;
    return { ...tick, under: { text, x: tidy(Math.max(0, Math.min(tick.x, room))), anchor: 'start' } };
  });
  // The first row's own month may be too short a stretch to be named: then the next one is named alone.
  const [first, second] = set.filter(({ under }) => under);
  if (first && second && !apart([first.under, second.under], setting.size)) delete first.under;
  return apart(
    set.map(({ under }) => under),
    setting.size,
  )
    ? set
    : undefined;
}

const leftOf = ({ text, x, anchor }: TickText, size: number): number =>
  x - (anchor === 'start' ? 0 : anchor === 'end' ? 1 : 0.5) * text.em * size;

function apart(texts: (TickText | undefined)[], size: number): boolean {
  const set = texts.filter((text) => text !== undefined);
  return set.every((text, index) => {
    const before = set[index - 1];
    return !before || leftOf(before, size) + before.text.em * size + CLEAR <= leftOf(text, size);
  });
}

/** The width of a tick's text and where it begins, for those that must keep clear of it. */
export const tickSpan = (text: TickText, size: number): { x: number; width: number } => ({
  x: leftOf(text, size),
  width: text.text.em * size,
});
