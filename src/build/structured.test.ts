import { expect, test } from 'vitest';
import type { Source } from '#facts/types.ts';
import { structuredElement } from '#stage/page-head.ts';
import { citation } from './structured.ts';

const source: Source = {
  id: 'bill',
  number: 1,
  seed: '000',
  title: { en: 'The bill', zh: '账单' },
  title_is: 'ours',
  outlet: null,
  author: { en: 'the author, not named in our copy', zh: '作者（所见版本未署名）' },
  provenance: { en: 'Found.', zh: '所见。' },
  date: { date: '2024-Q1', precision: 'quarter', basis: 'inferred' },
  date_note: { en: 'None.', zh: '无。' },
  script: 'zh-Hant',
  paragraphs: 3,
};

test('an article of which little is known is cited with no more than that', () => {
  const cited = citation(source, 'en');
  expect(cited).toMatchObject({ name: '[The bill]', inLanguage: 'zh-Hant', datePublished: '2024' });
  expect(cited).not.toHaveProperty('author');
  expect(cited).not.toHaveProperty('publisher');
});

test('printed titles, outlets and people are named in the language of the page', () => {
  const known: Source = {
    ...source,
    title_is: 'shortened',
    outlet: { en: 'The Paper', zh: '某报' },
    author: { en: 'Hao Xin, the author', zh: '作者郝鑫' },
    date: { date: '2024-05-29', precision: 'day', basis: 'stated' },
  };
  expect(citation(known, 'zh')).toMatchObject({
    name: '账单',
    publisher: { name: '某报' },
    author: { '@type': 'Person', name: '郝鑫' },
    datePublished: '2024-05-29',
  });
});

test('no text can close the element it stands in', () => {
  const element = structuredElement({ name: '</script><script>alert(1)</script>' });
  expect(element.match(/<\/?script/g)).toHaveLength(2);
  const json = /^<script type="application\/ld\+json">(.*)<\/script>$/.exec(element)?.[1] ?? '';
  expect(JSON.parse(json)).toEqual({ name: '</script><script>alert(1)</script>' });
});
