import { expect, test } from 'vitest';
import { measure } from '../fonts/measure.ts';
import { chartFrame, LEADING, MARGIN, setHeadline, sheet, shareSize } from './share-sheet.ts';

const place = sheet.width - 2 * MARGIN;

test('the sheet has the shape of the picture', () => {
  expect(sheet.width / sheet.height).toBeCloseTo(shareSize.width / shareSize.height, 6);
});

test('a short headline stands on one line, no larger than the largest', () => {
  expect(setHeadline(['How long is a minute?'], 'en')).toEqual({
    lines: ['How long is a minute?'],
    size: 52,
  });
  expect(setHeadline(['退远了看，', '一分钟只是一个日子'], 'zh').lines).toEqual([
    '退远了看，一分钟只是一个日子',
  ]);
});

test('a long one is broken in two between words or phrases, and still leaves room for the picture', () => {
  const english = 'Tsinghua founders raised more in one winter than all the others had in two years';
  const chinese = ['一个冬天里，', '清华系创业者拿到的钱，', '比其余所有人', '两年里加起来的还多'];
  for (const [phrases, lang] of [
    [[english], 'en'],
    [chinese, 'zh'],
  ] as const) {
    const { lines, size } = setHeadline(phrases, lang);
    expect(lines).toHaveLength(2);
    expect(lines.join(lang === 'en' ? ' ' : '')).toBe(phrases.join(''));
    expect(size).toBeGreaterThanOrEqual(20);
    for (const line of lines) expect(measure(line, 'lane', lang) * size).toBeLessThanOrEqual(place);
    expect(chartFrame(32 + size * (0.84 + LEADING) + 50).height).toBeGreaterThan(180);
  }
  expect(setHeadline(chinese, 'zh').lines[0]).toBe('一个冬天里，清华系创业者拿到的钱，');
});
