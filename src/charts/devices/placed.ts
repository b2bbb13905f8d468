import { tidy } from '../labels/boxes.ts';
import type { Box, Emphasis } from '../types.ts';
import { shapes } from './shapes.ts';
import type { Device, DeviceId, DevicesData } from './types.ts';

/** A device at its place. */
export interface PlacedDevice {
  device: Device;
  /** Its box while it stands upright. */
  box: Box;
  /** How much larger than its drawing. */
  scale: number;
  /** Turned about the middle of its foot, in degrees. */
  angle: number;
  emphasis: Emphasis;
}

/** A device as large as a box allows, standing on the middle of its foot. */
export function standing(
  data: DevicesData,
  id: DeviceId,
  within: Box,
  emphasis: Emphasis,
  angle = 0,
): PlacedDevice {
  const { width, height } = shapes[id];
  const scale = Math.min(within.width / width, within.height / height);
  return {
    device: deviceOf(data, id),
    scale: Math.round(scale * 1000) / 1000,
    angle: tidy(angle),
    emphasis,
    box: {
      x: tidy(within.x + (within.width - width * scale) / 2),
      y: tidy(within.y + within.height - height * scale),
      width: tidy(width * scale),
      height: tidy(height * scale),
    },
  };
}

/** A device of the data. @throws naming one that it lacks */
export function deviceOf({ devices }: DevicesData, id: DeviceId): Device {
  const device = devices.find((each) => each.id === id);
  if (!device) throw new Error(`devices: no device “${id}”`);
  return device;
}
