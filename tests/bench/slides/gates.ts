import { verdict, type Case, type Verdict } from '../verdict.ts';
import type { DeckMeasures } from './measures.ts';

/** Judges the talk: the goals are ours, the decks it is compared with were measured in the same run. */
export function judgeDeck(
  talk: DeckMeasures,
  { floor, reveal }: Record<'floor' | 'reveal', DeckMeasures>,
): Verdict[] {
  const cases: Omit<Case, 'page'>[] = [
    {
      what: 'key to the next frame',
      unit: 'ms',
      value: talk.key,
      against: { name: 'floor', value: floor.key },
      most: 2,
      beyond: 1.5,
    },
    {
      what: 'CPU for one slide',
      unit: 'ms',
      value: talk.slideCpu,
      against: { name: 'reveal', value: reveal.slideCpu },
      most: 0.35,
      beyond: 0.2,
    },
    { what: 'JavaScript before the first key', unit: 'KB', value: talk.jsKb, most: 44, beyond: 12 },
    {
      what: 'largest contentful paint',
      unit: 'ms',
      value: talk.lcp,
      against: { name: 'floor', value: floor.lcp },
      most: 1.2,
      beyond: 1.1,
    },
  ];
  return cases.map((one) => verdict({ ...one, page: 'slides' }));
}
