import { address, type Place } from './deck.ts';
import type { Stage } from './stage.svelte.ts';

/**
 * Shows the current place wherever the page names it: the step itself, the contents, the counter, the chapter, the
 * strip of progress. One element of each step list carries `aria-current`, never two.
 */
export function showCurrent(page: HTMLElement, stage: Stage): () => void {
  // Set where it is used: on the page it would have every element styled anew.
  const gauges = page.querySelectorAll<HTMLElement | SVGElement>('.progress, .hour');
  const show = (place: Place) => {
    const id = address(place);
    for (const old of page.querySelectorAll('[aria-current="step"], [aria-current="location"]')) {
      old.removeAttribute('aria-current');
    }
    page.querySelector(`[data-step="${id}"]`)?.setAttribute('aria-current', 'step');
    for (const link of page.querySelectorAll(`[data-contents="${id}"]`))
      link.setAttribute('aria-current', 'location');
    const index = stage.deck.indexOf(place);
    const chapter = stage.deck.chapterOf(place);
    for (const count of page.querySelectorAll('[data-count]')) count.textContent = String(index + 1);
    for (const name of page.querySelectorAll<HTMLElement>('[data-chapter-name]')) {
      name.hidden = name.dataset.chapterName !== chapter;
    }
    page.toggleAttribute('data-start', index === 0);
    const done = String((index + 1) / stage.deck.length);
    for (const gauge of gauges) gauge.style.setProperty('--done', done);
    for (const button of page.querySelectorAll<HTMLButtonElement>('[data-go="-1"]'))
      button.disabled = index === 0;
    for (const button of page.querySelectorAll<HTMLButtonElement>('[data-go="1"]')) {
      button.disabled = index === stage.deck.length - 1;
    }
  };
  show(stage.place);
  return stage.onArrive(show);
}
