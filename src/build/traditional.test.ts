import { expect, test } from 'vitest';
import { formatFact, type FormatAs } from '#facts/format.ts';
import { units, type UnitId } from '#facts/units.ts';
import type { Amount, Qualifier } from '#facts/types.ts';
import { inTraditional, wordsFor } from './in-page-lang.ts';
import { searchKeys } from './network-data.ts';
import { register, registerFor } from './register.ts';
import { traditional } from './traditional.ts';

/** Every character of Big5, the character set of Traditional Chinese: who only writes Simplified is not in it. */
function big5(): Set<string> {
  const bytes: number[] = [];
  for (let lead = 0xa1; lead <= 0xf9; lead++)
    for (const [from, to] of [
      [0x40, 0x7e],
      [0xa1, 0xfe],
    ] as const)
      for (let trail = from; trail <= to; trail++) bytes.push(lead, trail);
  return new Set(new TextDecoder('big5').decode(new Uint8Array(bytes)));
}

/** Names as the article that is printed in Traditional characters spells them. */
const PRINTED =
  '知識工程實驗室 清華大學 清華大學計算機系 清華大學南門 清華東門 搜狐大廈 賽爾大廈 成府路 唐傑 劉知遠 孫茂松 楊植麟 黃民烈 豈凡超 朱軍 王小川 ' +
  '王慧文 茹立雲 月之暗面 百川智能 光年之外 聆心智能 深言科技 面壁智能 生數科技 李開復 周明 瀾舟科技 零一萬物 紅杉中國 啓明創投 梅花創投 吳世春 ' +
  '周志峰 美團 搜狗 騰訊 百度 小紅書 文心一言';

test('names come out as the Traditional article prints them', () => {
  const names = new Set(registerFor('zh-hant').entities.map(({ name }) => name.zh));
  expect(PRINTED.split(' ').filter((name) => !names.has(name))).toEqual([]);
});

test('every text of the register is in Traditional characters, and English stays', () => {
  const known = big5().add('啓');
  const { facts, entities, events } = registerFor('zh-hant');
  const texts = [
    ...facts.map(({ text }) => text),
    ...entities.map(({ name }) => name),
    ...events.map(({ title }) => title),
  ];
  const left = texts.flatMap(({ zh }) =>
    [...zh]
      .filter((sign) => /\p{Script=Han}/u.test(sign) && !known.has(sign))
      .map((sign) => `${sign} in ${zh}`),
  );
  expect(left).toEqual([]);
  expect(facts.map(({ text }) => text.en)).toEqual(register.facts.map(({ text }) => text.en));
});

test('words keep the sense they have in the sentence', () => {
  expect(
    traditional('写明了，参数多只说明这个数里多半只能给和面壁、清华系累计、更复杂、三公里、阿里云、舞台'),
  ).toBe('寫明了，參數多只說明這個數裡多半只能給和面壁、清華系累計、更複雜、三公里、阿里雲、舞台');
  expect(traditional('72天后，72\u2060天后，后来，皇后、天后')).toBe(
    '72天後，72\u2060天後，後來，皇后、天后',
  );
});

test('words of the articles stay; quotation marks become corner brackets', () => {
  expect(traditional('“视频”、‘芯片’，互联网公司的软件')).toBe('「視頻」、『芯片』，互聯網公司的軟件');
  expect(traditional('/zh/sources/#sora-sixty-seconds {value}')).toBe(
    '/zh/sources/#sora-sixty-seconds {value}',
  );
});

test('what is searched by keeps every script', () => {
  const words = { en: { name: 'A' }, zh: { name: '万', keys: ['万', '萬'] } };
  expect(inTraditional(words.zh)).toEqual({ name: '萬', keys: ['万', '萬'] });
  expect(wordsFor({ en: '“so”', zh: '“这样”' }, 'zh-hant')).toBe('「這樣」');
  expect(
    searchKeys({ name: { en: 'Tsinghua University', zh: '清华大学' }, pinyin: 'qinghua daxue' }),
  ).toEqual(['tsinghua university', '清华大学', '清華大學', 'qinghua daxue']);
  expect(searchKeys({ name: { en: 'GLM-4', zh: 'GLM-4' }, pinyin: 'GLM-4' })).toEqual(['glm-4']);
});

test('a figure printed without the dictionary is what the dictionary makes of it', () => {
  const qualifiers: Qualifier[] = ['exact', 'about', 'over', 'at-least', 'almost', 'up-to', 'under'];
  for (const unit of Object.keys(units) as UnitId[])
    for (const qualifier of qualifiers)
      for (const value of unit === 'date'
        ? ['2024-02-15', '2023-Q4']
        : unit === 'year'
          ? [2024]
          : [2, 12_500, 3e8, 4e12])
        for (const as of ['full', 'words', 'short'] satisfies FormatAs[]) {
          const amount: Amount = { value, qualifier, unit };
          expect(formatFact(amount, 'zh-hant', as)).toBe(traditional(formatFact(amount, 'zh', as)));
        }
});
