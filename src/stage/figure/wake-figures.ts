import { motionNow } from '../motion-choice.ts';
import type { Stage } from '../stage.svelte.ts';
import type { NamedScene } from '../story.ts';
import type { ScenesOf } from './figures.ts';
import { wakeFigure } from './wake-figure.svelte.ts';

interface Waking {
  page: HTMLElement;
  stage: Stage;
  /** All scenes of the page. */
  scenes: readonly NamedScene[];
  /** Where they come from, whole. */
  scenesOf: ScenesOf;
  /** Whether the reader passes by too fast for any movement. */
  isPassing: () => boolean;
}

/**
 * Wakes every figure of a page when it comes within a screen of the window, the current one at once. The picture
 * from the build stands until then, and for good where its chart does not come.
 */
export function wakeFigures({ page, stage, scenes: all, scenesOf, isPassing }: Waking): () => void {
  const rest: (() => void)[] = [];
  let stopped = false;
  const wake = async (act: HTMLElement) => {
    near.unobserve(act);
    const figure = act.querySelector<HTMLElement>('.figure');
    const scenes = all.filter((scene) => scene.figure === act.dataset.figure);
    if (!figure || !scenes.length) return;
    try {
      const stop = await wakeFigure({ figure, stage, scenes, scenesOf, motion: motionNow, isPassing });
      if (stopped) stop();
      else rest.push(stop);
    } catch {
      // The chart did not come: the picture from the build is what there is to see.
    } finally {
      delete document.documentElement.dataset.arriving;
    }
  };
  const near = new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries) if (isIntersecting) void wake(target as HTMLElement);
    },
    { rootMargin: '100% 0px' },
  );
  for (const act of page.querySelectorAll<HTMLElement>('[data-figure]')) near.observe(act);
  return () => {
    stopped = true;
    near.disconnect();
    rest.forEach((stop) => stop());
  };
}
