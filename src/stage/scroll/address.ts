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
  const wait = () => {
    clearTimeout(timer);
    timer = setTimeout(show, REST);
  };
  const show = () => {
    clearTimeout(timer);
    timer = undefined;
    showAddress(`#${address(stage.place)}`);
  };
  const onScroll = () => timer && wait();
  // Whoever leaves before comes back to where they were.
  const onLeave = () => timer && show();
  const leave = stage.onArrive(wait);
  addEventListener('scroll', onScroll, { passive: true });
  addEventListener('pagehide', onLeave);
  return () => {
    clearTimeout(timer);
    leave();
    removeEventListener('scroll', onScroll);
    removeEventListener('pagehide', onLeave);
  };
}
