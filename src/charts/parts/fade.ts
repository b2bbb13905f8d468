import type { TransitionConfig } from 'svelte/transition';

interface Fade {
  /** Milliseconds; with none, a mark is there or gone at once. */
  duration: number;
  /** Milliseconds until it begins. */
  delay?: number;
}

/** What Svelte says when it asks for a transition: its types leave that out. */
interface Way {
  direction?: 'in' | 'out' | 'both';
}

/**
 * A mark comes or goes by its opacity, as `transition:` of Svelte's (or `in:` alone: what goes another way than it came
 * must be stopped by Svelte itself, and takes Svelte's own). It is two key frames, and the empty one is where the mark
 * stands: Svelte's `fade` asks for the style of each mark in the middle of a change, so that the browser works out all
 * of them anew for every one. What turns back on its way begins where it is.
 */
export function fade(element: Element, { duration, delay = 0 }: Fade): (way?: Way) => TransitionConfig {
  let leaving: Animation | undefined;
  return ({ direction } = {}) => {
    if (direction === 'out') {
      if (duration) leaving = element.animate([{}, { opacity: 0 }], { duration, delay, fill: 'forwards' });
      // Svelte counts the time, so that it knows when to take the mark away.
      return { duration, delay };
    }
    const opacity = leaving ? getComputedStyle(element).opacity : 0;
    // Ours, and the empty one by which Svelte counts: it would stay for good.
    for (const one of leaving ? element.getAnimations() : [])
      if (!(one instanceof CSSTransition)) one.cancel();
    const timing: KeyframeAnimationOptions = { duration, delay: leaving ? 0 : delay, fill: 'backwards' };
    if (duration) element.animate([{ opacity }, {}], timing);
    // What comes plays by itself: Svelte need not make an animation of its own to count it.
    return { duration: 0 };
  };
}
