import { existsSync, readFileSync } from 'node:fs';

/** Ticks of all processors since the start of this machine. */
export interface Ticks {
  all: number;
  /** Those that the host of a virtual machine gave to others. */
  stolen: number;
}

/** Reads the ticks where the system tells them (Linux); zeros elsewhere. */
export function systemTicks(): Ticks {
  const line = existsSync('/proc/stat') ? readFileSync('/proc/stat', 'utf8').split('\n')[0] : '';
  const ticks = (line ?? '').trim().split(/\s+/).slice(1).map(Number);
  return { all: ticks.reduce((sum, value) => sum + value, 0), stolen: ticks[7] ?? 0 };
}

/** Share of this machine's time that others took since then, in percent. */
export function stolenSince(start: Ticks): number {
  const { all, stolen } = systemTicks();
  return all > start.all ? ((stolen - start.stolen) / (all - start.all)) * 100 : 0;
}
