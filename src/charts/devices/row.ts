import { tidy } from '../labels/boxes.ts';
import type { DrawnLabel } from '../labels/types.ts';
import { growth, voiceSize } from '../labels/voice.ts';
import { NARROW } from '../standing.ts';
import type { Box, Emphasis, Size } from '../types.ts';
import { setIn, sizeOf } from './lettering.ts';
import { standing, type PlacedDevice } from './placed.ts';
import { shapes } from './shapes.ts';
import type { DeviceId, DevicesData } from './types.ts';

/** Devices side by side on a board. */
export interface Row {
  devices: PlacedDevice[];
  labels: DrawnLabel[];
  board?: { x1: number; x2: number; y: number };
}

/** How tall they stand beside each other, the phone being the tallest. */
const TALL: Record<DeviceId, number> = {
  headset: 0.62,
  pin: 0.5,
  r1: 0.58,
  phone: 1,
  xr: 0.4,
  'feature-phone': 1,
  'ai-phone': 1,
};
/** The least height at which a row can be made out. Pixels. */
const LEAST = 16;

/** Frames lower than this have no room for a row over what a view is about. */
const LOWEST = 300;

/** Height of the slim row at the head of a view; 0 where there is none. @param share of its usual height */
export const slimHeight = (ids: DeviceId[], frame: Size, share = 1): number =>
  ids.length && frame.height >= LOWEST
    ? Math.round(Math.min((frame.width < NARROW ? 40 : 62) * growth(frame.width) * share, frame.height * 0.3))
    : 0;

/** The row as it stands by, small, its names beside the devices where there is room. */
export function slimRow(data: DevicesData, ids: DeviceId[], area: Box, frame: Size): Row {
  if (area.height < LEAST) return { devices: [], labels: [] };
  const grown = growth(frame.width);
  const foot = area.y + area.height - 8 * grown;
  const slot = area.width / 5;
  // All to one scale, so that the widest keeps to its place.
  const { width, height } = shapes.headset;
  const tall = Math.min((foot - area.y) * 0.92, (slot * 0.5 * height) / width / TALL.headset);
  const devices = ids.map((id, index) =>
    standing(
      data,
      id,
      {
        x: area.x + index * slot,
        y: foot - tall * TALL[id],
        width: slot * 0.5,
        height: tall * TALL[id],
      },
      0,
    ),
  );
  const note = voiceSize('note', frame.width);
  const named = devices.flatMap(({ device, box }, index) => {
    const x = box.x + box.width + 8 * grown;
    const width = area.x + (index + 1) * slot - 6 - x;
    const room = { x, y: foot - note * 1.4, width, height: note * 1.2 };
    const name = { ...device.name, voice: 'note' as const };
    return setIn(device.id, [[name]], room, frame, {}, { emphasis: 0, facts: device.facts });
  });
  // Names for all of them, or for none.
  const labels = named.length === devices.length ? named : [];
  return { devices, labels, board: { x1: area.x, x2: area.x + area.width, y: tidy(foot + 0.5) } };
}

/** The row as a picture of its own: each device on the board, its name and note under it. */
export function fullRow(
  data: DevicesData,
  ids: DeviceId[],
  area: Box,
  frame: Size,
  emphasis: (id: string) => Emphasis,
): Row {
  const grown = growth(frame.width);
  const even = area.width / ids.length;
  const chosen = ids.map((id) => {
    const device = data.devices.find((each) => each.id === id);
    return device ? [device.name, ...(device.note ? [device.note] : [])] : [];
  });
  const fits = (lines: typeof chosen) =>
    lines.every((each) => sizeOf(each, frame).width <= even - 6) &&
    area.height - sizeOf(lines[0] ?? [], frame).height >= 40 * grown;
  const said = fits(chosen) ? chosen : chosen.map((lines) => lines.slice(0, 1));
  // Where names need more than an even share, each has what it needs and as much of the rest as any other.
  const needs = said.map((lines) => sizeOf(lines, frame).width);
  const isEven = needs.every((width) => width <= even - 6);
  const rest = (area.width - needs.reduce((sum, width) => sum + width, 0)) / ids.length;
  const slots = needs.map((width) => (isEven ? even : width + rest));
  const from = slots.map((_, index) => slots.slice(0, index).reduce((sum, width) => sum + width, area.x));
  const under = Math.max(...said.map((lines) => sizeOf(lines, frame).height));
  const foot = area.y + area.height - under - 5 * grown;
  const tall = Math.min(foot - 7 * grown - area.y, even * 1.25, 132 * grown);
  if (tall < LEAST) return { devices: [], labels: [] };
  const devices = ids.map((id, index) =>
    standing(
      data,
      id,
      {
        x: (from[index] ?? 0) + ((slots[index] ?? 0) - even * 0.8) / 2,
        y: foot - 1 - tall * TALL[id],
        width: even * 0.8,
        height: tall * TALL[id],
      },
      emphasis(id),
    ),
  );
  const labels = devices.flatMap(({ device, emphasis: own }, index) => {
    const room = {
      x: from[index] ?? 0,
      y: foot + 4 * grown,
      width: (slots[index] ?? 0) + 0.01,
      height: under + 1,
    };
    const look = { emphasis: own, role: 'device' as const, facts: device.facts };
    return setIn(device.id, [said[index] ?? []], room, frame, { across: 'middle' }, look);
  });
  return { devices, labels, board: { x1: area.x, x2: area.x + area.width, y: tidy(foot) } };
}
