import { expect, test } from 'vitest';
import { kinds, readOptions } from './options.ts';

test('without arguments everything is made, beside the built site', () => {
  expect(readOptions([])).toEqual({
    kinds,
    langs: ['en', 'zh', 'zh-hant'],
    build: 'build',
    out: 'build/downloads',
  });
});

test('kinds and languages can be chosen, and where to', () => {
  const { kinds, langs, out } = readOptions(['--only', 'pptx', '--only', 'pdf', '--lang=zh', '--out', 'usb']);
  expect([kinds, langs, out]).toEqual([['pdf', 'pptx'], ['zh'], 'usb']);
});

test.each([['--only', 'doc'], ['--lang', 'fr'], ['--fast']])('%s %s is refused in words', (...args) => {
  expect(() => readOptions(args.filter(Boolean))).toThrow(/--|one of/);
});
