import { roughText } from '../labels/rough.ts';
import type {
  Arrangement,
  ArrangementName,
  FrameShape,
  NetworkData,
  NetworkEdge,
  NetworkNode,
  NetworkView,
} from './types.ts';

/** A made-up network in two languages for the tests of this folder; nothing else may import it. */

type Lang = 'en' | 'zh';

/** Numbers between 0 and 1, the same for the same seed (mulberry32). */
export function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const kinds: NetworkNode['kind'][] = ['person', 'company', 'model', 'lab', 'investor', 'person', 'company'];
const ties: NetworkEdge['kind'][] = ['founded', 'member-of', 'led', 'invested-in', 'colleague'];
const evidence: NetworkEdge['evidence'][] = [
  'stated',
  'stated',
  'reported',
  'implied',
  'claimed',
  'disputed',
];
const first = {
  en: ['Lin', 'Wang', 'Ouyang', 'Zhu', 'Tang', 'Xie'],
  zh: ['林', '王', '欧阳', '朱', '唐', '谢'],
};
const second = {
  en: ['Zhilin', 'Jun', 'Xiaochuan', 'Labs', 'Technology', 'AI', 'Maosong'],
  zh: ['植', '军', '小川', '实验室', '科技', '智能', '茂松'],
};

/** Words for both languages of the tests; only their braces matter. */
const words: Record<string, string> = {
  ...Object.fromEntries(
    ['growth', 'hub', 'street', 'town', 'rush', 'whole'].map((name) => [`says-${name}`, `As ${name}.`]),
  ),
  'says-shown': '{nodes} names, {edges} ties.',
  'says-tsinghua': 'Tsinghua: {stated} stated, {implied} implied.',
  'says-tsinghua-stated': 'Tsinghua: {stated} stated.',
  'says-tsinghua-implied': 'Tsinghua: {implied} implied.',
  'says-many': '{name} × {n}',
  'says-counted': '{n} counted.',
  'says-alone': '{n} alone.',
  'says-ties': 'Ties: {list}.',
  'says-names': 'Of {list}.',
  'says-more': '{list} and {n} more',
  'says-areas': 'Areas: {list}.',
  'says-area': '{name} {said}',
  'says-counters': 'In sum: {list}.',
  'says-counter': '{number} {said}',
  list: '; ',
  sentence: ' ',
  'no-tie': 'no tie',
  'walk-name': 'Network',
  'walk-role': 'network',
  'walk-help': 'Help.',
  'walk-begin': 'Enter',
  'walk-keys': 'Keys',
  'walk-arrived': '{name}, {kind}, {ties}; {tie}',
  'walk-arrived-core': '{name}, {kind}, {ties}',
  'walk-ties': '{n} ties',
  'walk-ties-single': '{n} tie',
  'walk-ties-none': 'no tie here',
  'walk-tie': '{said}; {n} of {all}',
  'walk-part': '{said}, {more}',
  'walk-hint': '{name} · {kind} · ties: {n}',
  'walk-first': 'First.',
  'walk-ended': 'Ended.',
  ...Object.fromEntries([...kinds, 'university', 'counted'].map((kind) => [`node-is-${kind}`, kind])),
  ...Object.fromEntries(
    ['stated', 'implied', 'not-stated'].map((tie) => [`node-tie-${tie}`, `Tsinghua tie ${tie}`]),
  ),
  ...Object.fromEntries(ties.map((kind) => [`kind-${kind}`, kind])),
  ...Object.fromEntries([...new Set([...evidence, 'counted'])].map((each) => [`evidence-${each}`, each])),
};

/** Places on a jittered grid, so that no two nodes meet. */
function arrangementOf(ids: string[], shape: FrameShape, name: ArrangementName, seed: number): Arrangement {
  const random = chance(seed);
  const columns = Math.ceil(Math.sqrt(ids.length * (shape === 'wide' ? 1.6 : 0.75)));
  const rows = Math.ceil(ids.length / columns);
  const spine = name === 'growth';
  const places = Object.fromEntries(
    ids.map((id, index): [string, [number, number]] => {
      const [column, row] = [index % columns, Math.floor(index / columns)];
      const x = 0.06 + (0.88 * (column + 0.3 + 0.4 * random())) / columns;
      const y = 0.1 + (0.84 * (row + 0.3 + 0.4 * random())) / rows;
      return [id, shape === 'wide' ? [x, y] : [0.04 + x * 0.92, y]];
    }),
  );
  if (spine) places.n0 = shape === 'wide' ? [0.5, 0.04] : [0.04, 0.5];
  return {
    places,
    ...(spine && {
      spine: {
        id: 'n0',
        from: shape === 'wide' ? [0.02, 0.04] : [0.04, 0.05],
        to: shape === 'wide' ? [0.98, 0.04] : [0.04, 0.98],
      },
      time: ['2015', '2019', '2020', '2024'].map((id, index) => ({ id, at: 0.05 + index * 0.28 })),
    }),
    ground: [
      { id: 'people', kind: spine ? 'lane' : 'band', box: [0.02, 0.1, 0.96, 0.4] },
      { id: 'firms', kind: 'lane', box: [0.02, 0.52, 0.96, 0.42] },
      ...(name === 'street'
        ? [
            {
              id: 'house',
              kind: 'building' as const,
              box: [0.5, 0.2, 0.3, 0.3] as Arrangement['ground'][0]['box'],
            },
          ]
        : []),
    ],
    walk: ids,
  };
}

