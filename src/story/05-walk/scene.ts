import type { NetworkView } from '#charts/network/types.ts';
import type { Desk } from '#stage/scene.ts';
import { defineScene } from '#stage/scene.ts';
import { campusNetwork, lanes, tiesAmong } from '../campus.ts';
import { labels } from './labels.ts';

const places = ['south-gate', 'east-gate', 'sohu-building', 'saier-building', 'chengfu-road'];
const firms = ['zhipu', 'lyb', 'baichuan', 'lingxin', 'deeplang'];
const people = [
  ...['tang-jie', 'liu-zhiyuan', 'sun-maosong', 'yang-zhilin', 'huang-minlie', 'qi-fanchao'],
  ...['zhang-peng-zhipu', 'wang-xiaochuan', 'wang-huiwen'],
];
const nodes = ['tsinghua', 'tsinghua-cs', 'keg', 'baai', ...places, ...firms, ...people];
/** The piece of ground of `town` on which those wait whom the articles place nowhere. */
const OUTSIDE = 'waiting';

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
                ground: lanes,
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
    { id: 'around', view: around },
  ],
});

const sketch = ({ lang, text }: Desk) => text(labels[lang].sketch, 'note');

const street = (desk: Desk, emphasis: string[]): NetworkView => ({
  arrangement: 'street',
  nodes,
  edges: desk.tiesIn('street'),
  emphasis,
  remark: sketch(desk),
});

/** The streets from further off, and outside them whoever has no address, by name and number. */
function around(desk: Desk): NetworkView {
  const waiting = outside(desk);
  const said = labels[desk.lang].outside.replace('{n}', String(waiting.length));
  return {
    arrangement: 'town',
    nodes: [...nodes, ...waiting],
    edges: desk.tiesIn('town'),
    emphasis: ['tsinghua', ...firms],
    quiet: waiting,
    outside: waiting,
    words: { [OUTSIDE]: desk.text(said, 'note') },
    remark: sketch(desk),
  };
}

/** Ids of the nodes that stand outside the streets. */
function outside(desk: Desk): string[] {
  const town = campusNetwork(desk).arrangements.town?.wide;
  const ground = town?.ground.find(({ id }) => id === OUTSIDE);
  if (!town || !ground) throw new Error(`walk: no ground “${OUTSIDE}” in the arrangement “town”`);
  const [left, top, width, height] = ground.box;
  return Object.entries(town.places)
    .filter(([, [x, y]]) => x > left && x < left + width && y > top && y < top + height)
    .map(([id]) => id);
}
