import type { Lang } from '#facts/types.ts';

interface ForecastLabels {
  report: string;
  sora: string;
  /** `{year}` of the forecast. */
  forecast: string;
  /** `{date}` of the report. */
  reported: string;
  gone: string;
  open: string;
  ask: string;
  askShort: string;
  against: { sora: string; bank: string };
  stills: Record<'motion' | 'objects' | 'continuity' | 'view', string>;
}

/** Words inside the pictures of this scene. */
export const labels: Record<Lang, ForecastLabels> = {
  en: {
    report: 'JPMorgan’s report',
    sora: 'Sora',
    forecast: '{year}, said JPMorgan',
    reported: 'reported, {date}',
    gone: 'gone overnight, as the author reads it',
    open: 'productive use: some way off, no year named',
    ask: 'When will it be usable in your own work? Drag along the axis.',
    askShort: 'Your guess? Drag along the axis.',
    against: { sora: 'Sora', bank: 'the bank’s year' },
    stills: {
      motion: 'hardly any motion',
      objects: 'things drop out',
      continuity: 'frames do not follow',
      view: 'one view, little detail',
    },
  },
  zh: {
    report: '摩根大通的报告',
    sora: 'Sora',
    forecast: '{year}，摩根大通的预测',
    reported: '据报道，{date}',
    gone: '在作者看来，一夜之间就没了',
    open: '用于生产：尚有距离，没有说年份',
    ask: '在你自己的工作里，它哪年能用上？沿着轴拖一拖',
    askShort: '你猜哪年？沿着轴拖',
    against: { sora: 'Sora', bank: '投行的年份' },
    stills: {
      motion: '几乎不动',
      objects: '东西丢失',
      continuity: '前后帧接不上',
      view: '视角单一，画面粗糙',
    },
  },
};
