import type { Sign } from '../types.ts';
import type { PatchesData, PatchesView } from './types.ts';

const used: Record<PatchesView['show'], Sign[]> = {
  frames: ['claimed', 'derived'],
  passes: ['claimed'],
  longer: ['claimed', 'derived'],
  visits: ['soft', 'claimed'],
};

/** How well what a view shows is known, as far as that is not plain. */
export const signs = (_: PatchesData, { show }: PatchesView): Sign[] => used[show];
