/**
 * Stands in every measured page before its own scripts and notes what the browser says about it. Compiled by
 * `classicScript`, so it imports nothing. Times are ms since the page was asked for.
 */

/** Start and length of something that kept the main thread busy. */
export type Span = [start: number, length: number];

/** What the page told until now. */
export interface Vitals {
  now: number;
  fcp: number | null;
  lcp: number | null;
  /** When the picture was in the document and its frame done; null while it is not there. */
  ready: number | null;
  /** Layout shifts without input: when and how far. */
  shifts: Span[];
  longTasks: Span[];
  longFrames: Span[];
}

export interface Agent {
  vitals: () => Vitals;
  /** Watches for the first mark of the picture, from the next frame on. */
  watch: (selector: string) => void;
  startFrames: () => void;
  /** Ends what `startFrames` began; times of all frames since. */
  stopFrames: () => number[];
  /** How far the page is scrolled, and how far it can be. */
  scrolled: () => { top: number; most: number };
  /** Time of a fixed piece of work on this thread: tells a busy machine from a slow page. */
  calibrate: () => number;
}

declare global {
  interface Window {
    yardstick: Agent;
  }
}

interface Shift extends PerformanceEntry {
  value: number;
  hadRecentInput: boolean;
}

function agent(): Agent {
  const seen: Omit<Vitals, 'now'> = {
    fcp: null,
    lcp: null,
    ready: null,
    shifts: [],
    longTasks: [],
    longFrames: [],
  };
  const on = (type: string, tell: (entry: PerformanceEntry) => void) => {
    new PerformanceObserver((list) => list.getEntries().forEach(tell)).observe({ type, buffered: true });
  };
  on('paint', ({ name, startTime }) => {
    if (name === 'first-contentful-paint') seen.fcp = startTime;
  });
  on('largest-contentful-paint', ({ startTime }) => (seen.lcp = startTime));
  on('layout-shift', (entry) => {
    const { startTime, value, hadRecentInput } = entry as Shift;
    if (!hadRecentInput) seen.shifts.push([startTime, value]);
  });
  on('longtask', ({ startTime, duration }) => seen.longTasks.push([startTime, duration]));
  on('long-animation-frame', ({ startTime, duration }) => seen.longFrames.push([startTime, duration]));

  let frames: number[] | null = null;
  const frame = (time: number) => {
    if (!frames) return;
    frames.push(time);
    requestAnimationFrame(frame);
  };

  return {
    vitals: () => ({ now: performance.now(), ...seen }),
    watch(selector) {
      const look = () => {
        if (!document.querySelector(selector)) return void requestAnimationFrame(look);
        // A message sent within a frame arrives when the frame is done.
        requestAnimationFrame(() => {
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = () => (seen.ready = performance.now());
          port2.postMessage(null);
        });
      };
      requestAnimationFrame(look);
    },
    startFrames() {
      frames = [];
      requestAnimationFrame(frame);
    },
    stopFrames() {
      const all = frames ?? [];
      frames = null;
      return all;
    },
    scrolled() {
      const { scrollTop, scrollHeight, clientHeight } = document.scrollingElement ?? document.documentElement;
      return { top: scrollTop, most: scrollHeight - clientHeight };
    },
    calibrate() {
      const work = () => {
        let x = 1;
        for (let i = 0; i < 3e6; i++) x = (Math.imul(x, 1664525) + 1013904223) | 0;
        return x;
      };
      work();
      const start = performance.now();
      const sum = Array.from({ length: 12 }, work).reduce((a, b) => a + b);
      return sum === 0.5 ? 0 : (performance.now() - start) / 12;
    },
  };
}

if (window.top === window) window.yardstick = agent();
