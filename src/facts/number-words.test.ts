import { expect, test } from 'vitest';
import { chineseWords, englishWords } from './number-words.ts';

test.each([
  [0, 'zero', '零'],
  [2, 'two', '两'],
  [10, 'ten', '十'],
  [12, 'twelve', '十二'],
  [105, 'one hundred and five', '一百零五'],
  [110, 'one hundred and ten', '一百一十'],
  [2222, 'two thousand two hundred and twenty-two', '两千二百二十二'],
  [30_000, 'thirty thousand', '三万'],
  [20_000, 'twenty thousand', '两万'],
  [100_500, 'one hundred thousand five hundred', '十万零五百'],
  [12_000_000, 'twelve million', '一千二百万'],
  [200_010_000, undefined, '两亿零一万'],
  [600_000_000, 'six hundred million', '六亿'],
  [1.5, undefined, undefined],
])('%d', (n, en, zh) => {
  expect(englishWords(n)).toBe(en);
  expect(chineseWords(n)).toBe(zh);
});
