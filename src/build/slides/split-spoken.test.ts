import { expect, test } from 'vitest';
import { splitSpoken } from './split-spoken.ts';

const html =
  '<div data-spoken="a/one"><p>First <a href="#">6</a>.</p>\n<aside class="notes"><p>Wait.</p></aside></div>\n\n' +
  '<div data-spoken="a/two"><p>Second.</p>\n<p>Third.</p></div>\n';

test('words and notes of one step, nothing of the next', () => {
  expect(splitSpoken(html, 'a/one')).toEqual({
    words: '<p>First <a href="#">6</a>.</p>',
    notes: '<p>Wait.</p>',
  });
  expect(splitSpoken(html, 'a/two')).toEqual({ words: '<p>Second.</p>\n<p>Third.</p>', notes: '' });
  expect(() => splitSpoken(html, 'a/three')).toThrow('a/three');
});
