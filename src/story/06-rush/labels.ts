import type { Caption } from '#stage/scene.ts';
import type { Lang } from '#facts/types.ts';

interface RushLabels {
  captions: Record<'call' | 'weeks' | 'aims' | 'before' | 'left' | 'grid', Caption>;
  waves: Record<'prompt' | 'both' | 'first' | 'second' | 'tied', string>;
  losses: string;
  day: string;
  drop: string;
}

/** Words inside the pictures of this scene. */
export const labels: Record<Lang, RushLabels> = {
  en: {
    captions: {
      call: { title: 'The first call', note: 'Weeks run along; only a given day is exact' },
      weeks: { title: 'Who came forward in those weeks', note: 'Hollow: counted by the author, not named' },
      aims: { title: 'By what they were after', note: 'The grouping is the author’s' },
      before: { title: 'The generation behind them', note: 'Above: the companies of AI 1.0' },
      left: { title: 'What the wave before left', note: 'By the companies’ reports and the stock market' },
      grid: { title: 'A bet on the next wave', note: 'As Kai-Fu Lee puts it' },
    },
    waves: {
      prompt: 'Show',
      both: 'Both waves',
      first: 'AI 1.0',
      second: 'The rush',
      tied: 'Tsinghua ties',
    },
    losses: 'lost by the “four dragons”',
    day: 'of SenseTime’s value, in a day',
    drop: 'off CloudWalk’s peak',
  },
  zh: {
    captions: {
      call: { title: '第一声招呼', note: '按周排开；只有写明的日子是准的' },
      weeks: { title: '那些天，谁站了出来', note: '空心：作者数到了，没写名字' },
      aims: { title: '按各自的目标分开', note: '怎么分，是作者的看法' },
      before: { title: '他们身后的一代', note: '上方：AI 1.0的公司' },
      left: { title: '上一波留下了什么', note: '据各家财报和股价' },
      grid: { title: '押注下一波', note: '李开复的说法' },
    },
    waves: { prompt: '显示', both: '两代', first: 'AI 1.0', second: '这一波', tied: '清华关系' },
    losses: '“四小龙”合计亏损',
    day: '商汤单日蒸发的市值',
    drop: '云从较高点的跌幅',
  },
};
