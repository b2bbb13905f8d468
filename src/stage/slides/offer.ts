import { mount, unmount } from 'svelte';
import Offer from './Offer.svelte';

/** What a line offers. */
export interface Offered {
  text: string;
  label: string;
  /** Address of a link that opens another window. */
  href?: string;
  close: string;
  /** Called when the offer is taken. */
  act?: () => void;
  /** Called when it is put away. */
  refused?: () => void;
}

/** Shows an offer over the sheet. Returns the way to take it away. */
export function offer(page: HTMLElement, { act, refused, ...words }: Offered): () => void {
  let shown = true;
  const away = () => {
    if (shown) void unmount(line);
    shown = false;
  };
  const line = mount(Offer, {
    target: page,
    props: {
      ...words,
      act() {
        act?.();
        away();
      },
      closed() {
        refused?.();
        away();
      },
    },
  });
  return away;
}
