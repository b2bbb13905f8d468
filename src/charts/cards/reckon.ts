import { fill } from '../timeline/words.ts';
import { numeral } from './numerals.ts';
import type { CardsData, CardsHand, CardsSetting } from './types.ts';

/** A number the reader may change, as it stands. */
export interface Adjusted {
  value: number;
  /** Which of its stops. */
  at: number;
  /** The end it stands at, if any. */
  end?: 'least' | 'most';
  /** As the article has it. */
  given: boolean;
}

/** What comes of the reader's numbers. */
export interface Reckoned {
  price: Adjusted;
  cards: Adjusted;
  /** Yuan. */
  bill: number;
  /** Nothing is changed: the numbers are the article's. */
  given: boolean;
  /** How many of the cards the printed sum buys. */
  bought: number;
  /** Who could pay, one text each. */
  payers: { id: string; text: string }[];
}

/** The stop nearest to what was asked for; beyond an end, that end. */
function setOf({ stops, given }: CardsSetting, asked: number | undefined): Adjusted {
  const wanted = asked !== undefined && Number.isFinite(asked) ? asked : given;
  const at = stops.reduce(
    (best, stop, index) =>
      Math.abs(stop - wanted) < Math.abs((stops[best] ?? Infinity) - wanted) ? index : best,
    0,
  );
  const value = stops[at] ?? given;
  return {
    value,
    at,
    ...(at === 0 && { end: 'least' as const }),
    ...(at === stops.length - 1 && { end: 'most' as const }),
    given: value === given,
  };
}

/** The bill for the reader's numbers, and who could pay it. Shares and multiples are rounded down. */
export function reckon(data: CardsData, hand: CardsHand | null): Reckoned {
  const [price, cards] = [setOf(data.price, hand?.price), setOf(data.cards, hand?.cards)];
  const bill = price.value * cards.value;
  const { words } = data;
  return {
    price,
    cards,
    bill,
    given: price.given && cards.given,
    bought: Math.min(cards.value, Math.floor(data.printed.value / price.value)),
    payers: data.rounds.map(({ id, name, money }) => {
      const ratio = money / bill;
      const share = `${Math.floor(ratio * 100 + 1e-9)}%`;
      const times = (Math.floor(ratio * 10 + 1e-9) / 10).toFixed(1);
      return { id, text: fill(ratio < 1 ? words.pays : words.paysTimes, { name, share, times }) };
    }),
  };
}

/** What a control says: its value, whether that is an end, and what follows from it. */
export function saidOf(
  data: CardsData,
  which: 'price' | 'cards',
  { [which]: set, bill, payers, given }: Reckoned,
): { value: string; end: string; spoken: string } {
  const setting = data[which];
  const { words } = data;
  const own = given || set.given;
  const value = own ? setting.said.text : fill(setting.pattern, { n: numeral(set.value, words) });
  const end = set.end && !set.given ? words[set.end] : '';
  const spoken = fill(words.said, {
    value: value + end,
    bill: fill(words.money, { n: numeral(bill, words) }),
    list: payers.map(({ text }) => text).join(words.list),
  });
  return { value, end, spoken };
}
