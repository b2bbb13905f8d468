import { expect, test } from 'vitest';
import { plainOptions, readOptions, writeOptions, type EmbedOptions } from './options.ts';

const steps = ['one', 'two', 'three'];

test('an address without options is plain', () => {
  expect(readOptions('', steps)).toEqual({ options: plainOptions, refused: [] });
});

test('every option is read, and written as it is read', () => {
  const full: EmbedOptions = {
    theme: 'dark',
    transparent: true,
    header: false,
    steps: false,
    from: 'two',
    to: 'three',
  };
  const written = writeOptions(full);
  expect(written).toBe('?theme=dark&transparent=1&header=0&steps=0&from=two&to=three');
  expect(readOptions(written, steps)).toEqual({ options: full, refused: [] });
  expect(readOptions('?transparent', steps).options.transparent).toBe(true);
  expect(writeOptions({ theme: 'auto', header: true })).toBe('');
});

test.each([
  ['?colour=red', 'colour'],
  ['?theme=Dark', 'theme'],
  ['?THEME=dark', 'THEME'],
  ['?theme=<script>alert(1)</script>', 'theme'],
  [`?theme=${'dark'.repeat(50_000)}`, 'theme'],
  ['?header=no', 'header'],
  ['?from=four', 'from'],
  ['?from=__proto__', 'from'],
  ['?__proto__=1', '__proto__'],
  ['?constructor=1', 'constructor'],
  ['?%E0%A4%A=1', '\ufffd%A'],
])('%s changes nothing and is named', (query, name) => {
  const { options, refused } = readOptions(query, steps);
  expect([options, refused]).toEqual([plainOptions, [name]]);
});

test('of a repeated option the first counts', () => {
  const { options, refused } = readOptions('?theme=dark&theme=light', steps);
  expect([options.theme, refused]).toEqual(['dark', ['theme']]);
});

test('a range that runs backwards goes on to the end', () => {
  const { options, refused } = readOptions('?from=three&to=one', steps);
  expect([options.from, options.to, refused]).toEqual(['three', undefined, ['to']]);
});

test('what a script of the host adds is nobody’s fault', () => {
  expect(readOptions('?initialWidth=300&childId=a&parentTitle=b&parentUrl=c', steps).refused).toEqual([]);
});
