import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { ownFaces } from './own-faces.ts';

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const face = (family: string) => `@font-face{font-family:${family};src:url(a.woff2)}`;
const all = [
  face('Noto Serif SC Variable'),
  face('Noto Serif SC Variable zh'),
  face('"Noto Sans TC zh-hant"'),
];
const page = (style: string) =>
  `<meta content="style-src 'self' ${hash(style)}"><style>${style}</style><p>@font-face{font-family:a zh}</p>`;

test.each([
  ['en', 0],
  ['zh', 1],
  ['zh-hant', 2],
] as const)('a page in %s keeps its own faces, and its policy allows them', (lang, index) => {
  const rest = ':root{--serif:Noto Serif SC Variable}';
  expect(ownFaces(page(all.join('') + rest), lang)).toBe(page(`${all[index]}${rest}`));
});

test('a page without foreign faces stays as it is', () => {
  expect(ownFaces(page('p{color:red}'), 'en')).toBe(page('p{color:red}'));
});
