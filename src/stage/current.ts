import { address, type Place } from './deck.ts';
import type { Stage } from './stage.svelte.ts';

/**
 * Shows the current place wherever the page names it: the step itself, the contents, the counter, the chapter, the
 * strip of progress. One element of each step list carries `aria-current`, never two.
 */
export function showCurrent(page: HTMLElement, stage: Stage): () => void {
  // Found once: to look through a long page for each of them at every step takes longer than to change them.
  const all = <E extends Element = HTMLElement>(selector: string) => [...page.querySelectorAll<E>(selector)];
  const steps = all('[data-step]');
  const links = all('[data-contents]');
  const counts = all('[data-count]');
  const names = all('[data-chapter-name]');
  const back = all<HTMLButtonElement>('[data-go="-1"]');
  const on = all<HTMLButtonElement>('[data-go="1"]');
  // Set where it is used: on the page it would have every element styled anew.
  const gauges = all<HTMLElement | SVGElement>('.progress, .hour');
  const mark = (element: Element, how: 'step' | 'location', isCurrent: boolean) => {
    if (isCurrent) element.setAttribute('aria-current', how);
    else if (element.getAttribute('aria-current') === how) element.removeAttribute('aria-current');
  };
  const show = (place: Place) => {
    const id = address(place);
    for (const step of steps) mark(step, 'step', step.dataset.step === id);
    for (const link of links) mark(link, 'location', link.dataset.contents === id);
    const index = stage.deck.indexOf(place);
    const chapter = stage.deck.chapterOf(place);
    for (const count of counts) count.textContent = String(index + 1);
    for (const name of names) name.hidden = name.dataset.chapterName !== chapter;
    page.toggleAttribute('data-start', index === 0);
    const done = String((index + 1) / stage.deck.length);
    for (const gauge of gauges) gauge.style.setProperty('--done', done);
    for (const button of back) button.disabled = index === 0;
    for (const button of on) button.disabled = index === stage.deck.length - 1;
  };
  show(stage.place);
  return stage.onArrive(show);
}
