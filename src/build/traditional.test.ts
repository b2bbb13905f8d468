import { expect, test } from 'vitest';
import { searchKeys } from './network-data.ts';
import { register } from './register.ts';
import { traditional } from './traditional.ts';

/** Every character of Big5, the character set of traditional Chinese: who only writes simplified is not in it. */
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

test('every name of the register is found in traditional characters', () => {
  const known = big5();
  expect(known.has('國')).toBe(true);
  expect(known.has('国')).toBe(false);
  const left = register.entities.flatMap(({ id, name }) =>
    [...traditional(name.zh)]
      .filter((character) => /\p{Script=Han}/u.test(character) && !known.has(character))
      .map((character) => `${id}: ${character} needs a pair`),
  );
  expect(left).toEqual([]);
});

test('keys are names in every script and pinyin, each once', () => {
  expect(
    searchKeys({ name: { en: 'Tsinghua University', zh: '清华大学' }, pinyin: 'qinghua daxue' }),
  ).toEqual(['tsinghua university', '清华大学', '清華大學', 'qinghua daxue']);
  expect(searchKeys({ name: { en: 'GLM-4', zh: 'GLM-4' }, pinyin: 'GLM-4' })).toEqual(['glm-4']);
});
