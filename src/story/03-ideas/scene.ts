import type { TimelineClaim, TimelineStrip, TimelineView } from '#charts/timeline/types.ts';
import type { Role, Text } from '#charts/types.ts';
import { defineScene } from '#stage/scene.ts';
import type { Desk } from '#stage/scene.ts';
import { timelineWords } from '../timeline-words.ts';
import { labels } from './labels.ts';

const years: TimelineView['domain'] = ['2020-01-01', '2025-01-01'];
const winter: TimelineView['domain'] = ['2023-11-15', '2024-03-15'];
const spring: TimelineView['domain'] = ['2024-01-15', '2024-05-20'];

/** Claims on the shelf of firsts, and what the platforms had shown; by id. */
const firsts = [
  'first-animation',
  'first-sora-level',
  'first-long',
  'first-worldwide',
  'first-multimedia',
] as const;
const models = ['bytedance-models', 'tencent-model', 'baidu-model', 'not-ready'] as const;

/** The idea was early, the product late, and everybody was first. */
export default defineScene({
  id: 'ideas',
  chapter: 'sora',
  sky: 'sora',
  figure: 'dawn',
  chart: 'timeline',
  data: (desk) => {
    const words = labels[desk.lang];
    const event = (id: keyof typeof words.events, role: Role, lane: string) => {
      const { title: full, when, ...rest } = desk.event(id);
      return {
        ...rest,
        title: desk.text(words.events[id] || full, id === 'sora-shown' ? 'figure' : 'name'),
        when: desk.text(id === 'ddpm-submitted' ? words.sometime.replace('{year}', when) : when, 'note'),
        role,
        lane,
      };
    };
    return {
      events: [
        event('ddpm-submitted', 'model', 'ideas'),
        event('u-vit', 'model', 'ideas'),
        event('sora-shown', 'minute', 'products'),
        event('vidu-released', 'minute', 'products'),
        event('qianqiu', 'other', 'products'),
        event('tianmu', 'other', 'products'),
        event('giants-before-sora', 'other', 'products'),
      ],
      stills: [{ id: 'still-denoise', caption: desk.text(words.denoise, 'note'), facts: ['sora-diffusion'] }],
      strips: strips(desk),
      claims: claims(desk),
      words: timelineWords[desk.lang],
    };
  },
  captions: ({ lang }) => labels[lang].captions,
  steps: [
    {
      id: 'noise',
      view: {
        domain: years,
        events: ['ddpm-submitted', 'sora-shown'],
        emphasis: ['ddpm-submitted', 'sora-shown', 'still-denoise'],
        stills: ['still-denoise'],
      },
    },
    {
      id: 'idea',
      view: (desk) => ({
        domain: years,
        events: ['ddpm-submitted', 'u-vit', 'sora-shown'],
        emphasis: ['ddpm-submitted', 'u-vit'],
        quiet: ['sora-shown'],
        lanes: lanes(desk),
      }),
    },
    {
      id: 'gap',
      view: (desk) => ({
        domain: years,
        events: ['ddpm-submitted', 'u-vit', 'sora-shown'],
        emphasis: ['u-vit', 'sora-shown'],
        quiet: ['ddpm-submitted'],
        lanes: lanes(desk),
        brackets: [early(desk)],
      }),
    },
    { id: 'late', view: whole },
    {
      id: 'firsts',
      view: {
        domain: spring,
        events: ['sora-shown', 'qianqiu', 'vidu-released', 'tianmu'],
        emphasis: ['sora-shown', 'qianqiu', 'vidu-released', 'tianmu', ...firsts],
        shelf: [...firsts],
      },
    },
    {
      id: 'giants',
      view: {
        domain: winter,
        events: ['giants-before-sora', 'sora-shown'],
        emphasis: ['giants-before-sora', ...models],
        shelf: [...models],
      },
    },
  ],
});

const lanes = ({ lang, text }: Desk): NonNullable<TimelineView['lanes']> => [
  { id: 'ideas', title: text(labels[lang].ideas, 'lane') },
  { id: 'products', title: text(labels[lang].products, 'lane') },
];

const early = (desk: Desk) => ({
  from: 'u-vit',
  to: 'sora-shown',
  number: desk.text(desk.figure('uvit-to-sora-months'), 'number'),
  facts: ['uvit-to-sora-months'],
  evidence: 'derived' as const,
});

