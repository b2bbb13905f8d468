import { address } from '../deck.ts';
import type { Stage } from '../stage.svelte.ts';

/**
 * Lets the address bar follow the reader, without adding to the history. The bare address stands for the first step
 * until the reader has moved.
 */
export const followInAddress = (stage: Stage): (() => void) =>
  stage.onArrive((place) => {
    try {
      history.replaceState(history.state, '', `#${address(place)}`);
    } catch {
      // Some browsers refuse more than so many changes a minute; the next one says where the reader is.
    }
  });
