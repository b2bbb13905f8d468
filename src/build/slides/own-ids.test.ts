import { expect, test } from 'vitest';
import { ownIds } from './own-ids.ts';

test('ids are given a prefix, and so is what refers to them', () => {
  expect(ownIds('<g id="a"/><path fill="url(#a)"/><use href="#a"/>', 'boom-fall')).toBe(
    '<g id="boom-fall-a"/><path fill="url(#boom-fall-a)"/><use href="#boom-fall-a"/>',
  );
});

test('what stands elsewhere on the page, and what only looks like an id, stays', () => {
  const svg = '<path data-id="a" fill="url(#sky)"/><a href="#a"/>';
  expect(ownIds(svg, 'x')).toBe(svg);
});
