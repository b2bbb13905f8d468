import type { NetworkLayout } from '../layout.ts';
import { otherEnd, tiesRound } from './round.ts';

/** Everything about a node: itself, its ties, and those at their other ends. Ids of marks. */
export function around(id: string, picture: Pick<NetworkLayout, 'nodes' | 'edges'>): ReadonlySet<string> {
  const ties = tiesRound(id, picture);
  return new Set([id, ...ties.map(({ edge }) => edge.id), ...ties.map((tie) => otherEnd(tie, id))]);
}

/**
 * Lets marks stand out from all others by classes alone: nothing is laid out anew.
 * @param root the drawn network
 * @returns the way back
 */
export function standOut(root: Element, ids: ReadonlySet<string>): () => void {
  const marks = [...root.querySelectorAll<SVGElement>('[data-node], [data-edge], [data-label]')].filter(
    ({ dataset }) => ids.has(dataset.node ?? dataset.edge ?? dataset.label ?? ''),
  );
  const all = [root, ...marks];
  for (const one of all) one.classList.add(one === root ? 'singled' : 'near');
  return () => {
    for (const one of all) one.classList.remove('singled', 'near');
  };
}
