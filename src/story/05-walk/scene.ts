import type { NetworkView } from '#charts/network/types.ts';
import type { Desk } from '#stage/scene.ts';
import { defineScene } from '#stage/scene.ts';
import { campusNetwork, tiesAmong } from '../campus.ts';
import { labels } from './labels.ts';

const places = ['south-gate', 'east-gate', 'sohu-building', 'saier-building', 'chengfu-road'];
const firms = ['zhipu', 'lyb', 'baichuan', 'lingxin', 'deeplang'];
const people = [
  ...['tang-jie', 'liu-zhiyuan', 'sun-maosong', 'yang-zhilin', 'huang-minlie', 'qi-fanchao'],
  ...['zhang-peng-zhipu', 'wang-xiaochuan', 'wang-huiwen'],
];
const nodes = ['tsinghua', 'tsinghua-cs', 'keg', 'baai', ...places, ...firms, ...people];
/** Firms that the articles place nowhere. */
const waiting = [
  ...['moonshot', 'modelbest', 'shengshu', 'recurrent', 'xianyuan', 'mobvoi', 'langboat'],
  ...['project-ai-20', 'lingyi-wanwu', 'minimax', 'emotibot'],
];

/** The same nodes where they work: rivals in one building, across a street, down a road. */
export default defineScene({
  id: 'walk',
  chapter: 'tsinghua',
  sky: 'tsinghua',
  figure: 'campus',
  chart: 'network',
  data: campusNetwork,
  captions: ({ lang }) => labels[lang].captions,
  steps: [
    { id: 'gate', view: (desk) => street(desk, ['baai', 'south-gate', 'baai:located-in:south-gate']) },
    {
      id: 'building',
      view: (desk) =>
        street(desk, [
          ...['east-gate', 'sohu-building', 'lyb', 'zhipu'],
          ...['lyb:located-in:sohu-building', 'zhipu:located-in:sohu-building'],
        ]),
    },
    {
      id: 'street',
      view: (desk) => ({
        ...street(desk, [
          ...['saier-building', 'baichuan', 'chengfu-road', 'lingxin', 'deeplang'],
          ...['baichuan:located-in:saier-building', 'lingxin:located-in:chengfu-road'],
          'deeplang:located-in:chengfu-road',
        ]),
        choices: {
          prompt: labels[desk.lang].seeAs,
          whole: labels[desk.lang].map,
          of: [
            {
              id: 'network',
              label: labels[desk.lang].network,
              view: {
                arrangement: 'growth',
                nodes: nodes.filter((id) => !places.includes(id)),
                edges: tiesAmong(
                  desk,
                  nodes.filter((id) => !places.includes(id)),
                ),
                remark: null,
              },
            },
          ],
        },
      }),
    },
    {
      id: 'around',
      view: (desk) => ({
        arrangement: 'town',
        nodes: [...nodes, ...waiting],
        edges: onFoot(desk, [...nodes, ...waiting]),
        emphasis: ['tsinghua', ...firms],
        quiet: waiting,
        remark: sketch(desk),
      }),
    },
  ],
});

const sketch = ({ lang, text }: Desk) => text(labels[lang].sketch, 'note');

/** What the ground shows by itself is not drawn again as a line: who belongs to the university. */
const onFoot = (desk: Desk, among: string[]): string[] =>
  tiesAmong(desk, among).filter((id) => !id.split(':').includes('tsinghua'));

const street = (desk: Desk, emphasis: string[]): NetworkView => ({
  arrangement: 'street',
  nodes,
  edges: onFoot(desk, nodes),
  emphasis,
  remark: sketch(desk),
});
