import { scaleLinear } from 'd3';
import { tidy } from '../labels/boxes.ts';
import { growth, voiceSize } from '../labels/voice.ts';
import { NARROW } from '../standing.ts';
import type { Box, Emphasis, Size } from '../types.ts';
import { emphasisOf } from './emphasis.ts';
import { find } from './find.ts';
import { heightOf } from './lettering.ts';
import type { FundingData, FundingView, FundingYear } from './types.ts';

/** A year at its place. */
export interface Bar {
  id: string;
  year: FundingYear;
  box: Box;
  /** Height of the torn end over it; 0 where the sum is a whole one. */
  torn: number;
  emphasis: Emphasis;
}

export interface Bars {
  bars: Bar[];
  /** The line they stand on. */
  base: number;
  /** How far that line runs. */
  width: number;
  /** Height kept free for words over the highest. */
  over: number;
  /** The height of the last whole year, drawn back to the first: what it is less than half of. */
  level?: { x1: number; x2: number; y: number };
}

const NONE: Bars = { bars: [], base: 0, width: 0, over: 0 };

/**
 * Bars of years, as high as the money; one that is only known to be more ends torn.
 *
 * @param place what the view leaves for them
 */
export function barsOf(data: FundingData, view: FundingView, frame: Size, place: Box): Bars {
  if (view.show !== 'bars') return NONE;
  const years = (view.years ?? []).map((id) => find(data.years, id));
  const grown = growth(frame.width);
  const [figure, note] = [voiceSize('figure', frame.width), voiceSize('note', frame.width)];
  const torn = Math.round(Math.min(9 * grown, place.height * 0.04));
  // Where there is little room the words over a bar are one line.
  const over = Math.ceil(heightOf(place.height < 190 ? [figure] : [figure, note]));
  const base = Math.round(place.y + place.height - note * 1.7);
  const most = Math.max(...years.map(({ value }) => value));
  const y = scaleLinear([0, most], [base, place.y + over + torn + Math.ceil(7 * grown)]);
  const slot = place.width / years.length;
  const width = Math.round(Math.min(slot * (frame.width < NARROW ? 0.74 : 0.6), 176 * grown));
  const bars = years.map((year, index): Bar => {
    const head = tidy(y(year.value));
    return {
      id: year.id,
      year,
      box: { x: Math.round(place.x + index * slot), y: head, width, height: tidy(base - head) },
      torn: year.open ? torn : 0,
      emphasis: emphasisOf(year.id, data, view),
    };
  });
  const whole = bars.find(({ year }) => year.parts && !year.open);
  const [first] = bars;
  return {
    bars,
    base,
    width: place.width,
    over,
    ...(whole && first && whole !== first && { level: { x1: first.box.x, x2: whole.box.x, y: whole.box.y } }),
  };
}

/** The outline of a bar, torn where it goes on; within its own box. */
export function barPath({ width, height }: Size, torn: number, across = false): string {
  if (!torn) return `M0 0H${width}V${height}H0Z`;
  const [long, end] = across ? [height, width] : [width, 0];
  const teeth = Math.max(3, Math.round(long / (torn * 2.4)));
  const edge = Array.from({ length: 2 * teeth - 1 }, (_, index) => {
    const at = tidy(((index + 1) / (2 * teeth)) * long);
    const out = index % 2 ? 0 : torn;
    return across ? `L${tidy(end + out - torn / 2)} ${at}` : `L${at} ${tidy(end - out + torn / 2)}`;
  }).join('');
  return across
    ? `M0 0H${tidy(width - torn / 2)}${edge}L${tidy(width - torn / 2)} ${height}H0Z`
    : `M0 ${height}V${tidy(torn / 2)}${edge}L${width} ${tidy(torn / 2)}V${height}Z`;
}
