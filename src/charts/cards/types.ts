import type { FundingNumber } from '../funding/types.ts';
import type { Evidence, Text } from '../types.ts';

/** Words at a mark: its name or sum first, then what is said of it. */
export interface CardsWording {
  id: string;
  lines: Text[];
  /** Where room is short. */
  short: Text[];
  /** Our arithmetic: the first line carries its sign. */
  ours?: boolean;
  evidence: Evidence;
  facts: string[];
}

/** A sum written out digit by digit. */
export interface CardsBill {
  id: string;
  /** Yuan. */
  value: number;
  /** Who reckoned, and the hedge before the sum. */
  name: Text;
  hedge: Text;
  /** Beside the digits, where there is room. */
  aside: Text[];
  ours?: boolean;
  evidence: Evidence;
  facts: string[];
}

/** Money poured over the cards. */
export interface CardsRound {
  id: string;
  /** How many cards it buys: at the dearer price and at the cheaper one. Equal where one price is used. */
  cards: [low: number, high: number];
  /** Yuan, a floor: what it is worth against another bill. */
  money: number;
  /** What it is called in the reader's own reckoning. */
  name: string;
  /** The number it comes to, large; and what is said of it, in one line where room is short. */
  number: FundingNumber;
  /** Both in running words, for the description. */
  told: string;
  brief: Text;
  /** Under its edge: the cards. */
  buys: CardsWording;
  evidence: Evidence;
  facts: string[];
}

/** A number that the reader may change, within its stops. */
export interface CardsSetting {
  /** Names the control, for those who hear it and as a word before its value. */
  label: string;
  /** What it may be, from the least to the most. */
  stops: number[];
  /** What the article says: where the control stands on arrival. */
  given: number;
  /** The article's own words for that, in full and where room is short. */
  said: Text;
  short: Text;
  /** Around any other number, `{n}`. */
  pattern: string;
  facts: string[];
}

/** One row of the table. */
export interface CardsRow {
  id: string;
  what: string;
  amount: string;
  evidence: Evidence;
  facts: string[];
}

/** Patterns of description and of what the reader's hand makes. */
export interface CardsWords {
  evidence: Record<Evidence, string>;
  /** `{count}` dots; then `{number}` and the price of one, `{price}`. */
  cards: string;
  /** `{printed}` and `{recount}`, what the first buys, `{buys}`, and what is `{missing}`. */
  bill: string;
  /** `{list}` of rounds; one has `{name}`, `{share}`, `{buys}`. */
  rounds: string;
  round: string;
  /** `{number}`, of which each card is `{each}`. */
  split: string;
  /** The reader's own bill. */
  yours: string;
  /** What the printed sum buys at the reader's price: `{n}`. */
  buys: string;
  /** A round against the reader's bill: `{name}`, `{share}` of it or so many `{times}`. */
  pays: string;
  paysTimes: string;
  /** Added where a control stands at its end. */
  least: string;
  most: string;
  /** What a control says of itself: its `{value}`, the `{bill}` and who could pay, `{list}`. */
  said: string;
  /** A sum of yuan, `{n}`. */
  money: string;
  /** Sizes that have a word, the largest first; and whether digits are grouped by thousands. */
  scales: [size: number, word: string][];
  grouped: boolean;
  list: string;
  space: string;
}

/** What the chart can show. Plain JSON in one language. */
export interface CardsData {
  /** How many cards, so many dots. */
  count: number;
  total: FundingNumber;
  /** One of them, drawn large. */
  card: CardsWording;
  printed: CardsBill;
  recount: CardsBill;
  /** What the printed sum buys, and what it leaves. */
  bought: CardsWording & { cards: number };
  missing: CardsWording;
  rounds: CardsRound[];
  /** Other cards in place of these. */
  split: {
    each: number;
    number: FundingNumber;
    one: Text;
    many: Text;
    /** Under the whole grid drawn small. */
    stamp: Text;
    caveat: CardsWording;
    facts: string[];
  };
  price: CardsSetting;
  cards: CardsSetting;
  rows: CardsRow[];
  words: CardsWords;
}

/** What to show. */
export interface CardsView {
  /** `cards`: all of them, and one large · `bill`: two sums · `rounds`: money over them · `split`: five for one. */
  show: 'cards' | 'bill' | 'rounds' | 'split';
  /** What the step speaks of. */
  emphasis: string[];
  /** The reader may change price and number. */
  reckon?: boolean;
}

/** What the reader set; anything out of range counts as the nearest end. */
export interface CardsHand {
  /** Yuan for a card. */
  price?: number;
  cards?: number;
}
