import { mount, unmount } from 'svelte';
import type { Citations } from '../../cite/citations.ts';
import type { EmbedStory } from '../story.ts';
import CiteDialog from './CiteDialog.svelte';

/** Opens how to cite what is shown; the browser gives the focus back when it closes. */
export function openCite(page: HTMLElement, citations: Citations, labels: EmbedStory['cite']): void {
  const dialog = mount(CiteDialog, {
    target: page,
    props: { citations, labels, onclose: () => void unmount(dialog) },
  });
}
