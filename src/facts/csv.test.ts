import { expect, test } from 'vitest';
import { csv } from './csv.ts';

test('a field is quoted where it must be', () => {
  const rows = [
    ['plain', 'a, b', 'says "so"', 'two\nlines'],
    [[1, 2], null, undefined, 0],
  ];
  expect(csv(['a', 'b', 'c', 'd'], rows)).toBe(
    'a,b,c,d\r\nplain,"a, b","says ""so""","two\nlines"\r\n1 2,,,0\r\n',
  );
});

test('no field is run as a formula, and a number keeps its sign', () => {
  const rows = [['=1+1', '@x', '+a,b', '-12.5', -3, '- - -']];
  expect(csv(['a'], rows)).toBe(`a\r\n'=1+1,'@x,"'+a,b",-12.5,-3,'- - -\r\n`);
});
