import type { NetworkView } from '../network/types.ts';
import { offBits, remainsOf } from './remains.ts';
import type { SeamsData, SeamsHand, SeamsView } from './types.ts';

/**
 * The whole network as the network chart takes it: everybody there is, what is in doubt before all the rest, without
 * those that stand on articles that are off.
 */
export function networkView(data: SeamsData, view: SeamsView, hand: SeamsHand | null): NetworkView {
  const off = offBits(data, hand);
  return {
    arrangement: 'whole',
    nodes: data.network.nodes.map(({ id }) => id),
    ...(off && { absent: remainsOf(data, off).absent }),
    emphasis: view.emphasis,
    quiet: 'rest',
  };
}
