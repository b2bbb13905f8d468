/** What a chart's page can do with a script: mark the step that stands large, copy, make snippets. */
import { watchCopies } from '../sources/copy.ts';

/** Wakes a chart's page; the gallery has nothing to wake. */
export function wakeCharts(page: HTMLElement): void {
  if (!page.querySelector('.plates')) return;
  markStep(page);
  addEventListener('hashchange', () => markStep(page));
  watchCopies(page);
  const open = (step: string, isAsked = false) =>
    void import('./embed/open.ts').then((one) => one.openEmbed(page, step, isAsked)).catch(() => {});
  page.addEventListener('click', ({ target }) => {
    const step = (target as Element).closest<HTMLElement>('[data-embed]')?.dataset.embed;
    if (step !== undefined) open(step);
  });
  if (new URLSearchParams(location.search).has('embed')) open('', true);
  page.dataset.awake = '';
}

/** Says in the row of small pictures which of them stands large. */
function markStep(page: HTMLElement): void {
  const shown = page.querySelector('.plates > figure:target') ?? page.querySelector('[data-shows]');
  for (const link of page.querySelectorAll<HTMLAnchorElement>('.film a')) {
    if (link.hash.slice(1) === shown?.id) link.setAttribute('aria-current', 'true');
    else link.removeAttribute('aria-current');
  }
}
