import { address, type Place } from '../deck.ts';
import type { Talk } from './talk.ts';

/**
 * Shows what a slide is within this deck: first, last, opening its chapter; chapters and slides are numbered as they come
 * in it, whatever the story has left out.
 */
export function showDeck({ page, sheet, stage }: Talk): () => void {
  const { deck } = stage;
  const chapters: string[] = [];
  for (const place of deck.places) {
    const chapter = deck.chapterOf(place);
    const opens = chapters.at(-1) !== chapter;
    if (opens) chapters.push(chapter);
    const slide = page.querySelector<HTMLElement>(`[data-step="${address(place)}"]`);
    slide?.toggleAttribute('data-opens', opens);
    const number = slide?.querySelector('[data-chapter-number]');
    if (number) number.textContent = String(chapters.length);
  }
  for (const all of page.querySelectorAll('[data-all]')) all.textContent = String(deck.length);
  const show = (place: Place) => {
    const index = deck.indexOf(place);
    sheet.toggleAttribute('data-first', index === 0);
    sheet.toggleAttribute('data-last', index === deck.length - 1);
  };
  show(stage.place);
  return stage.onArrive(show);
}
