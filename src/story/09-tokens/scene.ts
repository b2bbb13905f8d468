import type { PatchesNumber, PatchesView } from '#charts/patches/types.ts';
import { defineScene, type Desk } from '#stage/scene.ts';
import { tokensData } from './data.ts';
import { labels } from './labels.ts';

/** What a few seconds take to compute, what a minute would, and who makes the load. */
export default defineScene({
  id: 'tokens',
  chapter: 'compute',
  sky: 'compute',
  figure: 'tokens',
  chart: 'patches',
  data: tokensData,
  captions: ({ lang }) => labels[lang].captions,
  steps: [
    {
      id: 'frames',
      view: (desk): PatchesView => ({
        show: 'frames',
        emphasis: ['clip', 'frames', 'frame'],
        number: number(desk, 'frames', 'citic-patches', 'claimed'),
      }),
    },
    {
      id: 'passes',
      view: (desk): PatchesView => ({
        show: 'passes',
        emphasis: ['passes'],
        number: number(desk, 'passes', 'citic-tokens', 'claimed'),
        sets: ['tries'],
      }),
    },
    {
      id: 'longer',
      view: (desk): PatchesView => ({
        show: 'longer',
        emphasis: ['vidu', 'sora'],
        number: number(desk, 'longer', 'tokens-sixty-seconds', 'derived'),
        sets: ['seconds', 'tries'],
      }),
    },
    {
      id: 'inference',
      view: { show: 'visits', emphasis: ['kimi', 'ernie', 'outage', 'inference'] },
    },
  ],
});

/** The number a step is about, without its unit, which stands in the words under it. */
function number(
  desk: Desk,
  step: 'frames' | 'passes' | 'longer',
  fact: string,
  evidence: PatchesNumber['evidence'],
): PatchesNumber {
  const { says, units } = labels[desk.lang];
  const bare = (text: string) => units.reduce((left, unit) => left.replace(unit, ''), text);
  return {
    text: desk.text(bare(desk.figure(fact, step === 'longer' ? 'short' : 'full')), 'number'),
    short: desk.text(bare(desk.figure(fact, 'short')), 'number'),
    lines: says[step].map((line) => desk.text(line, 'note')),
    facts: [fact],
    evidence,
  };
}
