import type { Sign } from '../types.ts';
import type { FilmStripData, FilmStripView } from './types.ts';

/** Soft ends need a word; cells explain themselves. */
export const signs = (_: FilmStripData, view: FilmStripView): Sign[] =>
  view.show === 'before' || view.show === 'sixty' ? ['soft'] : [];
