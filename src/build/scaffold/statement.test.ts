import { expect, test } from 'vitest';
import type { Fact } from '#facts/types.ts';
import { asHeadline, asStatement } from './statement.ts';

const fact = { id: 'own', as_of: { date: '2023-03', precision: 'month', basis: 'stated' } } as Fact;
const said = (raw: string): string => asStatement(raw, { fact, lang: 'en', other: () => fact });

test('a statement cites its fact by its figure, or by its longest clause with the names in it', () => {
  expect(said('A clip of {value:words}, no more.')).toBe('A clip of <Fact id="own" as="words" />, no more.');
  expect(said("Late in {other}, stories of {'AI 1.0'} and GPT-4 ended, he says.")).toBe(
    'Late in <Fact id="other" />, <Fact id="own">stories of <Term>AI 1.0</Term> and <Term>GPT-4</Term> ended</Fact>, he says.',
  );
});

test('a date and a number word are marked as what the fact says', () => {
  expect(said('In {date} two companies met.')).toBe(
    'In <Fact id="own">March 2023</Fact> <Fact id="own">two companies</Fact> met.',
  );
});

test('a title with digits of a name is no headline', () => {
  expect(asHeadline("{'WuDao 1.0'} appears")).toBeUndefined();
  expect(asHeadline('GPT-4 is out')).toBeUndefined();
  expect(asHeadline('预测：估值{worth:words}')).toBe('预测：|估值[[worth|words]]');
});
