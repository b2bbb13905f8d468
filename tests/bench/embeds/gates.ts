import { verdict, type Case, type Verdict } from '../verdict.ts';
import type { EmbedMeasures } from './measures.ts';

/** Articles with our charts: one, twenty below the fold in both ways of embedding, twenty in view. */
export type OurHosts = Record<'one' | 'twenty elements' | 'twenty frames' | 'in view', EmbedMeasures>;

/** The same with one live D3 chart, twenty of Datawrapper’s core, twenty still pictures in view. */
export type TheirHosts = Record<'d3' | 'core' | 'still', EmbedMeasures>;

/** Judges the embeds: the goals are ours, what they are compared with was measured in the same run. */
export function judgeEmbeds(ours: OurHosts, theirs: TheirHosts): Verdict[] {
  const below = (['twenty elements', 'twenty frames'] as const).flatMap((page): Case[] => [
    { what: 'bytes below the fold', page, unit: 'KB', value: ours[page].kb, most: 20, beyond: 6 },
    {
      what: 'CPU below the fold',
      page,
      unit: 'ms',
      value: ours[page].cpu,
      against: { name: 'Datawrapper core', value: theirs.core.cpu },
      most: 0.08,
    },
  ]);
  const cases: Case[] = [
    { what: 'bytes before intent', page: 'one embed', unit: 'KB', value: ours.one.kb, most: 12, beyond: 5 },
    {
      what: 'CPU before intent',
      page: 'one embed',
      unit: 'ms',
      value: ours.one.cpu,
      against: { name: 'd3 frame', value: theirs.d3.cpu },
      most: 0.1,
    },
    ...below,
    {
      what: 'CPU of twenty in view',
      page: 'twenty frames',
      unit: 'ms',
      value: ours['in view'].cpu,
      against: { name: 'still frames', value: theirs.still.cpu },
      most: 1.25,
      beyond: 1.1,
    },
  ];
  return cases.map((one) => verdict(one));
}
