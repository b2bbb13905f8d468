import { load } from '../load.ts';
import { onSlowPage, type Equipment, type SlowPage, type Target } from '../slow-page.ts';
import { median } from '../statistics.ts';
import { threadCpu } from '../thread-cpu.ts';
import type { Visit } from '../visited.ts';
import type { DeckMeasures } from './measures.ts';

/** From a key until the CPU time of its slide is read, ms: longer than any transition of the decks measured. */
const SLIDE = 1500;

/** A deck to measure. */
export interface DeckTarget extends Target {
  /** Selector of its slides. */
  slides: string;
}

/** Visits a deck: loads it, waits for rest, and goes through all its slides with the arrow key. */
export function visitDeck(target: DeckTarget, equipment: Equipment): Promise<Visit<DeckMeasures>> {
  return onSlowPage(target, equipment, async (slow): Promise<DeckMeasures> => {
    const { bytes, vitals } = await load(slow, target.url);
    const slides = await slow.page.locator(target.slides).count();
    // The first key of all also pays for what is only done once.
    await turn(slow);
    const costs: number[] = [];
    for (let slide = 2; slide < slides; slide++) costs.push(await turn(slow));
    const keys = (await slow.page.evaluate(() => window.keyToFrame)).slice(1);
    return {
      jsKb: bytes.js / 1024,
      lcp: vitals.lcp,
      key: median(keys),
      slowestKey: keys.length ? Math.max(...keys) : null,
      slideCpu: median(costs),
      mostCpu: costs.length ? Math.max(...costs) : null,
      slides,
    };
  });
}

/** Goes on by one slide and tells the CPU time it took, ms. */
async function turn({ page, cdp }: SlowPage): Promise<number> {
  const before = await threadCpu(cdp);
  await page.keyboard.press('ArrowRight');
  await page.waitForTimeout(SLIDE);
  return (await threadCpu(cdp)) - before;
}
