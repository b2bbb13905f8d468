import type { Browser, Page } from '@playwright/test';

interface TraceEvent {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  tdur?: number;
  args?: { name?: string };
}

/**
 * Does something and tells the CPU time of the longest task that the main thread of the page had meanwhile, ms: what
 * the longest frame would take on a machine that has nothing else to do.
 */
export async function longestTask(browser: Browser, page: Page, act: () => Promise<void>): Promise<number> {
  await browser.startTracing(page, { categories: ['toplevel'] });
  await act();
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString()) as {
    traceEvents: TraceEvent[];
  };
  const mains = traceEvents.filter(
    ({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain',
  );
  const longest = mains.map(({ pid, tid }) => {
    const tasks = traceEvents.filter(
      (one) => one.pid === pid && one.tid === tid && one.ph === 'X' && /RunTask$/.test(one.name),
    );
    return Math.max(0, ...tasks.map(({ tdur }) => (tdur ?? 0) / 1000));
  });
  return Math.max(0, ...longest);
}