/** A network of `count` nodes and about half again as many ties, the same for the same count. */
export function sampleData(lang: Lang, count = 43): NetworkData {
  const random = chance(42);
  const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)] as Item;
  const nodes = Array.from({ length: count }, (_, index): NetworkNode => {
    const [one, two] = [pick(first[lang]), pick(second[lang])];
    const name = lang === 'en' ? `${one} ${two}` : one + two;
    const counted = index % 20 === 19;
    return {
      id: `n${index}`,
      kind: index === 0 ? 'university' : counted ? 'counted' : pick(kinds),
      ...(!counted && {
        name: roughText(name, 'name'),
        ...(lang === 'en' && { folded: [roughText(one, 'name'), roughText(two, 'name')] as const }),
      }),
      said: name,
      tie: index === 0 ? 'stated' : pick(['stated', 'implied', 'not-stated'] as const),
      evidence: counted ? 'counted' : 'stated',
      facts: index % 3 ? [`f${index}`] : [],
      from: `20${15 + (index % 10)}-03-01`,
      keys: [],
    } as NetworkNode;
  });
  const edges = new Map<string, NetworkEdge>();
  const add = (from: number, to: number) => {
    const kind = pick(ties);
    const id = `n${from}:${kind}:n${to}`;
    if (from !== to)
      edges.set(id, {
        id,
        from: `n${from}`,
        to: `n${to}`,
        kind,
        evidence: pick(evidence),
        facts: [`t${edges.size}`],
        ...(random() < 0.5 && { since: `20${15 + Math.floor(random() * 10)}-06-01` }),
        said: `n${from} ${kind} n${to}`,
      });
  };
  for (let index = 1; index < count - 1; index++) {
    add(index, Math.floor(random() * index));
    if (random() < 0.5) add(index, 1 + Math.floor(random() * (count - 2)));
  }
  const ids = nodes.map(({ id }) => id);
  const names: ArrangementName[] = ['growth', 'hub', 'street', 'town', 'rush', 'whole'];
  return {
    // The last one has no tie: it stands on a fact of its own.
    nodes: nodes.map((node, index) => (index === count - 1 ? { ...node, facts: ['alone'] } : node)),
    edges: [...edges.values()],
    arrangements: Object.fromEntries(
      names.map((name, index) => [
        name,
        {
          wide: arrangementOf(ids, 'wide', name, index + 1),
          tall: arrangementOf(ids, 'tall', name, index + 11),
        },
      ]),
    ),
    groundNames: Object.fromEntries(
      [
        ['people', lang === 'en' ? 'People' : '人物'],
        ['firms', lang === 'en' ? 'Companies' : '公司'],
        ['house', lang === 'en' ? 'Sohu Building' : '搜狐大厦'],
        ...['2015', '2019', '2020', '2024'].map((year) => [year, year]),
      ].map(([id = '', text = '']) => [id, roughText(text, 'note')]),
    ),
    cites: {},
    words,
  };
}

/** Views of it, one an arrangement and some more. */
export function sampleViews(lang: Lang, data: NetworkData): Record<string, NetworkView> {
  const nodes = data.nodes.map(({ id }) => id);
  const note = (text: string) => roughText(text, 'note');
  const view = (arrangement: ArrangementName): NetworkView => ({
    arrangement,
    nodes,
    emphasis: ['n1', 'n2', 'n5', 'n8'],
  });
  return {
    growth: view('growth'),
    until: { ...view('growth'), until: '2020-12-31', quiet: 'rest' },
    hub: {
      ...view('hub'),
      counters: ['a', 'b', 'c'].map((id) => ({
        id,
        number: roughText(lang === 'en' ? '¥15bn' : '150亿元', 'number'),
        said: note(lang === 'en' ? 'raised' : '融资'),
        facts: ['sum'],
        evidence: 'derived' as const,
      })),
    },
    street: {
      ...view('street'),
      quiet: ['n3', 'n4'],
      remark: note(lang === 'en' ? 'Schematic, not to scale' : '示意，不按比例'),
      choices: {
        prompt: 'How',
        whole: 'Map',
        of: [{ id: 'net', label: 'Net', view: { arrangement: 'whole' } }],
      },
    },
    rush: view('rush'),
    whole: view('whole'),
    areas: {
      ...view('growth'),
      nodes: ['n0', 'n1', 'n2', 'n5', 'n8'],
      areas: ['n2', 'n8'].map((id, index) => ({
        id,
        value: index ? 1750 : 175,
        said: note('175bn'),
        facts: ['size'],
        evidence: 'stated' as const,
      })),
    },
  };
}
