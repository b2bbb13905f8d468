import { address } from '../deck.ts';
import { showAddress } from '../show-address.ts';
import type { Stage } from '../stage.svelte.ts';

/** The reader has come to rest when nothing has moved for so long. Milliseconds. */
const REST = 200;

/**
 * Lets the address bar follow the reader, without adding to the history. The bare address stands for the first step
 * until the reader has moved. It waits for rest: at every new address a browser may ask for the page's icon again and
 * draw it, in the middle of a scroll.
 *
 * @returns the way to stop
 */
export function followInAddress(stage: Stage): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let moved = 0;
  // Set anew when it has run out, and not at every scroll: a scroll has an event in every frame.
  const wait = () => {
    const left = moved + REST - performance.now();
    timer = left > 0 ? setTimeout(wait, left) : undefined;
    if (!timer) showAddress(`#${address(stage.place)}`);
  };
  const onMove = () => {
    moved = performance.now();
  };
  // Whoever leaves before comes back to where they were.
  const onLeave = () => {
    if (timer === undefined) return;
    moved = 0;
    clearTimeout(timer);
    wait();
  };
  const leave = stage.onArrive(() => {
    onMove();
    if (timer === undefined) wait();
  });
  addEventListener('scroll', onMove, { passive: true });
  addEventListener('pagehide', onLeave);
  return () => {
    clearTimeout(timer);
    leave();
    removeEventListener('scroll', onMove);
    removeEventListener('pagehide', onLeave);
  };
}
