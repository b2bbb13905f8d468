import { tidy } from '../labels/boxes.ts';
import type { DrawnLabel } from '../labels/types.ts';
import { growth } from '../labels/voice.ts';
import type { Box, Emphasis, Size, Text } from '../types.ts';
import { setIn, sizeOf } from './lettering.ts';
import { standing, type PlacedDevice } from './placed.ts';
import { shapes } from './shapes.ts';
import type { DevicesData, DevicesHand, DevicesView, Story } from './types.ts';

/** A beam on its fulcrum, with something on it and a story on a string at each end. */
export interface Balance {
  pivot: { x: number; y: number };
  half: number;
  /** Degrees; the right end goes down where it is positive. */
  angle: number;
  /** Height of the fulcrum. */
  foot: number;
  strings: { id: string; x: number; y1: number; y2: number; story: Story; emphasis: Emphasis }[];
  headset: PlacedDevice;
  labels: DrawnLabel[];
}

/** Degrees of the steepest tilt. */
const STEEPEST = 7;

/** Places from the middle that the reader has tilted it by: whole, and never beyond the last one. */
export function tiltOf(view: DevicesView, hand: DevicesHand | null): number {
  const most = view.weigh ? (view.weigh.said.length - 1) / 2 : 0;
  const wanted = Math.round(hand?.tilt ?? 0);
  return Number.isFinite(wanted) ? Math.max(-most, Math.min(most, wanted)) : 0;
}

/** The headset between two stories. @param tilt places from the middle, of so many on each side */
export function balanceOf(
  data: DevicesData,
  view: DevicesView,
  [tilt, most]: [number, number],
  area: Box,
  frame: Size,
): Balance {
  const grown = growth(frame.width);
  const column = area.width / 2 - 8 * grown;
  const half = Math.min(area.width * 0.31, 300 * grown, area.width / 2 - column / 2);
  const angle = most ? (STEEPEST * tilt) / most : 0;
  const slope = Math.tan((angle * Math.PI) / 180);
  const sway = half * Math.tan((STEEPEST * Math.PI) / 180);
  const string = Math.min(24 * grown, area.height * 0.06);
  const forms = (story: Story): Text[][] => {
    const { title, lines, cite } = story;
    return [[title, ...lines, cite], [title, ...lines], [title, cite], [title]];
  };
  const all = data.stories.map(forms);
  // As much of both stories as leaves the headset its share of the height.
  const heights = [0, 1, 2, 3].map((form) =>
    Math.max(...all.map((each) => sizeOf(each[form] ?? [], frame).height)),
  );
  const wide = (form: number) => all.every((each) => sizeOf(each[form] ?? [], frame).width <= column);
  const left = (form: number) => area.height - (heights[form] ?? 0) - string - 2 * sway - 8 * grown;
  const form = [0, 1, 2].find((one) => wide(one) && left(one) >= area.height * 0.34) ?? 3;
  const shape = shapes.headset;
  const widest = Math.min(2 * half * 0.92, area.width * 0.46);
  const tall = Math.max(12, Math.min(left(form), (widest * shape.height) / shape.width));
  const y = area.y + 4 * grown + sway * 0.5 + tall;
  const spare = Math.max(0, area.y + area.height - (y + string + sway + (heights[form] ?? 0)));
  const pivot = { x: tidy(area.x + area.width / 2), y: tidy(y + Math.min(spare * 0.4, 40 * grown)) };
  const emphasisOf = (sign: number): Emphasis => (tilt * sign < 0 ? 1 : 2);
  const strings = data.stories.map((story, index) => {
    const sign = index ? 1 : -1;
    const x = tidy(pivot.x + sign * half);
    const y1 = tidy(pivot.y + sign * half * slope);
    return { id: story.id, story, x, y1, y2: tidy(y1 + string), emphasis: emphasisOf(sign) };
  });
  const labels = strings.flatMap(({ id, story, x, y2, emphasis }, index) => {
    const room = {
      x: x - column / 2,
      y: y2 + 3 * grown,
      width: column,
      height: (heights[form] ?? 0) + 1,
    };
    const lines = all[index]?.slice(form) ?? [];
    const rest = { emphasis, facts: story.facts, ...(tilt !== 0 && { live: true }) };
    return setIn(id, lines, room, frame, { across: 'middle' }, rest);
  });
  const own = { x: pivot.x - widest / 2, y: pivot.y - tall - 1, width: widest, height: tall };
  return {
    pivot,
    half: tidy(half),
    angle: tidy(angle),
    foot: tidy(Math.min(string * 1.4, 26 * grown)),
    strings,
    headset: standing(data, 'headset', own, view.emphasis.includes('headset') ? 2 : 1, angle),
    labels,
  };
}
