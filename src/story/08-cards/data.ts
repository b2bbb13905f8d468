import type {
  CardsBill,
  CardsData,
  CardsRound,
  CardsRow,
  CardsSetting,
  CardsWording,
} from '#charts/cards/types.ts';
import type { FundingNumber } from '#charts/funding/types.ts';
import type { Evidence, Text, Voice } from '#charts/types.ts';
import type { FormatAs } from '#facts/format.ts';
import type { Desk } from '#stage/scene.ts';
import { labels } from './labels.ts';

/** Yuan: from what the printed sum would make a card, past the dollar price at the article's own rate. */
const PRICES = { least: 20_000, most: 500_000, step: 10_000 };
const CARDS = { least: 1000, step: 1000 };

/** `{name}` of a pattern replaced by what stands for it. */
const put = (pattern: string, values: Record<string, string>): string =>
  Object.entries(values).reduce((text, [name, value]) => text.replace(`{${name}}`, value), pattern);

/** What the scene's pictures are drawn from. */
export function cardsData(desk: Desk): CardsData {
  const words = labels[desk.lang];
  const text = (voice: Voice) => (said: string) => desk.text(said, voice);
  const figure = (id: string, as?: FormatAs) => desk.figure(id, as);
  const wording = (
    id: string,
    [first, ...rest]: string[],
    short: string,
    known: Pick<CardsWording, 'evidence' | 'facts' | 'ours'>,
    voice: Voice = 'name',
  ): CardsWording => ({
    id,
    lines: [desk.text(first ?? '', voice), ...rest.map(text('note'))],
    short: [desk.text(short, voice), ...rest.map(text('note'))],
    ...known,
  });
  const yuan = figure('h100-price-cny');
  const briefly = (id: string) => figure(id, 'short');

  return {
    count: desk.number('thirty-thousand-cards'),
    total: {
      text: desk.text(figure('thirty-thousand-cards'), 'number'),
      short: desk.text(figure('thirty-thousand-cards', 'short'), 'number'),
      lines: words.total.map(text('note')),
      facts: ['thirty-thousand-cards'],
    },
    card: wording(
      'card',
      [figure('h100-price'), ...words.card.map((line) => put(line, { yuan }))],
      briefly('h100-price'),
      { evidence: 'stated', facts: ['h100-price', 'h100-price-cny'] },
      'figure',
    ),
    printed: bill(desk, 'printed-bill', 'printed-card-bill', words.printed, [words.short], 'disputed'),
    recount: bill(
      desk,
      'card-bill',
      'card-bill-yuan',
      words.recount,
      words.product.map((line) => put(line, { cards: figure('thirty-thousand-cards'), price: yuan })),
      'derived',
    ),
    bought: {
      ...wording(
        'bought',
        words.bought.map((line) =>
          put(line, { sum: plain(desk, 'printed-card-bill'), cards: figure('printed-bill-cards') }),
        ),
        put(words.boughtShort, {
          sum: plain(desk, 'printed-card-bill'),
          cards: briefly('printed-bill-cards'),
        }),
        { evidence: 'derived', ours: true, facts: ['printed-bill-cards', 'printed-bill-short'] },
      ),
      cards: desk.number('printed-bill-cards'),
    },
    missing: wording(
      'zero',
      words.missing.map((line) => put(line, { cards: figure('printed-bill-missing') })),
      put(words.missingShort, { cards: briefly('printed-bill-missing') }),
      { evidence: 'derived', ours: true, facts: ['printed-bill-missing'] },
    ),
    rounds: [zhipu(desk, wording), moonshot(desk, wording)],
    split: {
      each: desk.number('h20-per-h100'),
      number: {
        text: desk.text(figure('h20-cards-needed'), 'number'),
        short: desk.text(briefly('h20-cards-needed'), 'number'),
        lines: words.split.lines.map(text('note')),
        facts: ['h20-cards-needed'],
        evidence: 'derived',
      },
      one: desk.text(words.split.one, 'note'),
      many: desk.text(words.split.many, 'note'),
      stamp: desk.text(words.split.stamp, 'note'),
      caveat: wording(
        'caveat',
        words.split.caveat.map((line) => put(line, { cut: figure('h20-cut') })),
        put(words.split.caveat[0], { cut: figure('h20-cut') }),
        { evidence: 'stated', facts: ['h20-cut'] },
      ),
      facts: ['h20-cards-needed', 'h20-per-h100'],
    },
    price: setting(desk, 'price', 'h100-price-cny', prices(desk)),
    cards: setting(desk, 'cards', 'thirty-thousand-cards', counts(desk)),
    rows: rows(desk),
    words: words.words,
  };
}

