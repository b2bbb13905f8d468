import type { DevicesView } from '#charts/devices/types.ts';
import { defineScene } from '#stage/scene.ts';
import type { Desk } from '#stage/scene.ts';
import { headsetData } from './data.ts';
import { labels } from './labels.ts';

/** One headset and two stories; the phones of Sora's month, a claim for the years after, and what hardware rests on. */
export default defineScene({
  id: 'headset',
  chapter: 'phones',
  sky: 'phones',
  figure: 'devices',
  chart: 'devices',
  data: headsetData,
  captions: (desk) => {
    const { captions } = labels[desk.lang];
    const { factories } = captions;
    const note = factories.note?.replace('{all}', desk.figure('lighthouse-factories'));
    return { ...captions, factories: { ...factories, ...(note && { note }) } };
  },
  steps: [
    {
      id: 'two-stories',
      view: ({ lang }) => ({
        show: 'stories',
        emphasis: ['headset', 'cold', 'terminal', 'pin', 'r1', 'phone', 'xr'],
        row: ['pin', 'r1', 'phone', 'xr'],
        weigh: labels[lang].weigh,
      }),
    },
    {
      id: 'week',
      view: {
        show: 'week',
        emphasis: ['sora-shown', 'oppo-letter', 'meizu-phones'],
        row: ['headset', 'pin', 'r1'],
        timeline: {
          domain: ['2024-02-01', '2024-03-01'],
          events: ['sora-shown', 'oppo-letter', 'meizu-phones'],
          emphasis: ['sora-shown', 'oppo-letter', 'meizu-phones'],
        },
        standing: { phone: 'oppo-letter', xr: 'meizu-phones' },
      },
    },
    {
      id: 'years',
      view: (desk) => ({
        show: 'years',
        emphasis: ['then', 'next', 'feature-phone', 'phone', 'ai-phone'],
        row: ['headset', 'pin', 'r1', 'xr'],
        choices: answers(desk),
      }),
    },
    {
      id: 'factories',
      view: {
        show: 'factories',
        emphasis: ['in-china', 'no-barrier', 'baidu', 'paying'],
        row: ['headset', 'pin', 'r1', 'phone', 'xr'],
        voices: ['no-barrier', 'baidu', 'paying'],
      },
    },
  ],
});

/** What the reader may answer. */
function answers({ lang }: Desk): NonNullable<DevicesView['choices']> {
  const { ask, answers: said } = labels[lang];
  return {
    prompt: ask.prompt,
    whole: ask.none,
    of: (['same', 'partly', 'changed'] as const).map((id) => ({ id, label: said[id][0] })),
  };
}
