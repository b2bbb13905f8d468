/** Finds what a line must not break: 2024年2月15日, 最长16秒, 二至九秒, 第5段, 10亿, ¶ 5. */
import { units } from './units.ts';

const measures = Object.values(units)
  .map(({ words: { zh } }) => (zh.each ?? zh.many).replace('#', ''))
  .filter(Boolean);
const number = '[\\d.,−]*[\\d〇零一二两三四五六七八九十百千万亿几]+';
const figure = new RegExp(
  `((?:[约近超第]|将近|超过|最长|最多|至少|不到)?${number}%?(?:至${number})?(?:年\\d+月\\d+日|年\\d+月|月|日|段|${measures.join('|')}|(?<=\\d[万亿]+))|¶ \\d+)`,
);

/** The sentence in pieces, every second of which is to be kept whole. */
export const pieces = (text: string): string[] => text.split(figure);
