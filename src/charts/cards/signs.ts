import type { Sign } from '../types.ts';
import type { CardsData, CardsView } from './types.ts';

const signsOf: Record<CardsView['show'], Sign[]> = {
  cards: [],
  bill: ['disputed', 'derived'],
  rounds: ['reported', 'derived'],
  split: ['derived'],
};

/** How well what a view shows is known, as far as that is not plain. */
export const signs = (_: CardsData, { show }: CardsView): Sign[] => signsOf[show];
