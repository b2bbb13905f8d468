import type { CDPSession } from '@playwright/test';

/**
 * CPU time that tasks of the page's main thread took until now, in ms. It is thread time, not wall time, so that
 * other programs on this machine do not add to it.
 */
export async function threadCpu(cdp: CDPSession): Promise<number> {
  const { metrics } = await cdp.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000;
}
