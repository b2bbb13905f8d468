import { render } from 'svelte/server';
import { expect, test } from 'vitest';
import { cardOf } from './card.ts';
import FactCard from './FactCard.svelte';
import type { FactLabels } from './labels-type.ts';
import { toFactsJson } from './publish.ts';
import { loadRegister } from './register.ts';
import { seedsWith } from './seeds-fixture.ts';

const labels: FactLabels = {
  evidence: {
    stated: 'Stated',
    implied: 'Implied',
    reported: 'Reported',
    claimed: 'Claimed',
    counted: 'Counted',
    derived: 'Our sum',
    disputed: 'Disputed',
    corrected: 'Corrected',
  },
  kinds: { stated: 'S', reported: 'R', claimed: 'C', derived: 'ours', disputed: 'articles differ' },
  article: 'Article',
  cite: '[{number}] {name}, {date}, ¶ {paragraph}',
  citeShort: '[{number}] ¶ {paragraph}',
  whoSaysSo: 'Who says so',
  ourselves: 'we do',
  date: 'Date',
  dated: '{date}, {basis}',
  basis: { stated: 'as printed', derived: 'from its words', inferred: 'from context' },
  kind: 'Kind',
  asPrinted: 'printed:',
  putRight: 'recounted:',
  check: 'Our check',
  checkedHere: 'just now',
  from: 'from',
  to: 'to',
  conflicts: {
    disagreement: 'Articles disagree',
    correction: 'Put right',
    doubt: 'Doubtful',
    tension: 'Two readings',
    'single-source': 'One source',
    damage: 'Damaged',
  },
  choice: 'Our choice',
  why: 'Why',
  note: 'Note',
  sourcesOnly: 'Not told',
};

function textOf(id: string, dir = seedsWith()): string {
  const card = cardOf(toFactsJson(loadRegister(dir)), id);
  const { body } = render(FactCard, { props: { card, lang: 'en', labels } });
  return body
    .replace(/<!--.*?-->/g, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ');
}

test('a fact tells where it stands, who says so and how its date is known', () => {
  const text = textOf('cards');
  expect(text).toContain('Stated 30,000 cards It takes 30,000 cards.');
  expect(text).toContain(
    'Article [1] The bill, March 2023, ¶ 3 Who says so the author Date March 2023, from context',
  );
  expect(text).not.toContain('Our check');
});

test('a corrected value stands struck beside the sum that puts it right, with the sum and our reasons', () => {
  const text = textOf('printed-bill');
  expect(text).toContain('Corrected printed: at least ¥600m recounted: more than ¥6bn');
  expect(text).toContain(
    'Our check cards [1] ¶ 3 30,000 cards × price of one [1] ¶ 3 >¥200,000 the bill >¥6bn',
  );
  expect(text).toContain('Put right How much? more than ¥6bn we do Our choice');
  expect(text).toContain('Why A digit is missing.');
});

test('the sum is worked out from the inputs, not copied from the result', () => {
  const data = toFactsJson(loadRegister(seedsWith()));
  const tampered = { ...data, facts: data.facts.map((f) => (f.id === 'cards' ? { ...f, value: 10 } : f)) };
  const card = cardOf(tampered, 'recounted-bill');
  const { body } = render(FactCard, { props: { card, lang: 'zh', labels } });
  expect(body).toContain('超200万元');
});

test('a card for an unknown fact is refused', () => {
  expect(() => textOf('nothing')).toThrow('there is no fact “nothing”');
});
