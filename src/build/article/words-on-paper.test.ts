import { expect, test } from 'vitest';
import { Numbered } from './numbered.ts';
import { wordsOnPaper } from './words-on-paper.ts';

const fact = (id: string, words: string) =>
  `<a class="fact kind-stated" data-fact="${id}" href="sources/#${id}">${words}</a>`;

test('facts are numbered in the order they are met, and one keeps its number', () => {
  const numbers = new Numbered();
  const first = wordsOnPaper(`${fact('b', '60 s')} and ${fact('a', '16 s')}`, numbers);
  expect(first).toContain('href="#note-1">60 s</a>');
  expect(first).toContain('href="#note-2">16 s</a>');
  expect(wordsOnPaper(fact('a', 'again'), numbers)).toMatch(/#note-2">again<\/a><sup[^>]*>2<\/sup>$/);
  expect(numbers.all()).toEqual(['b', 'a']);
});

test('what opens on a screen is a word on paper', () => {
  const html = '<button type="button" class="term" popovertarget="x/y/token">token</button>&#8288;, he said';
  expect(wordsOnPaper(html, new Numbered())).toBe('<span class="term">token</span>&#8288;, he said');
});
