import { expect, test } from 'vitest';
import { pieces } from './unsplit.ts';

test.each([
  ['Sora于2024年2月15日首次亮相。', ['2024年2月15日']],
  ['能得到最长16秒的视频，见第5段', ['最长16秒', '第5段']],
  ['图上画作二至九秒，这是我们的理解。', ['二至九秒']],
  ['超过25亿元，或3.4万美元', ['超过25亿元', '3.4万美元']],
  ['淡出将近两年，占34%至42%', ['将近两年', '34%至42%']],
  ['独角兽融到10亿，还是难', ['10亿']],
  ['要等到2030年', ['2030年']],
  ['[5] Essay on Sora, February 2024, ¶ 5', ['¶ 5']],
  ['没有数目', []],
])('%s', (text, whole) => {
  expect(pieces(text).filter((_, i) => i % 2)).toEqual(whole);
  expect(pieces(text).join('')).toBe(text);
});
