import { expect, test } from 'vitest';
import { bareFigures } from './bare-figures.ts';

const found = (source: string) => bareFigures(source).map(({ line, found }) => `${line}: ${found}`);

test('digits, full-width digits and percent signs are found with their line', () => {
  expect(found('It cost 34,000\nand took ３ people, 5%')).toEqual(['1: 34,000', '2: ３', '2: 5%']);
});

test('number words before a unit or classifier are found', () => {
  expect(found('two months and twenty-five firms')).toEqual(['1: two months', '1: twenty-five firms']);
  expect(found('三家公司，十多位创始人，过了几年')).toEqual(['1: 三家', '1: 十多位', '1: 几年']);
});

test('a headline is read like the rest', () => {
  expect(found('<Step id="a" headline="Six years gone" essential>\n</Step>')).toEqual(['1: Six years']);
  expect(found('<Step id="a" headline="[[six|words]], gone" essential>\n</Step>')).toEqual([]);
});

test('what a slide says and what stands below its large figure are read, the id of that figure is not', () => {
  expect(found('<Step id="a" headline="Gone" slide="Gone in 6 years" figure="six-60">\n</Step>')).toEqual([
    '1: 6',
  ]);
  expect(found('<Step id="a" headline="钱少了"\n  figure="six" figureNote="归了三家公司">')).toEqual([
    '2: 三家',
  ]);
  expect(
    found('<Step id="a" slide="[[six]], gone" figure="gpt-4|words" figureNote="by one article">'),
  ).toEqual([]);
});

test('a tag that closes itself hides no words before the next closing tag', () => {
  expect(found('<Fact id="a" /> in two months <Fact id="b">later</Fact>')).toEqual(['1: two months']);
});

test('figures of the register, names and ways of speaking pass', () => {
  const source = `<script>const x = 1;</script>
<Fact id="sora-60" as="words" /> of <Term>GPT-4</Term>, a <Fact id="a">whole minute</Fact> and <Ref to="h100">H100</Ref>
<Hold fact="x-16" /> 一分钟，两种说法，one article, two voices`;
  expect(found(source)).toEqual([]);
});
