import { create, type Font } from 'fontkit';
import subsetFont from 'subset-font';
import { expect, test } from 'vitest';
import { masterFile } from './master-file.ts';
import { measure, textOf } from './measure.ts';

/** A Latin master at one weight, for a second opinion. */
async function at(master: 'newsreader' | 'source-sans-3', wght: number): Promise<Font> {
  const options = { keepAllGlyphs: true, targetFormat: 'sfnt', variationAxes: { wght } } as const;
  const fixed = await subsetFont(masterFile(master), undefined, options);
  return create(Buffer.concat([fixed, Buffer.alloc(64)])) as Font;
}

test.each([
  ['name', 'source-sans-3', 600],
  ['note', 'source-sans-3', 400],
  ['number', 'newsreader', 420],
  ['lane', 'newsreader', 400],
] as const)('a %s is as wide as the font shapes it', async (voice, master, wght) => {
  const font = await at(master, wght);
  for (const text of [
    'AVATAR, Tsinghua University',
    '15 February 2024',
    '“text-to-video” – office’s first',
    '¥2.5bn',
  ]) {
    const shaped = font.layout(text).advanceWidth / font.unitsPerEm;
    expect(Math.abs(measure(text, voice) / shaped - 1), text).toBeLessThan(0.005);
  }
});

test('a Chinese character is one em wide, and so are the marks Chinese sets full-width', () => {
  expect(measure('清华大学', 'name')).toBe(4);
  expect(measure('“文生视频”——', 'lane')).toBe(8);
  expect(measure('——', 'note', 'zh')).toBe(2);
  expect(measure('——', 'note', 'en')).toBeLessThan(2);
});

test('figures are of one width, so that a running number does not shake', () => {
  expect(measure('1111', 'number')).toBeCloseTo(measure('8604', 'number'), 5);
});

test('a sign no font draws is named', () => {
  expect(() => textOf('one 🎬', 'name')).toThrow('No font draws 🎬');
});
