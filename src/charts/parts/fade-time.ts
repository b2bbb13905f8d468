import type { Motion } from '../types.ts';

/** Milliseconds that a mark takes to come or go. */
export const fadeTime = (motion: Motion): number => ({ move: 240, fade: 200, none: 0 })[motion];
