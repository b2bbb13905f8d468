import type { FilmStripData } from '#charts/film-strip/types.ts';
import type { Lang } from '#facts/types.ts';

interface MinuteLabels {
  titles: Record<'before' | 'sixty' | 'tick', string>;
  /** Patterns for the vague lengths of before. */
  atMost: string;
  plain: string;
  second: string;
  year: string;
  description: FilmStripData['words']['description'];
}

/** Words inside the pictures of this scene. */
export const labels: Record<Lang, MinuteLabels> = {
  en: {
    titles: {
      before: 'How long a generated clip could run',
      sixty: 'How long a generated clip can run',
      tick: 'The same strip, seen from further off',
    },
    atMost: '{figure} at most',
    plain: '{figure}',
    second: '{n} s',
    year: '{n}',
    description: {
      empty: 'An empty strip of {cells} cells runs from edge to edge, one cell a second.',
      before:
        'Above an empty strip of {cells} cells stand soft bands for clips before Sora: {bands}. Their ends are blurred, since the articles give no figure.',
      sixty: 'All {cells} cells of the strip are full: {fill}. The soft bands of before fade above it: {bands}.',
      tick: 'The strip has shrunk to one tick on a line of years from {from} to {to}: {title}, {when}.',
    },
  },
  zh: {
    titles: {
      before: '从前，生成的片段能有多长',
      sixty: '如今，生成的片段能有多长',
      tick: '还是这条带子，退远了看',
    },
    atMost: '至多{figure}',
    plain: '{figure}',
    second: '{n}秒',
    year: '{n}',
    description: {
      empty: '一条空的带子横贯画面，共{cells}格，每格一秒。',
      before: '空带共{cells}格；上方是Sora之前的片段长度，画成边缘模糊的影子：{bands}。文章没有给出确数，所以两端不画死。',
      sixty: '{cells}格全部填满：{fill}。上方从前的影子淡了下去：{bands}。',
      tick: '带子缩成{from}年到{to}年时间线上的一道刻痕：{title}，{when}。',
    },
  },
};
