import { expect, test } from 'vitest';
import { unzipped, zipped } from './zip.ts';

test('what is packed comes out again, under names of any script', () => {
  const files = new Map([
    ['a/一分钟.xml', Buffer.from('<a/>'.repeat(500))],
    ['empty', Buffer.alloc(0)],
  ]);
  const zip = zipped(files);
  expect(unzipped(zip)).toEqual(files);
  expect(zip.length).toBeLessThan(400);
  expect(zipped(files)).toEqual(zip);
});

test('something else is refused', () => {
  expect(() => unzipped(Buffer.from('no archive'))).toThrow('no ZIP');
});
