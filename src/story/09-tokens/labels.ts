import type { PatchesWords, Place } from '#charts/patches/types.ts';
import type { Caption } from '#stage/scene.ts';
import type { Lang } from '#facts/types.ts';
import { evidence } from '../timeline-words.ts';

/** Words at a mark; `{…}` are figures. */
interface PlaceWords {
  lines: string[];
  short?: string[];
  /** Set as a note from its first line on. */
  quiet?: boolean;
}

interface TokensLabels {
  captions: Record<'frames' | 'passes' | 'longer' | 'inference', Caption>;
  /** What the number of a step says, in short lines. */
  says: Record<'frames' | 'passes' | 'longer', string[]>;
  /** Units left out where the number stands large. */
  units: string[];
  /** Each clip with its `{length}`, which stands last. */
  clips: Record<'clip' | 'vidu' | 'sora', string>;
  /** Who was visited, and how often, `{visits}`; `short` on one line with `{name}`. */
  visits: Record<'kimi' | 'ernie', [name: string, note: string]> & { short: string };
  places: Record<Place, PlaceWords>;
  rows: Record<'frames' | 'each' | 'patches' | 'passes', string>;
  words: Omit<PatchesWords, 'rows' | 'letters'>;
}

/** Words inside the pictures of this scene. */
export const labels: Record<Lang, TokensLabels> = {
  en: {
    captions: {
      frames: {
        title: 'A few seconds, cut up',
        note: 'A cell of the strip is a second; a square of the frame is a patch',
      },
      passes: {
        title: 'From noise to picture',
        note: 'A drawing of ours; every pass works on every patch of the clip',
      },
      longer: {
        title: 'Tokens by length of clip',
        note: 'Our straight line from one estimate; light: as far as it may reach',
      },
      inference: {
        title: 'A week’s visits, and the gap',
        note: 'Bars are counts; the two blocks are shapes, not amounts',
      },
    },
    says: {
      frames: ['patches in the clip, by', 'CITIC Securities’ rough estimate'],
      passes: ['tokens, roughly comparable,', 'by CITIC Securities’ estimate'],
      longer: ['tokens for a minute,', 'if it grows in a straight line'],
    },
    units: [' patches', ' tokens'],
    clips: { clip: 'The clip, {length}', vidu: 'Vidu, {length}', sora: 'Sora, {length}' },
    visits: {
      kimi: ['Kimi', '{visits} in a week of March 2024'],
      ernie: ['ERNIE Bot', '{visits} in the same week'],
      short: '{name}: {visits}',
    },
    places: {
      clip: { lines: ['The clip: {clip}'], short: ['{clip}'] },
      minute: { lines: ['a minute, one cell a second'], short: ['a minute'], quiet: true },
      frames: { lines: ['{frames}, the whole clip'], short: ['{frames}'] },
      frame: { lines: ['One frame: {each}', 'every one of them drawn'], short: ['{each}'] },
      first: { lines: ['first pass: noise'], quiet: true },
      last: { lines: ['after {passes}, a picture'], short: ['{passes}'] },
      text: {
        lines: [
          'The longest text Kimi takes, end to end: {times}',
          'a loose comparison: a token is not a character',
        ],
        short: ['Kimi’s longest text: {times}', 'loosely: tokens are not characters'],
        quiet: true,
      },
      outage: {
        lines: ['Kimi’s app and mini-program', 'for a time not working normally; how long is not said'],
        short: ['Kimi’s app: out'],
      },
      training: {
        lines: ['Training', 'making a model: most of the talk'],
        short: ['Training', 'making a model'],
      },
      inference: { lines: ['Inference', 'running it for its users'], short: ['Inference', 'running it'] },
      gap: { lines: ['The gap', 'as Zheng sees it'], short: ['The gap?'] },
    },
    rows: {
      frames: 'Frames of the clip',
      each: 'Patches in a frame',
      patches: 'Patches in the clip',
      passes: 'Passes from noise to picture',
    },
    words: {
      amount: {
        units: [
          { from: 1_000_000, one: '{n} million', both: '{a}–{b} million' },
          { from: 1000, one: '{n},000' },
        ],
        to: ' to ',
      },
      tick: {
        units: [
          { from: 1_000_000, one: '{n}m', both: '{a}–{b}m' },
          { from: 1000, one: '{n},000' },
        ],
        to: '–',
      },
      evidence: evidence.en,
      description: {
        frames:
          'A strip of one-second cells, of which the first are full ({clip}), opens into a sheet of frames ({frames}), and one frame into its squares ({frame}). The number: {number}.',
        passes: 'Pictures in rows, from noise to a sun over the sea ({last}). The number: {number}.',
        longer:
          'Strips of seconds over bars of tokens, to one scale: {clips}. Under them a scale: {text}. The number: {number}.',
        visits:
          'Two bars of visits: {visits}. Under them a line that breaks off: {outage}. Below, two blocks of equal size: {training}; {inference}, with a dashed gap in it, {gap}.',
      },
      row: '{name}, {length}: {amount} ({said})',
      visit: '{name}, {amount}',
      and: ', ',
      space: ' ',
      list: '; ',
      yours: 'Yours, {seconds} s',
      yoursTries: ['tokens: {seconds} s, made once', 'tokens: {seconds} s, made {tries} times'],
      made: ['tokens, made once', 'tokens, made {tries} times'],
      controls: {
        again: 'Try again',
        full: 'No room for more',
        reset: 'Start over',
        said: '{tries} tries: {amount} tokens',
        most: '{tries} tries, {amount} tokens: this picture holds no more',
        length: 'Clip',
        tries: 'Made',
        seconds: '{n} s',
        times: ['once', '{n} times'],
        longest: ', the most here',
      },
    },
  },
  zh: {
    captions: {
      frames: { title: '把几秒钟拆开来看', note: '带子一格一秒；画面里一个小方块，就是一个图像块' },
      passes: { title: '从噪声到画面', note: '画面是我们画的；每走一步，全片的图像块都要算一遍' },
      longer: { title: '片子多长，就要多少token', note: '由一家估算直线外推；浅色是可能到的地方' },
      inference: {
        title: '一周的访问量，和算力的缺口',
        note: '横条是实数；下面两块只是示意，大小不代表数量',
      },
    },
    says: {
      frames: ['全片的图像块，', '中信证券的粗略估算'],
      passes: ['折合的token数，', '中信证券的粗略估算'],
      longer: ['一分钟折合的token，', '假定按直线增长'],
    },
    units: ['个图像块', '个token'],
    clips: { clip: '这段短片，{length}', vidu: 'Vidu，{length}', sora: 'Sora，{length}' },
    visits: {
      kimi: ['Kimi', '2024年3月的一周，{visits}'],
      ernie: ['文心一言', '同一周，{visits}'],
      short: '{name}：{visits}',
    },
    places: {
      clip: { lines: ['这段短片：{clip}'], short: ['{clip}'] },
      minute: { lines: ['一分钟，一格一秒'], short: ['一分钟'], quiet: true },
      frames: { lines: ['{frames}，就是全片'], short: ['{frames}'] },
      frame: { lines: ['一帧：{each}', '一块不少，都画在这里'], short: ['{each}'] },
      first: { lines: ['头一步：全是噪声'], quiet: true },
      last: { lines: ['走完{passes}，成了画面'], short: ['{passes}'] },
      text: {
        lines: ['Kimi能读的最长文本，首尾相接：{times}', '只是粗略对照：token不等于字'],
        short: ['Kimi最长文本的{times}', '粗略对照：token不等于字'],
        quiet: true,
      },
      outage: {
        lines: ['Kimi的App和小程序', '有一阵没法正常使用；多久，文章没说'],
        short: ['Kimi：一度用不了'],
      },
      training: { lines: ['训练', '把模型做出来：谈的人最多'], short: ['训练', '做出模型'] },
      inference: { lines: ['推理', '让模型给人用'], short: ['推理', '给人用'] },
      gap: { lines: ['缺口', '郑姓合伙人的看法'], short: ['缺口？'] },
    },
    rows: { frames: '全片的帧数', each: '每帧的图像块', patches: '全片的图像块', passes: '去噪步数' },
    words: {
      amount: {
        units: [
          { from: 100_000_000, one: '{n}亿' },
          { from: 10_000, one: '{n}万' },
        ],
        to: '至',
      },
      tick: {
        units: [
          { from: 100_000_000, one: '{n}亿' },
          { from: 10_000, one: '{n}万' },
        ],
        to: '–',
      },
      evidence: evidence.zh,
      description: {
        frames:
          '一条带子，一格一秒，开头几格是满的（{clip}）；它展开成一帧帧画面（{frames}），其中一帧再展开成小方块（{frame}）。数字：{number}。',
        passes: '成排的画面，从噪声一步步变成海上的太阳（{last}）。数字：{number}。',
        longer:
          '几条秒数的带子，下面是token的横条，同一比例：{clips}。再下面是标尺：{text}。数字：{number}。',
        visits:
          '两根横条是访问量：{visits}。下面一条线中途断开：{outage}。再往下是一样大的两块：{training}；{inference}，上面留着一个虚线的缺口，{gap}。',
      },
      row: '{name}，{length}：{amount}（{said}）',
      visit: '{name}，{amount}',
      and: '，',
      space: '',
      list: '；',
      yours: '你的，{seconds}秒',
      yoursTries: ['token：{seconds}秒，做一遍', 'token：{seconds}秒，做{tries}遍'],
      made: ['token，做一遍', 'token，做{tries}遍'],
      controls: {
        again: '再来一遍',
        full: '放不下了',
        reset: '从头来',
        said: '{tries}遍：{amount}个token',
        most: '{tries}遍，{amount}个token：这张图放不下更多了',
        length: '片长',
        tries: '做',
        seconds: '{n}秒',
        times: ['一遍', '{n}遍'],
        longest: '，到头了',
      },
    },
  },
};
