import { Resvg } from '@resvg/resvg-js';
import { expect, test } from 'vitest';
import { outlined, toPng } from './raster.ts';

const sans = `font-family="'Source Sans 3 Variable', 'Noto Sans SC Variable'"`;
const serif = `font-family="'Newsreader Variable', 'Noto Serif SC Variable'"`;
const svg = (words: string, attributes = sans) =>
  '<svg xmlns="http://www.w3.org/2000/svg" width="400" height="100" viewBox="0 0 400 100" data-picture="a/b">' +
  '<title>Title</title><desc>What it shows</desc><metadata>facts</metadata>' +
  `<text x="10" y="60" font-size="32" ${attributes}>${words}</text></svg>`;

/** How much of a picture is covered: the sum of its alpha. */
function ink(picture: string): number {
  const { pixels } = new Resvg(picture, { font: { loadSystemFonts: false } }).render();
  return pixels.reduce((sum, value, i) => (i % 4 === 3 ? sum + value : sum), 0);
}

test('English and Chinese are drawn, each in its own shapes', () => {
  const drawn = ['', 'Tsinghua', '清华', '清华大学', '华清'].map((words) =>
    toPng(svg(words), { width: 400 }).toString('hex'),
  );
  expect(new Set(drawn).size).toBe(drawn.length);
});

test('weights and voices differ', () => {
  const ways = [
    sans,
    `${sans} font-weight="600"`,
    serif,
    `${serif} font-weight="330"`,
    `${serif} font-weight="700"`,
  ];
  const amounts = ways.map((way) => ink(outlined(svg('Minute 分钟', way))));
  expect(new Set(amounts).size).toBe(ways.length);
  expect(amounts[1]).toBeGreaterThan(amounts[0]!);
  expect(amounts[4]).toBeGreaterThan(amounts[2]!);
});

test('the language of the root decides how wide quotation marks are', () => {
  const [en, zh] = ['en', 'zh-Hans'].map((lang) =>
    outlined(svg('“60”').replace('<svg', `<svg lang="${lang}"`)),
  );
  expect(en!.replace('lang="en"', '')).not.toBe(zh!.replace('lang="zh-Hans"', ''));
});

test('so it does where it is written as XML has it, and the words hold the other script too', () => {
  const [html, xml] = ['lang="en"', 'xml:lang="en"'].map((lang) =>
    toPng(svg('it’s 一分钟').replace('<svg', `<svg ${lang}`), { width: 400 }).toString('hex'),
  );
  expect(xml).toBe(html);
});

test('a PNG is as wide as asked, in device pixels', () => {
  expect(toPng(svg('60'), { width: 400, scale: 2 }).readUInt32BE(16)).toBe(800);
});

test('outlined, words are shapes that need no font, and the picture keeps its own words about itself', () => {
  const flat = outlined(svg('Sora 清华——大学'));
  expect(flat).not.toMatch(/<text|font-family/);
  expect(flat).toMatch(/^<svg[^>]* width="400" height="100" viewBox="0 0 400 100" data-picture="a\/b">/);
  expect(flat).toContain('<title>Title</title><desc>What it shows</desc><metadata>facts</metadata>');
  expect(ink(flat)).toBeGreaterThan(ink(outlined(svg(''))) + 10_000);
});