const late = (desk: Desk) => ({
  from: 'sora-shown',
  to: 'vidu-released',
  number: desk.text(desk.figure('sora-to-vidu-days'), 'number'),
  facts: ['sora-to-vidu-days'],
  evidence: 'derived' as const,
});

/** Everything at once, with a switch to look at the ideas, the products or the lengths alone. */
function whole(desk: Desk): TimelineView {
  const words = labels[desk.lang];
  const [ideas, products] = lanes(desk);
  return {
    domain: years,
    events: ['ddpm-submitted', 'u-vit', 'sora-shown', 'vidu-released'],
    emphasis: ['u-vit', 'sora-shown', 'vidu-released'],
    lanes: lanes(desk),
    brackets: [early(desk), late(desk)],
    ties: [
      {
        from: 'u-vit',
        to: 'vidu-released',
        text: desk.text(words.builtOn, 'note'),
        facts: ['vidu-uvit'],
      },
    ],
    strips: {
      title: desk.text(words.longest, 'note'),
      cells: desk.number('sora-sixty-seconds'),
      rows: ['sora-shown', 'vidu-released'],
    },
    choices: {
      prompt: words.lookAt,
      whole: words.all,
      of: [
        {
          id: 'ideas',
          label: words.ideas,
          view: {
            events: ['ddpm-submitted', 'u-vit', 'sora-shown'],
            lanes: ideas && products ? [ideas, products] : [],
            brackets: [early(desk)],
            ties: [],
            strips: null,
          },
        },
        {
          id: 'products',
          label: words.products,
          view: {
            domain: ['2024-02-01', '2024-05-10'],
            events: ['sora-shown', 'vidu-released'],
            lanes: [],
            brackets: [late(desk)],
            ties: [],
            strips: null,
          },
        },
        {
          id: 'length',
          label: words.length,
          view: { events: [], lanes: [], brackets: [], ties: [] },
        },
      ],
    },
  };
}

function strips(desk: Desk): TimelineStrip[] {
  const words = labels[desk.lang];
  const share = desk.figure('vidu-share-of-sora', 'short');
  return [
    {
      id: 'sora-shown',
      name: desk.text(words.events['sora-shown'], 'name'),
      said: desk.text(desk.figure('sora-sixty-seconds', 'short'), 'note'),
      seconds: desk.number('sora-sixty-seconds'),
      facts: ['sora-sixty-seconds'],
      role: 'minute',
      evidence: 'stated',
    },
    {
      id: 'vidu-released',
      name: desk.text(words.events['vidu-released'], 'name'),
      said: desk.text(
        words.share
          .replace('{length}', desk.figure('vidu-sixteen-seconds', 'short'))
          .replace('{share}', share),
        'note',
      ),
      seconds: desk.number('vidu-sixteen-seconds'),
      facts: ['vidu-sixteen-seconds', 'vidu-share-of-sora'],
      role: 'minute',
      evidence: 'derived',
    },
  ];
}

function claims(desk: Desk): TimelineClaim[] {
  const words = labels[desk.lang].claims;
  const claim = (
    id: keyof typeof words,
    facts: string[],
    role: Role,
    evidence: TimelineClaim['evidence'],
  ): TimelineClaim => {
    const [name, said, by] = words[id].map((text, line): Text =>
      desk.text(text, line === 2 ? 'note' : 'name'),
    ) as [Text, Text, Text];
    return { id, name, claim: said, by, facts, role, evidence };
  };
  return [
    claim('first-animation', ['qianqiu'], 'other', 'claimed'),
    claim('first-sora-level', ['vidu-first-sora-level'], 'minute', 'claimed'),
    claim('first-long', ['vidu-first-long'], 'minute', 'claimed'),
    claim('first-worldwide', ['vidu-global-first'], 'minute', 'claimed'),
    claim('first-multimedia', ['tianmu'], 'other', 'claimed'),
    claim('bytedance-models', ['bytedance-magicvideo', 'bytedance-boximator'], 'other', 'stated'),
    claim('tencent-model', ['tencent-videocrafter'], 'other', 'stated'),
    claim('baidu-model', ['baidu-univg'], 'other', 'stated'),
    claim('not-ready', ['boximator-not-ready'], 'other', 'claimed'),
  ];
}
