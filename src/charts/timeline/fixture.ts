import { roughText } from '../labels/rough.ts';
import type { Text, Voice } from '../types.ts';
import type { TimelineData, TimelineView, TimelineWords } from './types.ts';

/** A small timeline in two languages for the tests of this folder; nothing else may import it. */

type Lang = 'en' | 'zh';
type Ruler = (text: string, voice: Voice) => Text;

export const words: Record<Lang, TimelineWords> = {
  en: {
    shortMonths: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
    months: [
      'January',
      'February',
      'March',
      'April',
      'May',
      'June',
      'July',
      'August',
      'September',
      'October',
      'November',
      'December',
    ],
    tickYear: '{year}',
    tickMonth: '{month}',
    tickDay: '{day}',
    monthOfYear: '{month} {year}',
    quarters: ['early {year}', 'spring {year}', 'summer {year}', 'late {year}'],
    years: ['{n} year', '{n} years'],
    monthsLong: ['{n} month', '{n} months'],
    and: ' ',
    guess: 'your guess: {quarter}',
    noGuess: 'no guess yet',
    after: '{span} after {what}',
    before: '{span} before {what}',
    same: 'the very time of {what}',
    precision: {
      day: 'day known',
      month: 'month known',
      quarter: 'quarter known',
      year: 'year known',
    },
    evidence: {
      stated: 'stated',
      implied: 'implied',
      reported: 'reported',
      claimed: 'claimed',
      counted: 'counted, not named',
      disputed: 'disputed',
      derived: 'our arithmetic',
    },
    describe: {
      day: '{day} {month} {year}',
      axis: 'A time axis from {from} to {to}.',
      lanes: 'Lanes: {list}.',
      lane: '{title}: {list}',
      events: 'On it: {list}.',
      event: '{title}, {when}',
      hedged: '{title}, {when} ({evidence})',
      trail: 'From “{from}” a fading trail of years leads back to {to}: {number}, {caption}.',
      bracket: 'A bracket from {from} to {to}: {number}.',
      tie: 'A curve from {from} to {to}: {text}.',
      strips: '{title}: {list}.',
      strip: '{name}, {said}',
      shelf: 'Claims below: {list}.',
      claim: '{name}: {claim} ({by})',
      of: ': ',
      stills: 'Above it, drawn strips of film, each with one flaw: {list}.',
      open: 'From {from} a line leads on and fades without a date: {text}.',
      guess: 'The reader may set a guess: {prompt}',
      list: '; ',
      sentence: ' ',
    },
  },
  zh: {
    shortMonths: ['1月', '2月', '3月', '4月', '5月', '6月', '7月', '8月', '9月', '10月', '11月', '12月'],
    months: ['1月', '2月', '3月', '4月', '5月', '6月', '7月', '8月', '9月', '10月', '11月', '12月'],
    tickYear: '{year}',
    tickMonth: '{month}',
    tickDay: '{day}日',
    monthOfYear: '{year}年{month}',
    quarters: ['{year}年初', '{year}年春', '{year}年夏', '{year}年底'],
    years: ['{n}年', '{n}年'],
    monthsLong: ['{n}个月', '{n}个月'],
    and: '零',
    guess: '你猜：{quarter}',
    noGuess: '还没有猜',
    after: '在{what}之后{span}',
    before: '比{what}早{span}',
    same: '正是{what}那时',
    precision: { day: '日期确知', month: '月份确知', quarter: '季度确知', year: '年份确知' },
    evidence: {
      stated: '文中明言',
      implied: '据上下文推知',
      reported: '据报道',
      claimed: '一方之说',
      counted: '有数无名',
      disputed: '说法不一',
      derived: '本站推算',
    },
    describe: {
      day: '{year}年{month}{day}日',
      axis: '时间轴，从{from}到{to}。',
      lanes: '分栏：{list}。',
      lane: '{title}：{list}',
      events: '轴上有：{list}。',
      event: '{title}（{when}）',
      hedged: '{title}（{when}，{evidence}）',
      trail: '从“{from}”有一道渐淡的年份轨迹退回到{to}：{number}，{caption}。',
      bracket: '从{from}到{to}的括线：{number}。',
      tie: '从{from}到{to}的曲线：{text}。',
      strips: '{title}：{list}。',
      strip: '{name}，{said}',
      shelf: '下面摆着几种说法：{list}。',
      claim: '{name}：{claim}（{by}）',
      of: '：',
      stills: '轴上方是手绘的胶片条，各显一处毛病：{list}。',
      open: '从{from}引出一条渐隐的线，没有终点日期：{text}。',
      guess: '读者可在轴上放下自己的猜测：{prompt}',
      list: '；',
      sentence: '',
    },
  },
};

