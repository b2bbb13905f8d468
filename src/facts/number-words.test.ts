import { expect, test } from 'vitest';
import { chineseWords, englishWords } from './number-words.ts';

test.each([
  [0, 'zero', '零'],
  [2, 'two', '两'],
  [10, 'ten', '十'],
  [12, 'twelve', '十二'],
  [105, 'one hundred and five', '一百零五'],
  [110, 'one hundred and ten', '一百一十'],
  [2222, 'two thousand two hundred and twenty-two', '两千二百二十二'],
  [30_000, 'thirty thousand', '三万'],
  [20_000, 'twenty thousand', '两万'],
  [100_500, 'one hundred thousand five hundred', '十万零五百'],
  [12_000_000, 'twelve million', '一千二百万'],
  [200_010_000, undefined, '两亿零一万'],
  [10_010, 'ten thousand and ten', '一万零一十'],
  [1_750_000_000_000, undefined, '一万七千五百亿'],
  [2_000_000_000_000, 'two trillion', '两万亿'],
  [1_000_000_000_001, undefined, undefined],
  [-3, undefined, undefined],
  [600_000_000, 'six hundred million', '六亿'],
  [1.5, undefined, undefined],
])('%d', (n, en, zh) => {
  expect(englishWords(n)).toBe(en);
  expect(chineseWords(n)).toBe(zh);
});

test('two is 两 only before a measure word', () => {
  expect([chineseWords(2), chineseWords(2, false)]).toEqual(['两', '二']);
});

const units: Record<string, number> = {
  hundred: 100,
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
};
const small = Array.from({ length: 100 }, (_, n) => [englishWords(n), n] as const);
const tens = new Map(small);

/** Reads English number words back: each large word closes what stands before it. */
function readEnglish(text: string): number {
  let [total, group] = [0, 0];
  for (const word of text.replaceAll(' and ', ' ').split(' ')) {
    const size = units[word];
    if (!size) group += tens.get(word) ?? NaN;
    else if (size === 100) group *= 100;
    else [total, group] = [total + group * size, 0];
  }
  return total + group;
}

/** Reads Chinese number words back: 千, 百 and 十 within a group, 万 and 亿 after it. */
function readChinese(text: string): number {
  const cut = text.includes('亿') ? text.lastIndexOf('亿') : text.indexOf('万');
  if (cut >= 0)
    return (
      readChinese(text.slice(0, cut)) * (text[cut] === '亿' ? 1e8 : 1e4) + readChinese(text.slice(cut + 1))
    );
  const groups = text.replaceAll('两', '二').matchAll(/([一二三四五六七八九]?)([千百十]?)/g);
  return [...groups].reduce((sum, [whole, digit = '', place = '']) => {
    const n = digit ? '零一二三四五六七八九'.indexOf(digit) : whole.length;
    return sum + n * ({ 千: 1000, 百: 100, 十: 10 }[place] ?? 1);
  }, 0);
}

test('number words read back as the number', () => {
  expect(new Set(small.map(([word]) => word)).size).toBe(100);
  for (let n = 0; n < 1e12; n = Math.ceil((n + 1) * 1.013)) {
    const [en, zh] = [englishWords(n), chineseWords(n)];
    if (n < 1e6 || en) expect(readEnglish(en ?? ''), String(n)).toBe(n);
    expect(readChinese(zh ?? ''), `${n} ${zh}`).toBe(n);
  }
});
