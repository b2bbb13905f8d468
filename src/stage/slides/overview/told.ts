import type { Place } from '../../deck.ts';
import { address } from '../../deck.ts';
import type { Talk } from '../talk.ts';

/** A slide as the overview shows it. */
export interface ToldSlide {
  /** `scene/step`. */
  at: string;
  place: Place;
  said: string;
  essential: boolean;
  /** Its settled picture. */
  picture: string;
}

/** A chapter of the story with all its slides, also those that this deck leaves out. */
export interface ToldChapter {
  id: string;
  name: string;
  slides: ToldSlide[];
}

/** The whole story as the page tells it, by chapter. */
export function toldChapters({ page, all }: Talk): ToldChapter[] {
  const chapters: ToldChapter[] = [];
  for (const scene of all) {
    for (const { id: step } of scene.steps) {
      const place = { scene: scene.id, step };
      const at = address(place);
      const section = page.querySelector<HTMLElement>(`[data-step="${at}"]`);
      if (chapters.at(-1)?.id !== scene.chapter) {
        const name = section?.querySelector('.opener span')?.textContent ?? scene.chapter;
        chapters.push({ id: scene.chapter, name, slides: [] });
      }
      chapters.at(-1)?.slides.push({
        at,
        place,
        said: section?.getAttribute('aria-label') ?? at,
        essential: section?.hasAttribute('data-essential') ?? false,
        picture: section?.querySelector('img.picture')?.getAttribute('src') ?? '',
      });
    }
  }
  return chapters;
}
