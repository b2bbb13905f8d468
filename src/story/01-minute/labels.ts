import type { FilmStripData } from '#charts/film-strip/types.ts';
import type { Caption } from '#stage/scene.ts';
import type { Lang } from '#facts/types.ts';

interface MinuteLabels {
  captions: Record<'before' | 'sixty' | 'tick', Caption>;
  /** Patterns for the vague lengths of before. */
  atMost: string;
  plain: string;
  sora: string;
  before: string;
  second: string;
  year: string;
  description: FilmStripData['words']['description'];
}

/** Words inside the pictures of this scene. */
export const labels: Record<Lang, MinuteLabels> = {
  en: {
    captions: {
      before: {
        title: 'How long a generated clip could run',
        note: 'One cell a second; on before, articles differ',
      },
      sixty: { title: 'How long a generated clip could run', note: 'One cell is a second' },
      tick: {
        title: 'The same strip, from further off',
        note: 'It stands where it belongs on a line of years',
      },
    },
    atMost: '{figure} at most',
    plain: '{figure}',
    sora: 'Sora',
    before: 'before Sora',
    second: '{n} s',
    year: '{n}',
    description: {
      empty: 'An empty strip of {cells} cells runs from edge to edge, one cell a second.',
      before:
        'Above an empty strip of {cells} cells stand soft bands for clips before Sora: {bands}. Their ends are blurred, since the articles give no figure.',
      sixty:
        'All {cells} cells of the strip are full: {fill}. The soft bands of before fade above it: {bands}.',
      tick: 'The strip has shrunk to one tick on a line of years from {from} to {to}: {title}, {when}.',
    },
  },
  zh: {
    captions: {
      before: { title: '生成的片段能有多长', note: '每格一秒；从前有多长，文章说法不一' },
      sixty: { title: '生成的片段能有多长', note: '每格一秒' },
      tick: { title: '还是这条带子，退远了看', note: '它落在时间线上自己的位置' },
    },
    atMost: '至多{figure}',
    plain: '{figure}',
    sora: 'Sora',
    before: 'Sora之前',
    second: '{n}秒',
    year: '{n}',
    description: {
      empty: '一条空的带子横贯画面，共{cells}格，每格一秒。',
      before:
        '空带共{cells}格；上方是Sora之前的片段长度，画成边缘模糊的影子：{bands}。文章没有给出确数，所以两端不画死。',
      sixty: '{cells}格全部填满：{fill}。上方从前的影子淡了下去：{bands}。',
      tick: '带子缩成{from}年到{to}年时间线上的一道刻痕：{title}，{when}。',
    },
  },
};
