import { expect, test } from 'vitest';
import { LANGS, PARTS, readOptions } from './options.ts';

test('all parts and languages, three rounds, unless something is said', () => {
  expect(readOptions([])).toEqual({ parts: PARTS, langs: LANGS, rounds: 3 });
  expect(readOptions(['--only', 'build,slides', '--lang', 'zh', '--rounds', '1'])).toEqual({
    parts: ['slides', 'build'],
    langs: ['zh'],
    rounds: 1,
  });
});

test('what there is not is refused by name', () => {
  expect(() => readOptions(['--only', 'story,fonts'])).toThrow(/not fonts/);
  expect(() => readOptions(['--lang', 'de'])).toThrow(/not de/);
  for (const rounds of ['0', 'x', '1.5'])
    expect(() => readOptions(['--rounds', rounds])).toThrow(/whole number/);
});
