import type { DeviceId, DevicesWords } from '#charts/devices/types.ts';
import type { Caption } from '#stage/scene.ts';
import type { Lang } from '#facts/types.ts';
import { evidence } from '../timeline-words.ts';

type StepId = 'two-stories' | 'week' | 'years' | 'factories';
type VoiceId = 'no-barrier' | 'baidu' | 'paying';

interface HeadsetLabels {
  /** `{all}` of the squares. */
  captions: Record<StepId, Caption>;
  /** Of each device its name and what is said of it; `{year}` of the show. */
  devices: Record<DeviceId, [name: string, note?: string]>;
  stories: Record<'cold' | 'terminal', { title: string; lines: string[] }>;
  row: string;
  weigh: { prompt: string; ends: [string, string]; said: string[] };
  /** Titles of events, and where room is short; what is said in place of a date has `{date}`. */
  events: Record<'oppo-letter' | 'meizu-phones', [title: string, short: string, said: string]>;
  sora: string;
  parallel: { name: string; lines: string[]; undated: string };
  /** What the reader is asked, what the buttons say, and what stands in the picture. */
  ask: { prompt: string; none: string };
  answers: Record<'same' | 'partly' | 'changed', [button: string, said: string]>;
  share: { lines: string[]; rest: string };
  /** Of each: who or what, what is said, who says so; `{sum}` is a figure. */
  voices: Record<VoiceId, [name: string, said: string, by: string]>;
  words: DevicesWords;
}

