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