/** A sum without its hedge, which stands beside it. */
const plain = (desk: Desk, id: string): string =>
  desk.figure(id, 'short').replace(/^(?:[≥>≈]|至少|超|约)/, '');

function bill(
  desk: Desk,
  id: string,
  fact: string,
  [name, hedge]: [string, string],
  aside: string[],
  evidence: Evidence,
): CardsBill {
  const [first = '', ...rest] = aside;
  return {
    id,
    value: desk.number(fact),
    name: desk.text(name, 'name'),
    hedge: desk.text(hedge, 'note'),
    aside: [desk.text(first, 'name'), ...rest.map((line) => desk.text(line, 'note'))],
    ...(evidence === 'derived' && { ours: true }),
    evidence,
    facts: [fact],
  };
}

type Wording = (
  id: string,
  lines: string[],
  short: string,
  known: Pick<CardsWording, 'evidence' | 'facts' | 'ours'>,
) => CardsWording;

/** The sum over the edge of a round: a large number, or one in the voice of a figure. */
function over(desk: Desk, voice: 'figure' | 'number', said: string, short: string, lines: string[]) {
  const text = (line: string): Text => desk.text(line, 'note');
  return { text: desk.text(said, voice), short: desk.text(short, voice), lines: lines.map(text) };
}

/** What Zhipu announced, at two prices: a range. */
function zhipu(desk: Desk, wording: Wording): CardsRound {
  const { zhipu: words } = labels[desk.lang];
  const shares = ['zhipu-share-of-cards', 'zhipu-share-of-cards-yuan'];
  const cards = ['zhipu-round-cards', 'zhipu-round-cards-yuan'];
  const [low, high] = shares.map((id) => String(Math.round(desk.number(id) * 100))) as [string, string];
  const share = put(words.share, { low, high });
  const lines = words.lines.map((line) => put(line, { sum: desk.figure('zhipu-raised') }));
  const bare = (id: string) =>
    desk
      .figure(id, 'short')
      .replace(/^[≈约]/u, '')
      .replace(/ cards$|张卡$/u, '');
  const buys = words.buys.map((line) => put(line, { low: bare(cards[0] ?? ''), high: bare(cards[1] ?? '') }));
  const number: FundingNumber = {
    ...over(desk, 'figure', share, share, lines),
    facts: shares,
    evidence: 'derived',
  };
  return {
    id: 'zhipu',
    cards: cards.map((id) => desk.number(id)) as [number, number],
    money: desk.number('zhipu-raised'),
    name: words.pays,
    number,
    told: put(words.told, { share, sum: desk.figure('zhipu-raised') }),
    brief: desk.text(words.brief, 'note'),
    buys: wording(
      'zhipu:cards',
      buys,
      put(words.buysShort, { low: bare(cards[0] ?? ''), high: bare(cards[1] ?? '') }),
      { evidence: 'derived', ours: true, facts: cards },
    ),
    evidence: 'claimed',
    facts: [...shares, 'zhipu-raised'],
  };
}

