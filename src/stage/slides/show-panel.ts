import { mount, unmount, type Component } from 'svelte';
import type { OpenPanel } from './panels.ts';
import type { Talk } from './talk.ts';

/** What every panel gets. */
export interface PanelProps {
  talk: Talk;
  /** Closes the panel, however often it is called. */
  close: () => void;
}

/** Makes a component open over the sheet: it closes once, and the focus goes back to where it was. */
export const showPanel =
  (Panel: Component<PanelProps>): OpenPanel =>
  (talk, closed) => {
    const before = document.activeElement;
    let isOpen = true;
    const close = () => {
      if (!isOpen) return;
      isOpen = false;
      void unmount(panel);
      // Whoever has gone elsewhere meanwhile stays there.
      const isFree = !document.activeElement || document.activeElement === document.body;
      if (isFree && before?.isConnected) (before as HTMLElement).focus({ preventScroll: true });
      closed();
    };
    const panel = mount(Panel, { target: talk.page, props: { talk, close } });
    return close;
  };
