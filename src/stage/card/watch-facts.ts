import type { DialogLabels } from '../story.ts';
import type { FactsJson } from '#facts/types.ts';
import { readFacts } from './read-facts.ts';
import { PRESSED, sourcesOf } from './pressed.ts';

/** The fact card of a page: at most one is open. */
export interface FactCards {
  /** Id of the open fact, or null. */
  open(): string | null;
  /** Opens a fact's card as if its figure had been pressed. */
  show(id: string): void;
  /** Puts away the card that is open. */
  close(): void;
  stop(): void;
}

/**
 * Opens a card for every figure or mark pressed, by one listener for the whole page. The card's code and
 * the register are fetched on the first press; if either does not come, the link goes to the sources page.
 *
 * @param root relative way to the site's root, ending in a slash
 * @param leave how to go to the sources page; in the page itself where nothing else is said
 */
export function watchFacts(
  page: HTMLElement,
  root: string,
  labels: DialogLabels,
  leave: (address: string) => void = (address) => location.assign(address),
): FactCards {
  let open: { id: string; close(): void } | null = null;
  let register: Promise<FactsJson> | undefined;
  let stopped = false;

  const show = async (link: HTMLElement | SVGElement, id: string) => {
    register ??= readFacts(root).catch((error: unknown) => {
      // The next press asks again.
      register = undefined;
      throw error;
    });
    const [{ openCard }, facts] = await Promise.all([import('./open-card.ts'), register]);
    // The page may have gone meanwhile, with the figure that was pressed.
    if (stopped) return;
    open?.close();
    open = { id, close: openCard({ page, link, id, facts, labels, closed: () => (open = null) }) };
  };
  const onClick = (event: MouseEvent) => {
    const pressed = (event.target as Element).closest<HTMLElement | SVGElement>(PRESSED);
    // A mark that has answered the press by itself: the card of something else is done with.
    if (pressed && event.defaultPrevented) open?.close();
    if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.defaultPrevented)
      return;
    const id = pressed?.dataset.fact?.split(' ')[0];
    if (!pressed || !id) return;
    event.preventDefault();
    show(pressed, id).catch(() => stopped || leave(`${sourcesOf(page)}${id}`));
  };
  page.addEventListener('click', onClick);
  return {
    open: () => open?.id ?? null,
    show(id) {
      const link =
        page.querySelector<HTMLElement>(`[aria-current="step"] a[data-fact="${id}"]`) ??
        page.querySelector<HTMLElement>(`a[data-fact="${id}"]`);
      if (link) void show(link, id).catch(() => {});
    },
    close: () => open?.close(),
    stop() {
      stopped = true;
      open?.close();
      page.removeEventListener('click', onClick);
    },
  };
}
