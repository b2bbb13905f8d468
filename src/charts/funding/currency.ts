import { growth } from '../labels/voice.ts';
import type { Size } from '../types.ts';
import type { Currency, FundingHand, FundingView } from './types.ts';

/** Frames lower than this have no room for a switch; sums stand as the articles print them. */
const LOWEST = 300;

/** Height of the row in which the switch stands over the picture; 0 where there is none. */
export const switchHeight = (view: FundingView, frame: Size): number =>
  view.choices && frame.height >= LOWEST ? Math.round(50 * growth(frame.width)) : 0;

/** The currency the reader has chosen; anything unknown is the articles' own. */
export const currencyOf = (view: FundingView, hand: FundingHand | null): Currency =>
  view.choices?.of.find(({ id }) => id === hand?.choice)?.id ?? 'printed';
