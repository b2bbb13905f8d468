import { showCurrent } from '../current.ts';
import type { Stage } from '../stage.svelte.ts';
import type { EmbedStory } from './story.ts';

/** Keeps what stands around the picture with the step: words, key, sources, the counter; and what the build left out. */
export function showAround(page: HTMLElement, stage: Stage, { scene, descriptions }: EmbedStory): void {
  for (const [id, text] of Object.entries(descriptions)) {
    const place = page.querySelector(`[data-step="${scene.id}/${id}"] [data-description]`);
    if (place && !place.textContent?.includes(text)) place.append(text);
  }
  const all = page.querySelector('[data-all]');
  if (all) all.textContent = String(stage.deck.length);
  const show = () => {
    for (const element of page.querySelectorAll<HTMLElement>('[data-of]'))
      element.toggleAttribute('data-now', element.dataset.of === stage.place.step);
    document.documentElement.dataset.at = stage.place.step;
  };
  showCurrent(page, stage);
  show();
  stage.onArrive(show);
}