/** Words inside the pictures of this scene. */
export const labels: Record<Lang, HeadsetLabels> = {
  en: {
    captions: {
      'two-stories': {
        title: 'Vision Pro, weighed by two articles',
        note: 'Drawn by us; tilt it as you see fit',
      },
      week: { title: 'The month of Sora', note: 'A bar is as wide as its date is vague' },
      years: {
        title: 'OPPO’s parallel, as shapes',
        note: 'Without a scale: the claim has none',
      },
      factories: {
        title: 'The world’s “lighthouse factories”',
        note: 'A hundred squares for {all}',
      },
    },
    devices: {
      headset: ['Vision Pro'],
      pin: ['AI Pin', 'early {year}'],
      r1: ['Rabbit R1', 'early {year}'],
      phone: ['Smartphone', 'with its own model'],
      xr: ['XR device', 'Meizu’s promise'],
      'feature-phone': ['Feature phone'],
      'ai-phone': ['AI phone'],
    },
    stories: {
      cold: { title: 'VR stays cold', lines: ['in China, for all the', 'noise Vision Pro makes'] },
      terminal: { title: 'An AI device', lines: ['persona, emotion, input:', 'all of it rests on AI'] },
    },
    row: 'Other hardware that the second article names',
    weigh: {
      prompt: 'Which story weighs more with you?',
      ends: ['VR: cold', 'AI device'],
      said: [
        'far more weight on “VR stays cold”',
        'more weight on “VR stays cold”',
        'both weigh the same',
        'more weight on “an AI device”',
        'far more weight on “an AI device”',
      ],
    },
    events: {
      'oppo-letter': ['OPPO: “year one of the AI phone”', 'OPPO’s letter', 'first day back at work, {date}'],
      'meizu-phones': ['Meizu: no more traditional phones', 'Meizu, all in', 'no day given, {date}'],
    },
    sora: 'Sora',
    parallel: {
      name: 'OPPO’s claim',
      lines: ['as great a change for phones', 'as when smartphones came'],
      undated: 'then: no years given',
    },
    ask: { prompt: 'And your own phone by then?', none: 'Your phone?' },
    answers: {
      same: ['As now', 'you: much as now'],
      partly: ['Partly', 'you: part of the way'],
      changed: ['All new', 'you: as OPPO says'],
    },
    share: {
      lines: ['of them are in China', 'by the article’s figure'],
      rest: 'outlined: the rest of the world',
    },
    voices: {
      'no-barrier': ['Zhang Wei, founder', 'no barrier, so soon overtaken', 'to Time Finance'],
      baidu: ['Baidu’s cloud', 'a quarter’s gain: only {sum}', 'published figures'],
      paying: ['The same author', 'trying it is not paying for it', 'who bets on hardware'],
    },
    words: {
      evidence: evidence.en,
      balance: 'A line drawing of {what} lies on a balance between two stories: {list}.',
      story: '“{title}” {lines} ({cite})',
      row: '{title}: {list}.',
      device: '{name}',
      known: '{name} ({note})',
      beside: 'Over it, small, the row of devices: {list}.',
      parallel:
        'A line with two rises of the same shape, without numbers: {list}. The second is dashed. {name}: {lines}, {span}, from {from} to {to}.',
      ask: 'A question to the reader: {prompt}',
      share: 'A grid of squares: {number} {lines}; {rest}.',
      voices: 'Beside it, voices: {list}.',
      voice: '{name}: {claim} ({by})',
      list: '; ',
      sentence: ' ',
      space: ' ',
    },
  },
  zh: {
    captions: {
      'two-stories': {
        title: '同一台Vision Pro，两篇文章各掂各的',
        note: '示意图由我们绘制，你可以拨动天平',
      },
      week: { title: 'Sora亮相的那个月', note: '日期有多含糊，色条就有多宽' },
      years: {
        title: 'OPPO打的比方，只画形状',
        note: '没有刻度，因为原话没有数字',
      },
      factories: { title: '全世界的“灯塔工厂”', note: '画成一百格，代表{all}' },
    },
    devices: {
      headset: ['Vision Pro'],
      pin: ['AI Pin', '{year}初'],
      r1: ['Rabbit R1', '{year}初'],
      phone: ['智能手机', '各有自研模型'],
      xr: ['XR设备', '魅族的承诺'],
      'feature-phone': ['功能机'],
      'ai-phone': ['AI手机'],
    },
    stories: {
      cold: { title: 'VR还是热不起来', lines: ['有Vision Pro打头阵', '国内照样冷清'] },
      terminal: { title: '典型的AI终端', lines: ['分身、情绪、输入', '样样靠AI'] },
    },
    row: '后一篇文章还点到的硬件',
    weigh: {
      prompt: '哪种说法，在你这里更重？',
      ends: ['VR不热', 'AI终端'],
      said: [
        '重重压在“VR热不起来”一边',
        '偏向“VR热不起来”',
        '两边一样重',
        '偏向“典型的AI终端”',
        '重重压在“典型的AI终端”一边',
      ],
    },
    events: {
      'oppo-letter': ['OPPO：AI手机元年到了', 'OPPO内部信', '节后开工头一天，{date}'],
      'meizu-phones': ['魅族：传统手机不再立新项目', '魅族全力转向', '没说哪一天，{date}'],
    },
    sora: 'Sora',
    parallel: {
      name: 'OPPO的说法',
      lines: ['对手机行业的改变之大', '堪比智能手机取代功能机'],
      undated: '当年：没有写年份',
    },
    ask: { prompt: '到那时，你自己的手机呢？', none: '你的手机？' },
    answers: {
      same: ['照旧', '你：跟现在差不多'],
      partly: ['变一些', '你：变一些'],
      changed: ['全变样', '你：跟OPPO说的一样'],
    },
    share: { lines: ['在中国', '照文章的数字'], rest: '空心的是其余各国' },
    voices: {
      'no-barrier': ['创业者张维', '没有门槛，容易被超过', '对时代财经说'],
      baidu: ['百度云', '一个季度只多了{sum}', '公开数据'],
      paying: ['同一位作者', '图新鲜不等于肯掏钱', '看好硬件的那位'],
    },
    words: {
      evidence: evidence.zh,
      balance: '一架天平，上面搁着{what}的线描，两头各挂一种说法：{list}。',
      story: '“{title}”，{lines}（{cite}）',
      row: '{title}：{list}。',
      device: '{name}',
      known: '{name}（{note}）',
      beside: '上方另有一排小小的设备：{list}。',
      parallel:
        '一条线上有两段一样的爬升，没有数字：{list}。后一段是虚线。{name}：{lines}，{span}，从{from}到{to}。',
      ask: '问读者：{prompt}',
      share: '一片方格：{number}{lines}；{rest}。',
      voices: '旁边是几种声音：{list}。',
      voice: '{name}：{claim}（{by}）',
      list: '；',
      sentence: '',
      space: '，',
    },
  },
};
