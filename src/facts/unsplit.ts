/** Finds what a line must not break: 2024年2月15日, 最长16秒, 二至九秒, 第5段, 10亿, ¶ 5. */
import { traditionalFigure } from './traditional-figures.ts';
import { units } from './units.ts';

const simplified = Object.values(units)
  .map(({ words: { zh } }) => (zh.each ?? zh.many).replace('#', ''))
  .filter(Boolean);
const measures = [...new Set([...simplified, ...simplified.map(traditionalFigure)])];
const number = '[\\d.,−]*[\\d〇零一二两兩三四五六七八九十百千万萬亿億几幾]+';
const figure = new RegExp(
  `((?:[约約近超第]|[将將]近|超[过過]|最[长長]|最多|至少|不到)?${number}%?(?:至${number})?(?:年\\d+月\\d+日|年\\d+月|月|日|段|${measures.join('|')}|(?<=\\d[万萬亿億]+))|¶ \\d+)`,
);

/** The sentence in pieces, every second of which is to be kept whole. */
export const pieces = (text: string): string[] => text.split(figure);
