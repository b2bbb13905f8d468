import { defineScene } from '#stage/scene.ts';
import { cardsData } from './data.ts';
import { labels } from './labels.ts';

/** What the money buys: cards, in the tens of thousands, by a bill that was printed a nought short. */
export default defineScene({
  id: 'cards',
  chapter: 'compute',
  sky: 'compute',
  figure: 'money',
  chart: 'cards',
  data: cardsData,
  captions: ({ lang }) => labels[lang].captions,
  steps: [
    { id: 'thirty-thousand', view: { show: 'cards', emphasis: ['cards', 'card'] } },
    {
      id: 'missing-zero',
      view: { show: 'bill', emphasis: ['printed-bill', 'card-bill', 'bought', 'zero'], reckon: true },
    },
    { id: 'poured', view: { show: 'rounds', emphasis: ['zhipu', 'moonshot'] } },
    { id: 'five', view: { show: 'split', emphasis: ['h20', 'split'] } },
  ],
});
