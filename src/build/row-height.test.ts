import { expect, test } from 'vitest';
import { rowHeight, type RowTexts } from './row-height.ts';

const bare: RowTexts = { statement: 'x', figure: '', meta: 'x', note: '', lists: [], sum: 0 };

test('a row grows by whole lines, sooner on a phone and in Chinese', () => {
  const one = rowHeight(bare, 'en');
  expect(one.wide).toBe(Math.round(25.5 + 4 + 21.75 + 4 + 19));
  expect(one.narrow).toBeGreaterThan(one.wide);
  const long = { ...bare, statement: 'x'.repeat(60) };
  expect(rowHeight(long, 'en').wide).toBe(one.wide);
  expect(rowHeight(long, 'en').narrow - one.narrow).toBeGreaterThan(24);
  const chinese = { ...bare, statement: '字'.repeat(60) };
  expect(rowHeight(chinese, 'zh').wide).toBeGreaterThan(rowHeight({ ...bare, statement: '字' }, 'zh').wide);
});

test('notes, lists, figures and sums need room', () => {
  const { wide } = rowHeight(bare, 'en');
  expect(rowHeight({ ...bare, note: 'n', lists: ['a', 'b'] }, 'en').wide).toBeGreaterThan(wide + 60);
  expect(rowHeight({ ...bare, sum: 3 }, 'en').wide).toBe(wide + 52 + 87);
  const close = { ...bare, statement: 'x'.repeat(90) };
  expect(rowHeight({ ...close, figure: 'more than ¥2.5bn' }, 'en').wide).toBeGreaterThan(
    rowHeight(close, 'en').wide,
  );
});
