import { expect, test } from 'vitest';
import { describe } from './describe.ts';
import { sampleData, sampleViews } from './fixture.ts';
import { table } from './table.ts';

test('the picture in words, from the same data, in English', () => {
  expect(describe(sampleData('en'), sampleViews('en').trail)).toBe(
    'A time axis from 2020 to 2032. On it: Sora, 15 February 2024; 2030, said the bank, reported, 14 February 2024. ' +
      'From “2030, said the bank” a fading trail of years leads back to Sora: six years, gone overnight, ' +
      'as the author reads it.',
  );
});

test('and in Chinese, with days at the ends of a short axis', () => {
  expect(describe(sampleData('zh'), sampleViews('zh').days)).toBe(
    '时间轴，从2024年2月10日到2024年2月20日。轴上有：一家投行的预测（据报道，2024年2月14日）；Sora（2024年2月15日）。',
  );
});

test.each(['en', 'zh'] as const)(
  'every view of the sample can be said in %s without a brace left',
  (lang) => {
    for (const view of Object.values(sampleViews(lang))) {
      const text = describe(sampleData(lang), view);
      expect(text.length).toBeGreaterThan(20);
      expect(text).not.toMatch(/[{}]|undefined|NaN/);
    }
  },
);

test('the table has every event once, earliest first, with how well it is dated and known', () => {
  const { columns, rows } = table(sampleData('en'));
  expect(rows.map(({ id }) => id)).toEqual([
    'ddpm',
    'u-vit',
    'bank-report',
    'sora-shown',
    'vidu',
    'forecast-2030',
    'first-0',
    'first-1',
    'first-2',
    'first-3',
    'first-4',
  ]);
  expect(rows[1]?.cells).toHaveLength(columns.length);
  expect(rows[1]?.cells).toEqual(['U-ViT', 'September 2022', '–', '–', 'month known', 'claimed']);
});
