import { expect, test } from 'vitest';
import { isNothing, NOTHING, readChoice, writeChoice } from './choice.ts';
import { holds, plain, terms } from './match.ts';

const found = (text: string, query: string) => holds(plain(text), terms(query));

test('words are found at their beginning, Chinese anywhere, all of them', () => {
  expect(found('The author said so', 'ai')).toBe(false);
  expect(found('AI video', 'ai')).toBe(true);
  expect(found('in 2016', '16')).toBe(false);
  expect(found('用GPT-4写成', 'gpt-4')).toBe(true);
  expect(found('生数科技发布Vidu', '发布vidu')).toBe(true);
  expect(found('Vidu由生数科技发布', 'vidu 科技')).toBe(true);
  expect(found('Vidu由生数科技发布', 'vidu 清华')).toBe(false);
  expect(found('anything', '  ')).toBe(true);
});

test('ids, amounts, accents, tones and full-width letters do not stand in the way', () => {
  expect(found('forecast-six-years', 'six')).toBe(true);
  expect(found('forecast-six-years', 'forecast-six')).toBe(true);
  expect(found('over ¥2.5bn', '2.5bn')).toBe(true);
  expect(found('zhang peng zhangpeng', 'Zhāng Péng')).toBe(true);
  expect(found('zhang peng zhangpeng', 'zhangpeng')).toBe(true);
  expect(found('Ｓｏｒａ', 'sora')).toBe(true);
  expect(found('the author’s word', "author's")).toBe(true);
  expect(found('50% (a share', '(')).toBe(true);
});

test('a choice survives its address, and an address without one is nothing', () => {
  const choice = { ...NOTHING, q: '清华 & co', kind: 'reported' };
  expect(readChoice(writeChoice(choice))).toEqual(choice);
  expect(readChoice('?other=1')).toEqual(NOTHING);
  expect(isNothing({ ...NOTHING, q: '  ' })).toBe(true);
  expect(writeChoice(NOTHING)).toBe('');
});
