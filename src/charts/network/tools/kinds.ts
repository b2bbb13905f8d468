import { chosen } from '../choice.ts';
import { shownIn } from '../shown.ts';
import type { NetworkData, NetworkHand, NetworkView } from '../types.ts';
import { say } from '../words.ts';

/** A kind of tie that the picture has. */
export interface Kind {
  kind: string;
  /** What it is called. */
  said: string;
  /** How many of it the picture shows while the kind is on. */
  count: number;
  on: boolean;
}

/** The kinds of tie a step has, the most frequent first; counts follow the year, not the switches. */
export function kindsOf(data: NetworkData, given: NetworkView, hand: NetworkHand | null): Kind[] {
  const view = chosen(given, hand);
  const { edges, visible } = shownIn(data, view, hand?.year === undefined ? null : { year: hand.year });
  const all = new Map<string, { whole: number; count: number }>();
  for (const { id, kind } of edges) {
    const { whole, count } = all.get(kind) ?? { whole: 0, count: 0 };
    all.set(kind, { whole: whole + 1, count: count + Number(visible.has(id)) });
  }
  return [...all]
    .sort(([, one], [, other]) => other.whole - one.whole)
    .map(([kind, { count }]) => ({
      kind,
      said: say(data.words, `kind-${kind}`),
      count,
      on: !hand?.without?.includes(kind),
    }));
}

/** The kinds that are off after one of them has been switched. */
export const switched = (without: readonly string[] | undefined, kind: string): string[] =>
  without?.includes(kind) ? without.filter((one) => one !== kind) : [...(without ?? []), kind];
