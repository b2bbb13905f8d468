import { expect, test } from 'vitest';
import { fitOf, hay, needle } from './fit.ts';

const fit = (text: string, query: string) => {
  const wanted = needle(query);
  return wanted && fitOf([hay(text)], wanted);
};

test('the beginning is better than a word, a word than its beginning, its beginning than scattered parts', () => {
  expect(fit('Money falls', 'mon')).toBe(0);
  expect(fit('Where money falls', 'money')).toBe(1);
  expect(fit('Where money falls', 'mon')).toBe(2);
  expect(fit('Where money falls', 'falls wh')).toBe(3);
  expect(fit('Where money falls', 'oney')).toBeUndefined();
  expect(fit('Where money falls', 'money rises')).toBeUndefined();
});

test('case, accents, tones, width and spaces say nothing', () => {
  expect(fit('qing hua jiao shou', 'qinghua')).toBe(0);
  expect(fit('ta men zai qing hua', 'Qīng huá')).toBe(1);
  expect(fit('在清华园', '清华')).toBe(1);
  expect(fit('ＳＯＲＡ来了', 'sora')).toBe(0);
  expect(fit('Sora 来了', 'sora来')).toBe(0);
  expect(fit('the author’s word', "author's")).toBe(1);
});

test('figures are found whole, with their sign, however they are grouped', () => {
  expect(fit('up by 40%', '40%')).toBe(1);
  expect(fit('up by 40%', '４０％')).toBe(1);
  expect(fit('up by 140%', '40%')).toBeUndefined();
  expect(fit('about 30,000 cards', '30000')).toBe(1);
  expect(fit('about 30,000 cards', '30 000')).toBe(1);
  expect(fit('13 firms, 130 people', '13')).toBe(0);
  expect(fit('over ¥2.5bn', '2.5')).toBe(1);
  expect(fit('anything', '  ¥ ')).toBeUndefined();
});
