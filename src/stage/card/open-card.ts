import { mount, unmount } from 'svelte';
import { pageLangOf } from '#facts/page-lang.ts';
import { cardOf } from '#facts/card.ts';
import type { DialogLabels } from '../story.ts';
import type { FactsJson } from '#facts/types.ts';
import FactDialog from './FactDialog.svelte';
import { sourcesOf } from './pressed.ts';

interface CardRequest {
  page: HTMLElement;
  /** The figure or mark that was pressed; focus goes back to it. */
  link: HTMLElement | SVGElement;
  /** The fact's id. */
  id: string;
  /** The register for machines. */
  facts: FactsJson;
  labels: DialogLabels;
  /** Told when the card has closed. */
  closed(): void;
}

/**
 * Opens a fact's card beside the figure that was pressed.
 *
 * @returns the way to close it
 * @throws when the register does not know the fact
 */
export function openCard({ page, link, id, facts, labels, closed }: CardRequest): () => void {
  const lang = pageLangOf(document.documentElement.lang);
  const card = cardOf(facts, id);
  const close = () => {
    const at = document.activeElement;
    // Whoever has gone elsewhere meanwhile, by a press on a mark, stays there.
    const isFree = !at || at === document.body || at.closest('.fact-dialog') !== null;
    void unmount(dialog);
    closed();
    if (isFree && link.isConnected) link.focus({ preventScroll: true });
  };
  const dialog = mount(FactDialog, {
    target: page,
    props: { card, lang, labels, link, close, sources: sourcesOf(page) },
  });
  return close;
}