type Both = [en: string, zh: string];

/** The timeline of the tests; widths are estimated unless a ruler is given. */
export function sampleData(lang: Lang, text: Ruler = roughText): TimelineData {
  const say = ([en, zh]: Both, voice: Voice) => text(lang === 'en' ? en : zh, voice);
  const note = (both: Both) => say(both, 'note');
  const name = (both: Both) => say(both, 'name');
  return {
    words: words[lang],
    events: [
      {
        id: 'ddpm',
        title: name(['DDPM', 'DDPM']),
        when: note(['some time in 2020', '2020年内']),
        start: '2020-01-01',
        end: '2021-01-01',
        precision: 'year',
        evidence: 'stated',
        role: 'model',
        facts: ['ddpm-paper'],
        lane: 'ideas',
      },
      {
        id: 'u-vit',
        title: name(['U-ViT', 'U-ViT']),
        when: note(['September 2022', '2022年9月']),
        start: '2022-09-01',
        end: '2022-10-01',
        precision: 'month',
        evidence: 'claimed',
        role: 'model',
        facts: ['u-vit-month', 'u-vit-first'],
        lane: 'ideas',
      },
      {
        id: 'bank-report',
        title: name(['A bank’s forecast', '一家投行的预测']),
        short: name(['Bank', '投行']),
        when: note(['14 February 2024', '2024年2月14日']),
        said: note(['reported, 14 February 2024', '据报道，2024年2月14日']),
        start: '2024-02-14',
        end: '2024-02-15',
        precision: 'day',
        evidence: 'reported',
        role: 'other',
        facts: ['bank-day-before'],
        lane: 'products',
      },
      {
        id: 'sora-shown',
        title: say(['Sora', 'Sora'], 'figure'),
        when: note(['15 February 2024', '2024年2月15日']),
        start: '2024-02-15',
        end: '2024-02-16',
        precision: 'day',
        evidence: 'stated',
        role: 'minute',
        facts: ['sora-day'],
        lane: 'products',
      },
      {
        id: 'vidu',
        title: name(['Vidu', 'Vidu']),
        when: note(['27 April 2024', '2024年4月27日']),
        start: '2024-04-27',
        end: '2024-04-28',
        precision: 'day',
        evidence: 'stated',
        role: 'minute',
        facts: ['vidu-day'],
        lane: 'products',
      },
      {
        id: 'forecast-2030',
        title: name(['2030, said the bank', '投行说：2030年']),
        short: name(['2030', '2030年']),
        when: note(['2030', '2030年']),
        said: note(['reported, 14 February 2024', '据报道，2024年2月14日']),
        start: '2030-01-01',
        end: '2031-01-01',
        precision: 'year',
        evidence: 'reported',
        role: 'minute',
        facts: ['bank-2030'],
        lane: 'products',
      },
    ],
    stills: [
      { id: 'still-motion', caption: note(['things hardly move', '几乎不动']), facts: ['old-flaws'] },
      {
        id: 'still-objects',
        caption: note(['an object goes missing', '物体凭空消失']),
        facts: ['old-flaws'],
      },
      {
        id: 'still-continuity',
        caption: note(['frames do not follow on', '前后不接']),
        facts: ['old-flaws'],
      },
      { id: 'still-view', caption: note(['one view, coarse', '视角单一，画面粗糙']), facts: ['old-view'] },
      {
        id: 'still-denoise',
        caption: note(['from noise to a picture', '从噪声到画面']),
        facts: ['diffusion'],
      },
    ],
    strips: [
      {
        id: 'sora-shown',
        name: name(['Sora', 'Sora']),
        said: note(['60 s', '60秒']),
        seconds: 60,
        facts: ['sora-length'],
        role: 'minute',
        evidence: 'stated',
      },
      {
        id: 'vidu',
        name: name(['Vidu', 'Vidu']),
        said: note(['up to 16 s, or 27%', '最长16秒，即27%']),
        seconds: 16,
        facts: ['vidu-length'],
        role: 'minute',
        evidence: 'derived',
      },
    ],
    claims: [0, 1, 2, 3, 4].map((index) => ({
      id: `first-${index}`,
      name: name(['Vidu', 'Vidu']),
      claim: name(['the first long model of its country', '全国第一个长视频模型']),
      by: note(['say its makers, 27 April 2024', '研发方自述，2024年4月27日']),
      facts: ['vidu-first'],
      role: 'minute' as const,
      evidence: index ? ('claimed' as const) : ('stated' as const),
    })),
  };
}

