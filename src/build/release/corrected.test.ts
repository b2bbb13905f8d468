import { expect, test } from 'vitest';
import type { Fact } from '#facts/types.ts';
import { correctedFacts } from './corrected.ts';

const fact: Fact = {
  id: 'money',
  source: 'one',
  paragraph: 1,
  kind: 'stated',
  theme: 'money',
  value: 25,
  qualifier: 'about',
  unit: 'usd',
  as_of: { date: '2024-02', precision: 'month', basis: 'stated' },
  attributed_to: { en: 'A bank', zh: '一家银行' },
  text: { en: 'They had {value}.', zh: '他们有{value}。' },
};

test('what a reader takes away counts, what stands around it does not', () => {
  const corrected = (change: Partial<Fact>) => [...correctedFacts([fact], [{ ...fact, ...change }])];
  expect(corrected({ note: { en: 'n', zh: 'n' }, theme: 'video', paragraph: 2 })).toEqual([]);
  for (const change of [
    { value: 26 },
    { value: [20, 30] },
    { qualifier: 'over' },
    { unit: 'rmb' },
    { kind: 'disputed' },
    { as_of: null },
    { attributed_to: { en: 'A bank', zh: '某银行' } },
    { text: { en: 'They once had {value}.', zh: '他们有{value}。' } },
  ] as Partial<Fact>[])
    expect(corrected(change), JSON.stringify(change)).toEqual(['money']);
});

test('a fact that is gone counts, a new one does not', () => {
  expect([...correctedFacts([fact], [])]).toEqual(['money']);
  expect([...correctedFacts([], [fact])]).toEqual([]);
});
