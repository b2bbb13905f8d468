import { mount, unmount } from 'svelte';
import { readCarried } from './carried.ts';
import { readChoice } from './choice.ts';
import EmbedDialog from './EmbedDialog.svelte';

/**
 * Opens the dialog that makes snippets. What is chosen stands in the query of the page while it is open, so that a
 * choice can be sent to somebody.
 *
 * @param step the step to begin with; empty for all
 * @param isAsked whether the address asked for the dialog: then it also says what is chosen
 */
export function openEmbed(page: HTMLElement, step: string, isAsked: boolean): void {
  if (page.querySelector('dialog')) return;
  const chart = readCarried(document);
  const asked = readChoice(isAsked ? location.search : '', chart);
  const dialog = mount(EmbedDialog, {
    target: page,
    props: {
      chart,
      start: isAsked ? asked : { ...asked, step },
      root: new URL(page.dataset.root ?? '', location.href).href,
      say: (query: string) =>
        history.replaceState(history.state, '', `${location.pathname}${query}${location.hash}`),
      closed: () => void unmount(dialog),
    },
  });
}
