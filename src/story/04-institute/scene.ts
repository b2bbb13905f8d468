import type { NetworkView } from '#charts/network/types.ts';
import type { Desk } from '#stage/scene.ts';
import { defineScene } from '#stage/scene.ts';
import { campusNetwork, counter, lanes, tiesAmong } from '../campus.ts';
import { labels } from './labels.ts';

const names = ['baai', 'sun-maosong', 'tang-jie', 'liu-zhiyuan', 'yang-zhilin'];
const firms = ['zhipu', 'lingxin', 'deeplang', 'modelbest', 'shengshu', 'moonshot'];
const people = [...names, 'huang-minlie', 'qi-fanchao', 'zhu-jun'];
const models = ['wudao-1', 'wudao-2', 'gpt-3'];
/** The tie that one article makes and nothing bears out. */
const inDoubt = 'sun-maosong:advised:zhu-jun';

/** One institute, the people who met at it, and the companies that came of them. */
export default defineScene({
  id: 'institute',
  chapter: 'tsinghua',
  sky: 'tsinghua',
  figure: 'campus',
  chart: 'network',
  data: campusNetwork,
  captions: ({ lang }) => labels[lang].captions,
  steps: [
    {
      id: 'names',
      view: { arrangement: 'growth', ground: lanes, nodes: ['tsinghua', ...names], emphasis: names },
    },
    {
      id: 'wudao',
      view: (desk) => ({
        arrangement: 'growth',
        ground: lanes,
        nodes: ['tsinghua', ...names, ...models],
        emphasis: ['tang-jie', 'wudao-2', 'gpt-3', 'tang-jie:led:wudao-2'],
        areas: [area(desk, 'wudao-2', 'wudao2-parameters'), area(desk, 'gpt-3', 'gpt3-parameters')],
      }),
    },
    {
      id: 'leaving',
      view: (desk) => {
        const nodes = ['tsinghua', ...people, ...firms, 'wudao-1', 'wudao-2'];
        return {
          arrangement: 'growth',
          ground: lanes,
          nodes,
          edges: tiesAmong(desk, nodes, [inDoubt]),
          emphasis: firms,
        };
      },
    },
    {
      id: 'teacher',
      view: {
        arrangement: 'growth',
        ground: lanes,
        nodes: ['tsinghua', ...people, ...firms],
        emphasis: ['sun-maosong', 'qi-fanchao', 'zhu-jun', 'sun-maosong:advised:qi-fanchao', inDoubt],
        quiet: 'rest',
      },
    },
    {
      id: 'hub',
      view: (desk) => ({
        arrangement: 'hub',
        nodes: hub(),
        edges: desk.tiesIn('hub'),
        emphasis: ['zhipu', 'shengshu', 'zhipu:invested-in:shengshu', ...holdings()],
      }),
    },
    { id: 'count', view: whole },
  ],
});

function area(desk: Desk, id: string, fact: string): NonNullable<NetworkView['areas']>[number] {
  return {
    id,
    value: desk.number(fact),
    said: desk.text(desk.figure(fact, 'short'), 'note'),
    facts: [fact],
    evidence: 'stated',
  };
}

/** The thirteen that are counted and not named. */
function holdings(): string[] {
  return Array.from({ length: 13 }, (_, index) => `zhipu-other-holdings-${index + 1}`);
}

function hub(): string[] {
  return [
    ...['tsinghua', 'tsinghua-cs', 'keg', 'tang-jie', 'zhu-jun', 'zhang-peng-zhipu', 'wang-shaolan'],
    ...['zhipu', 'shengshu', 'vidu', 'glm-4'],
    ...holdings(),
  ];
}

/** Everybody of the chapter who is named, with the count of those who are not. */
function whole(desk: Desk): NetworkView {
  const words = labels[desk.lang];
  const nodes = [
    ...['tsinghua', 'tsinghua-cs', 'keg', ...people, ...firms, 'wudao-1', 'wudao-2'],
    ...['zhang-peng-zhipu', 'wang-shaolan', 'wang-xiaochuan', 'wang-huiwen', 'ru-liyun', 'baichuan', 'lyb'],
    ...['recurrent', 'sogou', 'meituan', 'vidu', 'kimi', 'glm-4'],
  ];
  return {
    arrangement: 'growth',
    ground: lanes,
    nodes,
    edges: tiesAmong(desk, nodes, [inDoubt]),
    emphasis: ['tsinghua', ...firms, 'baichuan', 'lyb'],
    counters: [
      counter(desk, 'tsinghua-founders-counted', words.founders, 'stated'),
      counter(desk, 'tsinghua-firms-counted', words.firms, 'stated'),
      counter(desk, 'tsinghua-firms-raised', words.raised, 'stated'),
    ],
  };
}
