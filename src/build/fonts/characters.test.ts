import { expect, test } from 'vitest';
import { foundIn, usedCharacters } from './characters.ts';

const texts = [
  { path: 'seeds/articles/000.yaml', text: 'title:\n  en: A title\n  zh: 题\ntext:\n  en: one 词\n  zh: 钱' },
  { path: 'src/story/01-minute/en.svx', text: 'é' },
  { path: 'src/story/01-minute/zh.svx', text: '秒' },
  { path: 'src/story/02-forecast/zh.svx', text: '预' },
  { path: 'src/story/labels.ts', text: 'ñ键' },
];

test('words of one language stay with it; register and labels belong to both', () => {
  const { en, zh } = usedCharacters(texts);
  for (const character of 'é钱ñ键') expect(en.all).toContain(character);
  for (const character of '秒预') expect(en.all).not.toContain(character);
  for (const character of '秒预钱键') expect(zh.all).toContain(character);
});

test('Chinese in English words and titles comes in a file of its own, apart from the rest', () => {
  const [stands, cited] = usedCharacters(texts).en.stretches;
  expect(cited?.name).toBe('guest-cited');
  for (const character of '题词') expect(cited?.serif).toContain(character);
  for (const character of '钱键') expect(`${stands?.serif}${cited?.serif}`).not.toContain(character);
});

test('a character is traced to its files', () => {
  expect(foundIn(texts, '预')).toEqual(['src/story/02-forecast/zh.svx']);
});
