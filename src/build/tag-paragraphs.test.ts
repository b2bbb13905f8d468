import { expect, test } from 'vitest';
import { tagParagraphs } from './tag-paragraphs.ts';

test('a block that begins with an inline tag becomes a paragraph, others stay', () => {
  const source =
    '<Step id="a">\n\n<Ref to="x">Sora</Ref> took\na clip.\n\nWords <Fact id="y" />.\n\n<Hold fact="z" />\n\n</Step>';
  expect(tagParagraphs(source)).toBe(
    '<Step id="a">\n\n<p><Ref to="x">Sora</Ref> took\na clip.</p>\n\nWords <Fact id="y" />.\n\n<Hold fact="z" />\n\n</Step>',
  );
});
