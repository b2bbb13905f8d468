import { load, vitalsOf } from './load.ts';
import type { Measures } from './measures.ts';
import { scrollThrough } from './scroll.ts';
import { onSlowPage, VIEWPORT, type Equipment, type Target } from './slow-page.ts';
import { blockingTime, layoutShift } from './statistics.ts';
import type { Visit } from './visited.ts';

/** Visits a page that scrolls: loads it, waits for rest, scrolls it to its end. */
export function visit(target: Target, equipment: Equipment): Promise<Visit<Measures>> {
  return onSlowPage(target, equipment, async (slow): Promise<Measures> => {
    const { bytes, cpu, vitals } = await load(slow, target.url);
    const scrolling = await scrollThrough(slow.page, slow.cdp, VIEWPORT);
    const { shifts } = await vitalsOf(slow.page);
    return {
      jsKb: bytes.js / 1024,
      fontKb: bytes.font / 1024,
      firstKb: Object.values(bytes).reduce((sum: number, value: number) => sum + value, 0) / 1024,
      fcp: vitals.fcp,
      lcp: vitals.lcp,
      ready: vitals.ready,
      blocking: blockingTime(vitals.longTasks, vitals.fcp ?? 0),
      loadCpu: cpu,
      cls: layoutShift(shifts),
      ...scrolling,
    };
  });
}
