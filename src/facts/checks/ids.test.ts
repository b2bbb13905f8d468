import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { article, more, problemsOf, refusedIn } from '../refusal-fixture.ts';
import { seedsWith } from '../seeds-fixture.ts';

const textOf = (file: string): string => readFileSync(join(seedsWith(), file), 'utf8');

test.each([
  ['derived.yaml', 'recounted-bill', 9],
  ['entities.yaml', 'maker', 11],
  ['relations.yaml', 'maker:made:model', 6],
  ['events.yaml', 'counted', 6],
  ['conflicts.yaml', 'missing-zero', 8],
])('in %s every id stands once', (file, id, line) => {
  const [first] = problemsOf(seedsWith([file, '', textOf(file)]));
  expect(first).toBe(`seeds/${file}:${line} ${id}: id stands already in seeds/${file}:1`);
});

test('two articles have two ids and two seed numbers', () => {
  const copy = textOf(article).replace(/facts:[^]*/, '');
  expect(problemsOf(seedsWith(['articles/001-copy.yaml', '', copy]))).toEqual([
    `seeds/articles/001-copy.yaml:1 bill: id stands already in seeds/${article}:1`,
    `seeds/articles/001-copy.yaml:1 bill: its seed number stands already in seeds/${article}:1`,
  ]);
});

test('facts share one list, with each other and with sums', () => {
  const fact = more('').slice(2).replace('id: more', 'id: cards');
  const sum = textOf('derived.yaml')
    .replace('recounted-bill', 'cards')
    .replace(/ {2}value.*\n/, '');
  const first = `id stands already in seeds/${article}:13`;
  expect(problemsOf(seedsWith([article, '', fact]))[0]).toBe(`seeds/${article}:40 cards: ${first}`);
  expect(problemsOf(seedsWith(['derived.yaml', '', sum]))[0]).toBe(`seeds/derived.yaml:9 cards: ${first}`);
});

test.each(['value', 'date'])('no fact is called %s', (id) => {
  refusedIn(article)(more('').replace('id: more', `id: ${id}`), `${id}: a fact cannot be called “${id}”`);
});
