import { defineScene } from '#stage/scene.ts';
import { holdsData, wholeNetwork } from './data.ts';
import { labels } from './labels.ts';

/** Ways of knowing a tie that leave a doubt which the picture shows by its line. */
const doubtful = ['reported', 'claimed', 'disputed'];

/** A story made from a few articles shows its seams: what it rests on, what was put right, and what is still open. */
export default defineScene({
  id: 'holds',
  chapter: 'coda',
  sky: 'holds',
  figure: 'night',
  chart: 'seams',
  data: holdsData,
  captions: (desk) => {
    const { sixteen, ...captions } = labels[desk.lang].captions;
    const note = sixteen.note?.replace('{when}', desk.figure('ai-since-fifties')) ?? '';
    return { ...captions, sixteen: { ...sixteen, note } };
  },
  steps: [
    {
      id: 'seams',
      view: (desk) => ({
        show: 'seams',
        articles: true,
        emphasis: wholeNetwork(desk)
          .edges.filter(({ evidence }) => doubtful.includes(evidence))
          .map(({ id }) => id),
      }),
    },
    {
      id: 'corrected',
      view: { show: 'corrected', emphasis: ['zero', 'currency', 'year', 'adviser'] },
    },
    {
      id: 'sixteen',
      view: {
        show: 'sixteen',
        emphasis: ['sora-shown', 'open', 'zhipu', 'moonshot', 'baichuan'],
      },
    },
  ],
});
