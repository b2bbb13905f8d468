import { address, type Deck, type Place } from '../deck.ts';
import type { Sky } from '../scene.ts';

/** Puts a step's slide on a sheet: its words as the page has them, its sky, its number in this deck. */
export function fillSheet(page: HTMLElement, seat: HTMLElement, deck: Deck, place: Place, sky: Sky): void {
  const turn = page.querySelector<HTMLElement>(`[data-step="${address(place)}"]`);
  const sheet = seat.querySelector<HTMLElement>('.sheet');
  const slide = seat.querySelector<HTMLElement>('.slide');
  if (!turn || !sheet || !slide) return;
  const index = deck.indexOf(place);
  for (const part of ['.opener', '.head']) {
    const words = turn.querySelector(part)?.cloneNode(true);
    slide.querySelector(part)?.replaceChildren(...(words?.childNodes ?? []));
  }
  slide.toggleAttribute('data-opens', 'opens' in turn.dataset);
  slide.classList.toggle('bleed', 'bleed' in turn.dataset);
  sheet.dataset.sky = sky;
  for (const wash of sheet.querySelectorAll<HTMLElement>('.sky')) wash.dataset.sky = sky;
  sheet.toggleAttribute('data-first', index === 0);
  sheet.toggleAttribute('data-last', index === deck.length - 1);
  sheet.querySelector<HTMLElement>('.progress')?.style.setProperty('--done', `${(index + 1) / deck.length}`);
  const number = sheet.querySelector('[data-number]');
  if (number) number.textContent = String(index + 1);
}
