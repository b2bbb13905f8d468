import subsetFont from 'subset-font';
import { expect, test } from 'vitest';
import { fontFaceCss } from './css.ts';
import { charactersOf } from './sfnt/characters.ts';
import { subsetFonts } from './subset.ts';

const words = { en: 'One Minute, 60', zh: '一分钟，60' };
const used = {
  en: { all: words.en, stretches: [{ name: 'guest', serif: words.en, sans: words.en }] },
  zh: { all: words.zh + '清', stretches: [{ name: 'first', serif: words.zh, sans: words.zh }] },
  'zh-hant': { all: '一分鐘，60', stretches: [] },
};
const set = await subsetFonts(used);

test('each file holds the characters cut for it, and a page finds each of its own', async () => {
  let drawn = '';
  for (const { fileName } of set.faces.filter(
    ({ lang, master }) => lang === 'zh' && master.startsWith('noto-serif'),
  )) {
    const plain = await subsetFont(set.files.get(fileName)!, undefined, {
      keepAllGlyphs: true,
      targetFormat: 'sfnt',
    });
    drawn += charactersOf(plain).join('');
  }
  expect([...drawn].sort().join('')).toBe([...'一分清钟，'].sort().join(''));
});

test('the same characters give the same file names', async () => {
  expect([...(await subsetFonts(used)).files.keys()]).toEqual([...set.files.keys()]);
});

test('the rules name every file under the base and end with stand-ins that take up the same room', () => {
  const css = fontFaceCss(
    set.faces.filter(({ lang }) => lang === 'en'),
    (fileName) => `../fonts/${fileName}`,
  );
  for (const { fileName } of set.faces.filter(({ lang }) => lang === 'en'))
    expect(css).toContain(`url(../fonts/${fileName})`);
  expect(css).toMatch(
    /'Newsreader Fallback';font-weight:400 700;src:local\('Georgia'\).*size-adjust:91\.03%;ascent-override:80\.74%/,
  );
});
