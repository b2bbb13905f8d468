import { mount, unmount } from 'svelte';
import type { OpenPanel } from '../panels.ts';
import Help from './Help.svelte';

/** Opens the list of keys, with what can be set and taken away. */
export const open: OpenPanel = (talk, closed) => {
  let isOpen = true;
  const close = () => {
    if (!isOpen) return;
    isOpen = false;
    void unmount(panel);
    closed();
  };
  const panel = mount(Help, { target: talk.page, props: { talk, close } });
  return close;
};
