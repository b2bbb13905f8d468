import { dayNumber, lengthOf, panned, SHORTEST, STEP, type Range } from '#charts/timeline/explore/index.ts';
import type { Explorer } from './explorer.svelte.ts';
import { stretches, type Stretch } from './labels.ts';

/** A share of the picture, by which a press on a side's button moves it. */
const SHARE = 0.5;

const stretchOf = (name: string): Range | undefined => {
  const days = stretches[name as Stretch] as readonly [string, string] | undefined;
  return days && [dayNumber(days[0]), dayNumber(days[1])];
};

/** The buttons that change the stretch of time: they act, and show what can still be done and where one is. */
export function watchZoom(group: HTMLElement, explorer: Explorer): { show(): void } {
  const buttons = [...group.querySelectorAll<HTMLButtonElement>('[data-zoom]')];
  group.addEventListener('click', ({ target }) => {
    const act = (target as Element).closest<HTMLElement>('[data-zoom]')?.dataset.zoom ?? '';
    const { range, world } = explorer;
    const stretch = stretchOf(act);
    if (act === 'in') explorer.zoom(1 / STEP);
    if (act === 'out') explorer.zoom(STEP);
    if (act === 'earlier') explorer.look(panned(range, -SHARE, world));
    if (act === 'later') explorer.look(panned(range, SHARE, world));
    if (act === 'whole') explorer.look(world);
    if (stretch) explorer.look(stretch);
  });
  const is = (range: Range | undefined) =>
    range !== undefined && range[0] === explorer.range[0] && range[1] === explorer.range[1];
  return {
    show() {
      const { range, world, whole } = explorer;
      const barred: Record<string, boolean> = {
        in: lengthOf(range) <= SHORTEST,
        out: whole,
        earlier: range[0] <= world[0],
        later: range[1] >= world[1],
      };
      for (const button of buttons) {
        const act = button.dataset.zoom ?? '';
        // A button that had the focus keeps it.
        if (act in barred) button.setAttribute('aria-disabled', String(barred[act]));
        else button.setAttribute('aria-pressed', String(act === 'whole' ? whole : is(stretchOf(act))));
      }
    },
  };
}
