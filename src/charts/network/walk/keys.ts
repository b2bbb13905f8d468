import type { Move } from './walk.ts';

/** Keys of a reader who walks. Those of the page that are not here stay with the page. */
export const moves: Readonly<Record<string, Move>> = {
  ArrowLeft: 'before',
  ArrowRight: 'after',
  ArrowUp: 'along',
  Enter: 'along',
  ArrowDown: 'back',
  Backspace: 'back',
  Home: 'home',
};
