import { expect, test } from 'vitest';
import { toFactsJson } from './publish.ts';
import { loadRegister } from './register.ts';
import { seedsWith } from './seeds-fixture.ts';

const article = 'articles/000-bill.yaml';

test('everything wrong is told at once, but nothing that only follows from it', () => {
  const dir = seedsWith([article, 'paragraph: 3\n    kind: stated', 'paragraph: 0\n    kind: sure']);
  let message = '';
  try {
    loadRegister(dir);
  } catch (error) {
    message = (error as Error).message;
  }
  expect(message.split('\n')).toEqual([
    'The register has 2 problems:',
    '  seeds/articles/000-bill.yaml:14 cards: “paragraph”: paragraphs are whole numbers from 1',
    '  seeds/articles/000-bill.yaml:15 cards: “kind” is stated, reported, claimed or disputed, not “sure”',
  ]);
});

test('one problem is called one', () => {
  expect(() => loadRegister(seedsWith(['events.yaml', '[cards]', '[]']))).toThrow(
    'The register has one problem:\n  seeds/events.yaml:1 counted: has no fact',
  );
});

test('facts, sums, marks and conflicts are linked', () => {
  const register = loadRegister(seedsWith());
  expect(register.fact('recounted-bill').value).toBe(6e9);
  expect(register.fact('printed-bill').conflicts_with).toEqual(['recounted-bill']);
  expect(register.conflict('missing-zero').choice.zh).toBe('超过60亿元，不是至少6亿元。');
  expect(register.event('counted').date).toEqual({ date: '2023-03', precision: 'month', basis: 'inferred' });
  expect(register.relation('maker:made:model').evidence).toBe('stated');
  expect(() => register.fact('nothing')).toThrow('there is no fact “nothing”');
});

test('nothing in the register can be changed', () => {
  const fact = loadRegister(seedsWith()).fact('cards');
  expect(() => ((fact as { value: unknown }).value = 1)).toThrow(TypeError);
  expect(() => ((fact.text as { en: string }).en = '')).toThrow(TypeError);
});

test('one changed value changes the sum, the sentences of both languages and the data', () => {
  expect(() => loadRegister(seedsWith([article, 'value: 30000', 'value: 20000']))).toThrow(
    'formula gives 4000000000',
  );
  const dir = seedsWith(
    [article, 'value: 200000\n', 'value: 200001\n'],
    ['derived.yaml', '  value: 6000000000\n', ''],
  );
  const { facts } = toFactsJson(loadRegister(dir));
  const fact = (id: string) => facts.find((one) => one.id === id);
  expect(fact('price')?.text).toEqual({ en: 'One costs more than ¥200,001.', zh: '一张超过200001元。' });
  expect(fact('recounted-bill')?.value).toBe(6_000_030_000);
  expect(fact('recounted-bill')?.text.zh).toBe('重算超过60.0003亿元。');
});
