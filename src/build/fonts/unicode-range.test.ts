import { expect, test } from 'vitest';
import { unicodeRange } from './unicode-range.ts';

test('neighbours become a range', () => {
  expect(unicodeRange([...'ABCe一'], { wholeHanBlock: false })).toBe('U+41-43,U+65,U+4E00');
});

test('a file that others go before may claim the whole block, but no marks it lacks', () => {
  expect(unicodeRange([...'→一龙！'], { wholeHanBlock: true })).toBe('U+2192,U+FF01,U+4E00-9FFF');
});
