import { expect, test } from 'vitest';
import { planFaces } from './plan.ts';
import type { UsedByLang } from './used.ts';

const used = (en: string, zh: string, ...stretches: string[]): UsedByLang => {
  const named = stretches.map((text, index) => ({ name: String(index), serif: text, sans: text }));
  return {
    en: { all: en, stretches: named },
    zh: { all: zh, stretches: named },
    'zh-hant': { all: zh, stretches: named },
  };
};

const shown = (planned: ReturnType<typeof planFaces>, lang: string, master: string) =>
  planned
    .filter((face) => face.lang === lang && face.piece.master === master)
    .flatMap(({ characters }) => characters)
    .join('');

test('Chinese pages take quotation marks, dash and dots from the Chinese face, English pages from the Latin', () => {
  const planned = planFaces(used('a“”—…·', 'a“”—…·清'));
  expect(shown(planned, 'en', 'source-sans-3')).toBe('a·—“”…');
  expect(shown(planned, 'en', 'noto-sans-sc')).toBe('');
  expect(shown(planned, 'zh', 'source-sans-3')).toBe('a');
  expect(shown(planned, 'zh', 'noto-sans-sc')).toBe('·—“”…清');
});

test('each stretch has files of its own, the earliest go first, and nothing stands in two', () => {
  const han = planFaces(used('a', '一分钟清华大学', '一分钟', '一分清华')).filter(
    ({ piece }) => piece.master === 'noto-serif-sc',
  );
  expect(
    han.filter(({ lang }) => lang === 'zh').map(({ piece }) => [piece.part, piece.characters.join('')]),
  ).toEqual([
    ['rest', '大学'],
    ['1', '华清'],
    ['0', '一分钟'],
  ]);
});

test('Traditional pages have a face of their own, and borrow what it lacks', () => {
  const planned = planFaces(used('a', '「简體」'));
  expect(shown(planned, 'zh-hant', 'noto-sans-tc')).toBe('「」體');
  expect(shown(planned, 'zh-hant', 'noto-sans-sc')).toBe('简');
});

test('titles find every character: in the display cut, or else in the text cut', () => {
  const light = planFaces(used('Aé#', '')).filter(({ lang, weights }) => lang === 'en' && weights[0] < 400);
  expect(light.map(({ piece, characters }) => [piece.master, characters.join('')])).toEqual([
    ['newsreader', '#é'],
    ['newsreader-display', 'A'],
  ]);
});

test('a character no master draws is named with its code, its masters and its files', () => {
  expect(() => planFaces(used('a', '龘'), () => ['src/story/x/zh.svx'])).toThrow(
    '龘 (U+9F98) is neither in newsreader nor in noto-serif-sc src/story/x/zh.svx',
  );
});
