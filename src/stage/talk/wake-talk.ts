/** The one script entry of the pages of a talk. A page whose script never comes stays a deck to be read. */
import { readStory } from '../story.ts';
import { wakeSlides } from '../slides/wake-slides.ts';
import { followSystemTheme } from '../theme.ts';

function wakePage(): void {
  const page = document.querySelector<HTMLElement>('.page');
  const story = readStory(document);
  if (page && story) wakeSlides(page, story);
}

wakePage();
followSystemTheme();
document.documentElement.dataset.hydrated = '';
