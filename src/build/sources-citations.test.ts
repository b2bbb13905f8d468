import { expect, test } from 'vitest';
import { citationsOf } from './sources-citations.ts';

const register = {
  key: 'one-minute-facts',
  author: 'The makers',
  title: 'The register',
  data: true,
  address: 'https://example.org/facts.json',
  date: '2026-11-22',
};
const of = (style: string, lang: 'en' | 'zh', what = register) =>
  citationsOf(what, lang).find((one) => one.style === style)?.text;

test('each style names author, title, version and address', () => {
  expect(of('APA', 'en')).toBe(
    'The makers. (2026). The register (Version of 22 November 2026) [Data set]. https://example.org/facts.json',
  );
  expect(of('GB/T 7714', 'zh')).toBe(
    'The makers. The register[DS/OL]. (2026-11-22)[YYYY-MM-DD]. https://example.org/facts.json.',
  );
  expect(of('GB/T 7714', 'zh', { ...register, data: false })).toContain('[EB/OL]');
});

test('BibTeX is one entry with balanced braces and a group for its author', () => {
  const text = of('BibTeX', 'en') ?? '';
  expect(text.startsWith('@misc{one-minute-facts-2026,\n')).toBe(true);
  expect(text).toContain('author = {{The makers}}');
  expect(text.split('{').length).toBe(text.split('}').length);
});
