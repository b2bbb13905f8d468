import { expect, test } from 'vitest';
import { zipped } from '../zip.ts';
import { packed, unpacked } from './archive.ts';

const files = new Map([
  ['facts.json', Buffer.from('{}')],
  ['_app/immutable/chunks/a-B_1.js', Buffer.from('export {};'.repeat(50))],
]);

test('the same files give the same bytes in any order, and come out again', () => {
  const archive = packed(files);
  expect(packed(new Map([...files].reverse()))).toEqual(archive);
  expect([...unpacked(archive)].sort()).toEqual([...files].sort());
});

test.each(['../index.html', 'en/../../x', '/etc/x', 'a\\..\\x', './x', 'a//b', 'a/', 'C:/x', '.env', ''])(
  'a path like “%s” is neither packed nor unpacked',
  (path) => {
    const bad = new Map([...files, [path, Buffer.from('x')]]);
    expect(() => packed(bad)).toThrow('no plain path');
    expect(() => unpacked(zipped(bad))).toThrow(`holds “${path}”, which is no plain path`);
  },
);

test('what is cut off is refused', () => {
  const archive = packed(files);
  for (const length of [0, 10, 60, archive.length - 100])
    expect(() => unpacked(archive.subarray(0, length))).toThrow('no whole ZIP archive');
});