/** What Moonshot was reported to have raised, at the dollar price: dollars for dollars. */
function moonshot(desk: Desk, wording: Wording): CardsRound {
  const { moonshot: words } = labels[desk.lang];
  const share = 'moonshot-share-of-cards';
  const lines = words.lines.map((line) => put(line, { sum: desk.figure('moonshot-round-reported') }));
  const cards = desk.number('moonshot-round-cards');
  const buys = words.buys.map((line) => put(line, { cards: desk.figure('moonshot-round-cards') }));
  return {
    id: 'moonshot',
    cards: [cards, cards],
    money: desk.number('moonshot-round-yuan'),
    name: words.pays,
    number: {
      ...over(desk, 'number', desk.figure(share), desk.figure(share, 'short'), lines),
      facts: [share],
      evidence: 'derived',
    },
    told: put(words.told, { share: desk.figure(share), sum: desk.figure('moonshot-round-reported') }),
    brief: desk.text(words.brief, 'note'),
    buys: wording(
      'moonshot:cards',
      buys,
      put(words.buys[0], { cards: desk.figure('moonshot-round-cards', 'short') }),
      { evidence: 'derived', ours: true, facts: ['moonshot-round-cards'] },
    ),
    evidence: 'reported',
    facts: [share, 'moonshot-round-reported'],
  };
}

function setting(desk: Desk, id: 'price' | 'cards', fact: string, stops: number[]): CardsSetting {
  const { label, said, pattern } = labels[desk.lang][id];
  const words = (as?: FormatAs) => desk.text(put(said, { [id]: desk.figure(fact, as) }), 'name');
  return {
    label,
    stops,
    given: desk.number(fact),
    said: words(),
    short: words('short'),
    pattern,
    facts: [fact],
  };
}

/** The printed sum's own price and the dollar price in yuan are among them. */
function prices(desk: Desk): number[] {
  const { least, most, step } = PRICES;
  const even = Array.from({ length: (most - least) / step + 1 }, (_, index) => least + index * step);
  return [...even, desk.number('h100-price-at-rate')].toSorted((one, other) => one - other);
}

function counts(desk: Desk): number[] {
  const most = desk.number('thirty-thousand-cards');
  return Array.from(
    { length: (most - CARDS.least) / CARDS.step + 1 },
    (_, at) => CARDS.least + at * CARDS.step,
  );
}

function rows(desk: Desk): CardsRow[] {
  const names = labels[desk.lang].rows;
  const row = (id: string, fact: string, evidence: Evidence): CardsRow => ({
    id,
    what: names[id] ?? id,
    amount: desk.figure(fact),
    evidence,
    facts: [fact],
  });
  return [
    row('cards', 'thirty-thousand-cards', 'stated'),
    row('price', 'h100-price', 'stated'),
    row('price-yuan', 'h100-price-cny', 'stated'),
    row('printed', 'printed-card-bill', 'disputed'),
    row('bill', 'card-bill-yuan', 'derived'),
    row('bill-dollars', 'card-bill-dollars', 'derived'),
    row('bought', 'printed-bill-cards', 'derived'),
    row('missing', 'printed-bill-missing', 'derived'),
    row('zhipu-money', 'zhipu-raised', 'claimed'),
    row('zhipu-low', 'zhipu-round-cards', 'derived'),
    row('zhipu-high', 'zhipu-round-cards-yuan', 'derived'),
    row('zhipu-share-low', 'zhipu-share-of-cards', 'derived'),
    row('zhipu-share-high', 'zhipu-share-of-cards-yuan', 'derived'),
    row('moonshot-money', 'moonshot-round-reported', 'reported'),
    row('moonshot-cards', 'moonshot-round-cards', 'derived'),
    row('moonshot-share', 'moonshot-share-of-cards', 'derived'),
    row('cut', 'h20-cut', 'stated'),
    row('each', 'h20-per-h100', 'derived'),
    row('swapped', 'h20-cards-needed', 'derived'),
  ];
}