/** Views that use everything the timeline can do. */
export function sampleViews(lang: Lang, text: Ruler = roughText) {
  const say = ([en, zh]: Both, voice: Voice) => text(lang === 'en' ? en : zh, voice);
  const years: TimelineView['domain'] = ['2020-01-01', '2032-01-01'];
  const both = ['sora-shown', 'forecast-2030'];
  const lanes = {
    domain: ['2020-01-01', '2024-12-01'],
    events: ['ddpm', 'u-vit', 'sora-shown', 'vidu'],
    emphasis: ['u-vit', 'sora-shown', 'vidu'],
    lanes: [
      { id: 'ideas', title: say(['Ideas', '想法'], 'lane') },
      { id: 'products', title: say(['Products', '产品'], 'lane') },
    ],
    brackets: [
      {
        from: 'u-vit',
        to: 'sora-shown',
        number: say(['17 months', '17个月'], 'number'),
        facts: ['idea-to-sora'],
        evidence: 'derived',
      },
      {
        from: 'sora-shown',
        to: 'vidu',
        number: say(['72 days', '72天'], 'number'),
        facts: ['sora-to-vidu'],
        evidence: 'derived',
      },
    ],
  } satisfies TimelineView;
  return {
    marker: { domain: years, events: both, emphasis: ['forecast-2030'] },
    days: {
      domain: ['2024-02-10', '2024-02-20'],
      events: ['bank-report', 'sora-shown'],
      emphasis: ['bank-report', 'sora-shown'],
    },
    trail: {
      domain: years,
      events: both,
      emphasis: both,
      trail: {
        from: 'forecast-2030',
        to: 'sora-shown',
        number: say(['six years', '六年'], 'number'),
        caption: say(['gone overnight, as the author reads it', '照作者的说法，一夜之间没了'], 'note'),
        facts: ['sora-rewrote', 'bank-2030'],
        evidence: 'derived',
      },
    },
    stills: {
      domain: years,
      events: both,
      emphasis: ['sora-shown'],
      quiet: ['forecast-2030'],
      stills: ['still-motion', 'still-objects', 'still-continuity', 'still-view'],
    },
    guess: {
      domain: years,
      events: both,
      emphasis: ['sora-shown'],
      quiet: ['forecast-2030'],
      open: {
        from: 'sora-shown',
        text: say(['daily use: still far off, no date named', '离日常使用还远，没有给出日期'], 'note'),
        facts: ['far-from-use'],
      },
      guess: {
        prompt: say(
          ['When will it be usable in your job? Drag along the axis.', '几时能用在你的工作里？沿着轴拖动。'],
          'note',
        ),
        short: say(['Usable in your job? Drag.', '你的工作几时用得上？'], 'note'),
        against: [
          { id: 'sora-shown', what: 'Sora' },
          { id: 'forecast-2030', what: lang === 'en' ? '2030' : '2030年' },
        ],
      },
    },
    noise: {
      domain: ['2019-01-01', '2025-01-01'],
      events: ['ddpm', 'sora-shown'],
      emphasis: ['ddpm'],
      quiet: ['sora-shown'],
      stills: ['still-denoise'],
    },
    lanes,
    whole: {
      ...lanes,
      ties: [
        {
          from: 'u-vit',
          to: 'vidu',
          text: say(['Vidu is built on it', 'Vidu以它为底'], 'note'),
          facts: ['tie'],
        },
      ],
      strips: {
        title: say(['Longest clip, in seconds', '最长片长（秒）'], 'note'),
        cells: 60,
        rows: ['sora-shown', 'vidu'],
      },
      choices: {
        prompt: 'Look at',
        whole: 'All',
        of: [
          { id: 'products', label: 'Products', view: { domain: ['2024-02-01', '2024-05-15'], lanes: [] } },
          { id: 'length', label: 'Length', view: { events: [], lanes: [], brackets: [], ties: [] } },
        ],
      },
    },
    shelf: {
      domain: ['2024-01-15', '2024-05-15'],
      events: ['sora-shown', 'vidu'],
      emphasis: ['vidu', 'first-0'],
      shelf: ['first-0', 'first-1', 'first-2', 'first-3', 'first-4'],
    },
  } satisfies Record<string, TimelineView>;
}
