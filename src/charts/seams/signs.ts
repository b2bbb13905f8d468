import type { Sign } from '../types.ts';
import { signs as networkSigns } from '../network/signs.ts';
import { networkView } from './network.ts';
import type { SeamsData, SeamsView } from './types.ts';

/** How well something is known is what this network is about; its shapes are explained among its tools. */
const known: Sign[] = ['implied', 'reported', 'claimed', 'disputed'];

/** The signs a view uses that need a word. */
export function signs(data: SeamsData, view: SeamsView): Sign[] {
  if (view.show === 'corrected')
    return data.corrections.some(({ evidence }) => evidence === 'derived')
      ? ['disputed', 'derived']
      : ['disputed'];
  if (view.show === 'sixteen') return [];
  const used = networkSigns(data.network, networkView(data, view, null));
  return known.filter((sign) => used.includes(sign));
}
