import { load } from '../load.ts';
import { onSlowPage, type Equipment, type Target } from '../slow-page.ts';
import type { Visit } from '../visited.ts';
import type { EmbedMeasures } from './measures.ts';

/** Visits an article with charts in it and waits for rest. */
export function visitHost(target: Target, equipment: Equipment): Promise<Visit<EmbedMeasures>> {
  return onSlowPage(target, equipment, async (slow): Promise<EmbedMeasures> => {
    const { cpu } = await load(slow, target.url);
    const { font, ...others } = slow.traffic.bytes((url) => url !== target.url);
    const kb = Object.values(others).reduce((sum: number, value: number) => sum + value, 0) / 1024;
    return { kb, fontKb: font / 1024, cpu };
  });
}
