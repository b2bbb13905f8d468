import type { Sign } from '../types.ts';
import { shownIn } from './shown.ts';
import type { NetworkData, NetworkView } from './types.ts';

const order: Sign[] = [
  'tsinghua-stated',
  'tsinghua-implied',
  'institution',
  'person',
  'company',
  'model',
  'investor',
  'founded',
  'implied',
  'reported',
  'claimed',
  'counted',
  'disputed',
  'derived',
];

/** The shapes a view shows, what they say of a tie to Tsinghua, and how well its ties are known. */
export function signs(data: NetworkData, view: NetworkView): Sign[] {
  const { nodes, edges, visible } = shownIn(data, view, null);
  const used = new Set<string>();
  for (const { id, kind, tie, evidence } of nodes) {
    if (!visible.has(id)) continue;
    used.add(kind === 'university' || kind === 'lab' ? 'institution' : kind);
    if (kind !== 'counted') used.add(`tsinghua-${tie}`).add(evidence);
  }
  for (const { id, kind, evidence } of edges)
    if (visible.has(id)) used.add(evidence).add(kind === 'founded' ? kind : '');
  for (const { evidence } of [...(view.areas ?? []), ...(view.counters ?? [])]) used.add(evidence);
  return order.filter((sign) => used.has(sign));
}
