/**
 * The one script entry of every page. It finds its places by attributes in the HTML of the build and adds to them; a
 * page whose script never comes stays a whole page.
 */
import type { Kept } from './language.ts';
import { keepOffline } from './offline/keep.ts';
import { readStory } from './story.ts';
import { followSystemTheme } from './theme.ts';
import { wakeFurniture } from './furniture.ts';
import { wakeStory } from './wake-story.ts';

function wakePage(kept?: Kept): void {
  const page = document.querySelector<HTMLElement>('.page');
  if (!page) return;
  const story = readStory(document);
  const stopFurniture = wakeFurniture(page);
  // What these pages can do besides being read comes, or does not.
  if (page.matches('.sources'))
    void import('./sources/wake-sources.ts').then((one) => one.wakeSources(page)).catch(() => {});
  if (page.matches('.timeline-page'))
    void import('./times/wake-times.svelte.ts').then((one) => one.wakeTimes(page)).catch(() => {});
  if (page.matches('.charts'))
    void import('./charts-pages/wake-charts.ts').then((one) => one.wakeCharts(page)).catch(() => {});
  // Another page, or one that came in part.
  if (!story) return void delete document.documentElement.dataset.arriving;
  const stopTelling = keepOffline(page, () => {
    void import('./offline/notice.ts').then((one) => one.showNotice(page, story.labels)).catch(() => {});
  });
  const stopStory = wakeStory(page, story, kept, (next) => {
    stopStory();
    stopTelling();
    stopFurniture();
    wakePage(next);
  });
}

wakePage();
followSystemTheme();
document.documentElement.dataset.hydrated = '';
