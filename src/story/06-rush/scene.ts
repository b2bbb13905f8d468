import type { NetworkView } from '#charts/network/types.ts';
import { defineScene, type Desk } from '#stage/scene.ts';
import { campusNetwork, counter } from '../campus.ts';
import { labels } from './labels.ts';

const founders = [
  ...['wang-huiwen', 'li-zhifei', 'zhou-bowen', 'kai-fu-lee', 'wang-xiaochuan', 'jia-yangqing'],
];
const table = ['dai-yusen', 'liu-yuan', 'zhenfund', 'lyb', 'meituan', 'mobvoi', 'tsinghua'];
const firms = [
  'baichuan',
  'sogou',
  'project-ai-20',
  'sinovation',
  'xianyuan',
  'jd',
  'alibaba',
  'google',
  'facebook',
];
const unnamed = ['rush-unnamed-1', 'rush-unnamed-2', 'rush-unnamed-3'];
const firstWave = [
  ...['yao-class', 'yin-qi', 'tang-wenbin', 'yang-mu', 'megvii', 'tang-xiaoou', 'cuhk', 'idg', 'sensetime'],
  ...['zhou-xi', 'cas', 'cloudwalk', 'huang-wei', 'shanda-innovation', 'unisound', 'liu-qingfeng', 'iflytek'],
  'aispeech',
];
const rush = [...founders, ...table, ...firms, ...unnamed];
const all = [...rush, ...firstWave];

/** The bands of the weeks: the wave before comes in only when the story does. */
const aims = ['aim-openai', 'aim-vertical', 'aim-tools'];

const view = (nodes: string[], emphasis: string[], quiet?: NetworkView['quiet']): NetworkView => ({
  arrangement: 'rush',
  nodes,
  emphasis,
  ...(quiet && { quiet }),
});
const weeks = (...of: Parameters<typeof view>): NetworkView => ({ ...view(...of), ground: aims });

/** What of the wave before comes from Tsinghua, and the firms beside it. */
const roots = [
  ...['sensetime', 'cloudwalk', 'megvii', 'yin-qi', 'yao-class', 'tsinghua'],
  ...['yin-qi:alumnus-of:yao-class', 'yao-class:member-of:tsinghua'],
];

/** The founders' rush of a few weeks, and the wave of companies it stands in front of. */
export default defineScene({
  id: 'rush',
  chapter: 'tsinghua',
  sky: 'tsinghua',
  figure: 'campus',
  chart: 'network',
  data: campusNetwork,
  captions: ({ lang }) => labels[lang].captions,
  steps: [
    {
      id: 'call',
      view: weeks(['wang-huiwen', 'li-zhifei', ...table], ['wang-huiwen', 'li-zhifei', 'lyb']),
    },
    { id: 'weeks', view: weeks([...founders, ...table, ...unnamed], [...founders, ...unnamed]) },
    {
      id: 'aims',
      view: weeks(rush, ['wang-huiwen', 'zhou-bowen', 'jia-yangqing', 'xianyuan', 'lyb'], unnamed),
    },
    {
      id: 'before',
      view: (desk) => ({ ...view(all, roots), choices: choices(desk) }),
    },
    {
      id: 'left',
      view: (desk) => ({
        ...view(all, ['sensetime', 'cloudwalk', 'megvii'], 'rest'),
        counters: [
          counter(desk, 'dragons-losses', labels[desk.lang].losses, 'claimed'),
          counter(desk, 'sensetime-value', labels[desk.lang].day, 'stated'),
          counter(desk, 'cloudwalk-drop', labels[desk.lang].drop, 'derived'),
        ],
      }),
    },
    { id: 'grid', view: view(all, ['kai-fu-lee', 'project-ai-20', 'sinovation'], 'rest') },
  ],
});

/** One wave without the other, or both by their ties to Tsinghua. */
function choices(desk: Desk): NonNullable<NetworkView['choices']> {
  const { waves } = labels[desk.lang];
  const tied = campusNetwork(desk)
    .nodes.filter(({ id, tie }) => all.includes(id) && tie !== 'not-stated')
    .map(({ id }) => id);
  return {
    prompt: waves.prompt,
    whole: waves.both,
    of: [
      {
        id: 'first',
        label: waves.first,
        view: { nodes: [...firstWave, 'tsinghua'], ground: ['first-wave'] },
      },
      { id: 'second', label: waves.second, view: { nodes: rush, emphasis: founders, ground: aims } },
      { id: 'tied', label: waves.tied, view: { emphasis: tied, quiet: 'rest' } },
    ],
  };
}
