import { expect, test } from 'vitest';
import { formatFact, type FormatAs } from './format.ts';
import type { FactValue, Qualifier } from './types.ts';
import type { UnitId } from './units.ts';

/** Value, unit, qualifier and form; what English prints; what Chinese prints. Written by hand. */
const table: [FactValue, UnitId, Qualifier, FormatAs, string, string][] = [
  [60, 'seconds', 'exact', 'full', '60 seconds', '60秒'],
  [60, 'seconds', 'exact', 'words', 'sixty seconds', '六十秒'],
  [60, 'seconds', 'exact', 'short', '60 s', '60秒'],
  [16, 'seconds', 'up-to', 'full', 'up to 16 seconds', '最长16秒'],
  [16, 'seconds', 'up-to', 'words', 'up to sixteen seconds', '最长十六秒'],
  [16, 'seconds', 'up-to', 'short', '≤16 s', '最长16秒'],
  [[6, 8], 'seconds', 'about', 'full', 'about 6–8 seconds', '约6至8秒'],
  [[6, 8], 'seconds', 'exact', 'words', 'six to eight seconds', '六至八秒'],
  [{ en: 'a few seconds', zh: '几秒' }, 'seconds', 'up-to', 'full', 'a few seconds', '几秒'],
  [{ en: 'ten-odd seconds', zh: '十几秒' }, 'seconds', 'about', 'short', 'ten-odd seconds', '十几秒'],
  [1, 'minutes', 'exact', 'full', '1 minute', '1分钟'],
  [1, 'minutes', 'exact', 'words', 'one minute', '一分钟'],
  [2, 'years', 'exact', 'words', 'two years', '两年'],
  [6, 'years', 'exact', 'words', 'six years', '六年'],
  [6, 'years', 'almost', 'full', 'nearly 6 years', '近6年'],
  [17, 'months', 'exact', 'full', '17 months', '17个月'],
  [17, 'months', 'exact', 'words', 'seventeen months', '十七个月'],
  [72, 'days', 'exact', 'full', '72 days', '72天'],
  [72, 'days', 'exact', 'words', 'seventy-two days', '七十二天'],
  [2030, 'year', 'exact', 'full', '2030', '2030年'],
  [2030, 'year', 'exact', 'year', '2030', '2030年'],
  [2018, 'year', 'about', 'full', 'around 2018', '2018年前后'],
  [2030, 'year', 'at-least', 'full', 'not before 2030', '不早于2030年'],
  ['2024-02-15', 'date', 'exact', 'full', '15 February 2024', '2024年2月15日'],
  ['2024-02-15', 'date', 'exact', 'short', '15 Feb 2024', '2024年2月15日'],
  ['2024-02-15', 'date', 'exact', 'year', '2024', '2024年'],
  ['2024-02', 'date', 'exact', 'full', 'February 2024', '2024年2月'],
  ['2023-Q4', 'date', 'exact', 'full', 'fourth quarter of 2023', '2023年第四季度'],
  ['2023-Q4', 'date', 'exact', 'short', 'Q4 2023', '2023年第四季度'],
  ['2024', 'date', 'up-to', 'full', 'by 2024', '最迟2024年'],
  [2_500_000_000, 'cny', 'over', 'full', 'more than ¥2.5bn', '超过25亿元'],
  [2_500_000_000, 'cny', 'over', 'short', '>¥2.5bn', '超25亿元'],
  [600_000_000, 'cny', 'at-least', 'full', 'at least ¥600m', '至少6亿元'],
  [600_000_000, 'cny', 'exact', 'words', 'six hundred million yuan', '六亿元'],
  [34_000, 'usd', 'exact', 'full', '$34,000', '3.4万美元'],
  [[2_000_000, 12_000_000], 'usd', 'exact', 'full', '$2m–$12m', '200万至1200万美元'],
  [3_778_000_000, 'hkd', 'exact', 'full', 'HK$3.778bn', '37.78亿港元'],
  [30, 'people', 'at-least', 'full', 'at least 30 people', '至少30人'],
  [2000, 'people', 'almost', 'full', 'nearly 2,000 people', '近2000人'],
  [15, 'companies', 'over', 'full', 'more than 15 companies', '超过15家公司'],
  [30_000, 'cards', 'exact', 'full', '30,000 cards', '3万张卡'],
  [30_000, 'cards', 'exact', 'words', 'thirty thousand cards', '三万张卡'],
  [1_200_000, 'tokens', 'about', 'full', 'about 1.2 million tokens', '约120万个token'],
  [1_200_000, 'tokens', 'about', 'short', '≈1.2m tokens', '约120万个token'],
  [0.4, 'share', 'about', 'full', 'about 40%', '约40%'],
  [0.4, 'share', 'exact', 'words', 'forty per cent', '百分之四十'],
  [[0.34, 0.42], 'share', 'exact', 'full', '34–42%', '34至42%'],
  [-0.045, 'share', 'exact', 'full', '−4.5%', '−4.5%'],
  [3.75, 'none', 'exact', 'full', '3.75', '3.75'],
  [1_750_000_000_000, 'none', 'under', 'full', 'less than 1.75 trillion', '不到1.75万亿'],
];

test.each(table)('%j %s, %s, %s', (value, unit, qualifier, as, en, zh) => {
  const fact = { id: 'x', value, unit, qualifier };
  expect(formatFact(fact, 'en', as)).toBe(en);
  expect(formatFact(fact, 'zh', as)).toBe(zh);
});

test('what has no value or no year is not printed as if it had', () => {
  const none = { id: 'a-remark', value: null, unit: 'none', qualifier: 'exact' } as const;
  expect(() => formatFact(none, 'en')).toThrow('fact “a-remark” has no value to print');
  const seconds = { id: 'x', value: 60, unit: 'seconds', qualifier: 'exact' } as const;
  expect(() => formatFact(seconds, 'en', 'year')).toThrow('only a date or a calendar year');
});
