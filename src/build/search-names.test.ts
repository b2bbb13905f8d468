import { expect, test } from 'vitest';
import { loadRegister } from '#facts/register.ts';
import { seedsWith } from '#facts/seeds-fixture.ts';
import { searchTexts } from './search-names.ts';

test('a fact is found by the other language, and by the names of those it ties or is about', () => {
  const register = loadRegister(
    seedsWith(['entities.yaml', 'pinyin: changshang', 'pinyin: chang shang\n  facts: [price]']),
  );
  const texts = searchTexts(register, 'en');
  expect(texts['cards']).toBe('要3万张卡。 作者 Model 模型 moxing Maker 厂商 廠商 chang shang changshang');
  expect(texts['price']).toContain('changshang');
  expect(texts['recounted-bill']).toBe('重算超过60亿元。');
  expect(searchTexts(register, 'zh')['recounted-bill']).toBe('Recounted, more than ¥6bn.');
  expect(searchTexts(register, 'zh-hant')['recounted-bill']).toBe(
    'Recounted, more than ¥6bn. 重算超过60亿元。',
  );
});
