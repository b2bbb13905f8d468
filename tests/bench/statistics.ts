import type { Span } from './agent.ts';

/** The middle of some values, null where there is none. */
export function median(values: readonly (number | null)[]): number | null {
  const sorted = values.filter((value) => value !== null).sort((a, b) => a - b);
  const [low, high] = [sorted[(sorted.length - 1) >> 1], sorted[sorted.length >> 1]];
  return low === undefined || high === undefined ? null : (low + high) / 2;
}

/** The value below which a share of all values lies, 0.99 for instance; null where there is none. */
export function percentile(values: readonly number[], share: number): number | null {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.max(0, Math.ceil(share * sorted.length) - 1))] ?? null;
}

/** Cumulative layout shift: the worst window of shifts less than 1 s apart and 5 s long at most. */
export function layoutShift(shifts: readonly Span[]): number {
  let worst = 0;
  let window = { start: -Infinity, last: -Infinity, sum: 0 };
  for (const [time, value] of [...shifts].sort(([a], [b]) => a - b)) {
    if (time - window.last > 1000 || time - window.start > 5000) window = { start: time, last: time, sum: 0 };
    window = { ...window, last: time, sum: window.sum + value };
    worst = Math.max(worst, window.sum);
  }
  return worst;
}

/** Total blocking time: what long tasks take beyond 50 ms each, from a moment on. */
export function blockingTime(tasks: readonly Span[], from: number): number {
  return tasks
    .filter(([start, length]) => start + length > from)
    .reduce((sum, [, length]) => sum + Math.max(0, length - 50), 0);
}
