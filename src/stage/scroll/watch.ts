import type { Stage } from '../stage.svelte.ts';
import { address } from '../deck.ts';
import { Pace } from './pace.ts';
import { readTrigger, type Edges, type Reading } from './trigger.ts';

/** A running watch over the page's scrolling. */
export interface ScrollWatch {
  /** Whether the reader passes by faster than anybody reads. */
  isPassing(): boolean;
  /** Measures and reads again at once, for whoever has just changed the page. */
  read(): void;
  /** Puts the same line of the same step back under the reader's eye after the page was laid out anew. */
  keep(): void;
  stop(): void;
}

/**
 * Keeps the stage where the reader is: reads native scrolling against the middle of the window. The edges are
 * measured once and again only when the words change size, so that a scroll event costs one binary search.
 *
 * @param steps the step elements in the order of the deck
 * @param progressed told how far through the current step the line is, from 0 to 1
 */
export function watchScroll(
  stage: Stage,
  steps: HTMLElement[],
  progressed: (progress: number) => void,
): ScrollWatch {
  const places = steps.map((step) => stage.deck.find(step.id));
  // Measured when they are first read, since whoever wakes a page changes it before.
  let edges: Edges | undefined;
  let last: Reading = { index: 0, progress: 0 };

  const pace = new Pace();
  let screen = document.documentElement.clientHeight;
  const read = () => {
    const top = scrollY;
    screen = document.documentElement.clientHeight;
    pace.note(top, performance.now(), screen);
    edges ??= measure(steps);
    last = readTrigger(edges, top + screen / 2);
    const place = places[last.index];
    if (place) stage.arrive(place);
    progressed(last.progress);
  };
  const remeasure = () => {
    edges = measure(steps);
    read();
  };

  // Scroll events come once a frame, before it is drawn: a frame of our own would only double the work.
  addEventListener('scroll', read, { passive: true });
  const rest = () => pace.rest();
  addEventListener('scrollend', rest, { passive: true });
  // Words that wrap anew (fonts, zoom) move every edge below them.
  const resized = new ResizeObserver(remeasure);
  const words = new Set(steps.map((step) => step.parentElement));
  for (const element of [...steps, ...words]) if (element) resized.observe(element);
  return {
    isPassing: () => pace.isPassing(performance.now(), screen),
    read: remeasure,
    keep() {
      const { index, progress } = last;
      edges = measure(steps);
      const top = edges.tops[index] ?? 0;
      const line = top + progress * ((edges.tops[index + 1] ?? edges.end) - top);
      // Before the first step's top has passed the line there is nothing to keep but the top of the page.
      if (index > 0 || progress > 0.5) {
        scrollTo({ top: line - document.documentElement.clientHeight / 2, behavior: 'instant' });
      }
      read();
    },
    stop() {
      removeEventListener('scroll', read);
      removeEventListener('scrollend', rest);
      resized.disconnect();
    },
  };
}

const measure = (steps: HTMLElement[]): Edges => {
  const boxes = steps.map((step) => step.getBoundingClientRect());
  return { tops: boxes.map((box) => box.top + scrollY), end: (boxes.at(-1)?.bottom ?? 0) + scrollY };
};

/** Scrolls a step to where a link to it would land: past the trigger line, without passing any other step. */
export const landOn = (place: { scene: string; step: string }): void =>
  document.getElementById(address(place))?.scrollIntoView({ behavior: 'instant', block: 'start' });
