import { FIVE } from './split.ts';
import type { Cells } from './layout.ts';

/** Cells to a side of one tile of a pattern: so that it begins and ends on whole pixels at every pitch we use. */
export const TILE = 4;

/** Radius of a dot, in cells. A larger one counts no more than a small one. */
const RADIUS: Record<Cells['look'], number> = { small: 0.26, large: 0.44, five: 0.145, faint: 0.14 };
/** How far the four outer ones of five stand from the middle of their cell. */
const APART = 0.27;

const round = (value: number): number => Math.round(value * 1000) / 1000;
const dot = (x: number, y: number, r: number): string =>
  `M${round(x - r)} ${round(y)}a${r} ${r} 0 1 0 ${round(2 * r)} 0a${r} ${r} 0 1 0 ${round(-2 * r)} 0z`;

/** The dots of one tile: one in each cell, or five as on a die. */
export function dotsPath(look: Cells['look']): string {
  const r = RADIUS[look];
  const places = look === 'five' ? FIVE : ([[0, 0]] as const);
  return Array.from({ length: TILE * TILE }, (_, index) =>
    places
      .map(([dx, dy]) =>
        dot((index % TILE) + 0.5 + dx * APART, Math.floor(index / TILE) + 0.5 + dy * APART, r),
      )
      .join(''),
  ).join('');
}
