import type { Evidence, Text, Voice } from '../types.ts';
import type { CardsData, CardsView, CardsWording } from './types.ts';

const text = (voice: Voice, said: string): Text => ({ text: said, voice, em: said.length * 0.52 });

const wording = (id: string, lines: string[], short: string): CardsWording => ({
  id,
  lines: lines.map((line, index) => text(index ? 'note' : 'name', line)),
  short: [text('name', short)],
  ours: true,
  evidence: 'derived',
  facts: [`${id}-fact`],
});

const evidence = Object.fromEntries(
  ['stated', 'implied', 'reported', 'claimed', 'counted', 'disputed', 'derived'].map((one) => [one, one]),
) as Record<Evidence, string>;

/** A field of cards as a scene would give it. */
export const sampleData: CardsData = {
  count: 30_000,
  total: {
    text: text('number', '30,000 cards'),
    short: text('number', '30,000'),
    lines: [text('note', 'an estimate')],
    facts: ['cards-fact'],
  },
  card: wording('card', ['$34,000', 'more than ¥200,000'], '$34,000'),
  printed: {
    id: 'printed-bill',
    value: 600_000_000,
    name: text('name', 'As printed'),
    hedge: text('note', 'at least'),
    aside: [text('name', 'one digit short')],
    evidence: 'disputed',
    facts: ['printed-fact'],
  },
  recount: {
    id: 'card-bill',
    value: 6_000_000_000,
    name: text('name', 'Recounted'),
    hedge: text('note', 'more than'),
    aside: [text('name', '30,000 cards'), text('note', '× more than ¥200,000')],
    ours: true,
    evidence: 'derived',
    facts: ['bill-fact'],
  },
  bought: { ...wording('bought', ['¥600m buys 3,000', 'a tenth'], '3,000'), cards: 3000 },
  missing: wording('zero', ['The missing zero: 27,000', 'size counts nothing'], '27,000'),
  rounds: [
    {
      id: 'zhipu',
      cards: [10_200, 12_500],
      money: 2_500_000_000,
      name: 'Zhipu',
      number: {
        text: text('figure', '34–42%'),
        short: text('figure', '34–42%'),
        lines: [text('note', 'as announced')],
        facts: ['zhipu-share'],
        evidence: 'derived',
      },
      told: '34–42%: as announced',
      brief: text('note', 'Zhipu'),
      buys: wording('zhipu:cards', ['10,200–12,500 cards'], '10,200–12,500'),
      evidence: 'claimed',
      facts: ['zhipu-share'],
    },
    {
      id: 'moonshot',
      cards: [29_400, 29_400],
      money: 7_200_000_000,
      name: 'Moonshot',
      number: {
        text: text('number', 'more than 98%'),
        short: text('number', '>98%'),
        lines: [text('note', 'of the cards, reported')],
        facts: ['moonshot-share'],
        evidence: 'derived',
      },
      told: 'more than 98% of the cards, reported',
      brief: text('note', 'Moonshot'),
      buys: wording('moonshot:cards', ['29,400 cards'], '29,400'),
      evidence: 'reported',
      facts: ['moonshot-share'],
    },
  ],
  split: {
    each: 5,
    number: {
      text: text('number', '150,000 cards'),
      short: text('number', '150,000'),
      lines: [text('note', 'with the H20')],
      facts: ['h20-fact'],
      evidence: 'derived',
    },
    one: text('note', 'H100'),
    many: text('note', 'H20'),
    stamp: text('note', 'in the picture'),
    caveat: wording('caveat', ['80% less', 'at what, it does not say'], '80% less'),
    facts: ['h20-fact'],
  },
  price: {
    label: 'Price of a card',
    stops: [20_000, 100_000, 200_000, 244_800, 500_000],
    given: 200_000,
    said: text('name', 'more than ¥200,000'),
    short: text('name', '>¥200,000'),
    pattern: '¥{n}',
    facts: ['price-fact'],
  },
  cards: {
    label: 'Number of cards',
    stops: [1000, 10_000, 30_000],
    given: 30_000,
    said: text('name', '30,000 cards'),
    short: text('name', '30,000'),
    pattern: '{n} cards',
    facts: ['cards-fact'],
  },
  rows: [
    { id: 'cards', what: 'Cards', amount: '30,000 cards', evidence: 'stated', facts: ['cards-fact'] },
    { id: 'printed', what: 'Bill', amount: 'at least ¥600m', evidence: 'disputed', facts: ['printed-fact'] },
  ],
  words: {
    evidence,
    cards: '{count} dots: {number}. One large: {price}.',
    bill: '{printed}. {recount}. {buys}; {missing}.',
    rounds: 'Poured: {list}.',
    round: '{share} ({buys})',
    split: '{each} for one: {number}. {caveat}.',
    yours: 'Your bill',
    buys: 'buys {n}',
    pays: '{name} covers {share}',
    paysTimes: '{name} pays {times} times',
    least: ', the least here',
    most: ', the most here',
    said: '{value}. Bill: {bill}. {list}',
    money: '¥{n}',
    scales: [
      [1e9, 'bn'],
      [1e6, 'm'],
    ],
    grouped: true,
    list: '; ',
    space: ' ',
  },
};

/** Every way to show them. */
export const sampleViews: Record<string, CardsView> = {
  cards: { show: 'cards', emphasis: ['cards', 'card'] },
  bill: { show: 'bill', emphasis: ['printed-bill', 'card-bill', 'bought', 'zero'], reckon: true },
  rounds: { show: 'rounds', emphasis: ['zhipu', 'moonshot'] },
  split: { show: 'split', emphasis: ['h20', 'split'] },
};
