import type { Caption } from '#stage/scene.ts';
import type { Lang } from '#facts/types.ts';

interface ForecastLabels {
  captions: Record<'year' | 'day-before' | 'overnight' | 'flaws' | 'brake', Caption>;
  report: string;
  sora: string;
  /** Where room is short. */
  short: Record<'jpm-report' | 'sora-shown' | 'jpm-2030', string>;
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
    captions: {
      year: { title: 'When AI video would be productive', note: 'A band is as wide as its date is vague' },
      'day-before': { title: 'Two days of February', note: 'Each bar is as wide as its day' },
      overnight: {
        title: 'When AI video would be productive',
        note: 'The forecast, moved to the year of Sora',
      },
      flaws: {
        title: 'What earlier clips lacked',
        note: 'Drawn by us; the flaw of each strip is in vermilion',
      },
      brake: { title: 'When will it be usable at work?', note: 'Your guess stays in this window' },
    },
    report: 'JPMorgan’s report',
    sora: 'Sora',
    short: { 'jpm-report': 'JPMorgan', 'sora-shown': 'Sora', 'jpm-2030': 'JPMorgan' },
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
    captions: {
      year: { title: 'AI视频何时真正顶用', note: '日期有多含糊，色带就有多宽' },
      'day-before': { title: '二月里的前后脚', note: '柱子的宽度就是那一天' },
      overnight: { title: 'AI视频何时真正顶用', note: '把预测挪到Sora亮相的年份' },
      flaws: { title: '从前的片段缺了什么', note: '示意图由我们绘制，毛病标成朱红' },
      brake: { title: '哪年能在工作里用上？', note: '你的猜测只留在这个窗口里' },
    },
    report: '摩根大通的报告',
    sora: 'Sora',
    short: { 'jpm-report': '摩根大通', 'sora-shown': 'Sora', 'jpm-2030': '摩根大通' },
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
