import { fill } from '../timeline/words.ts';
import type { Text } from '../types.ts';
import { numeral } from './numerals.ts';
import type { CardsData, CardsView } from './types.ts';

/** The picture in words, from the same data as the marks. */
export function describe(data: CardsData, { show }: CardsView): string {
  const { words, total, card, printed, recount, bought, missing, rounds, split } = data;
  const said = (lines: Text[]) => lines.map(({ text }) => text).join(words.space);
  const sum = ({ name, hedge, value }: typeof printed) =>
    [name.text, hedge.text, fill(words.money, { n: numeral(value, words) })]
      .filter(Boolean)
      .join(words.space);
  const parts = (lines: Text[]) => lines.map(({ text }) => text).join(words.list);
  if (show === 'cards')
    return fill(words.cards, {
      count: numeral(data.count, words),
      number: [total.text.text, said(total.lines)].join(words.list),
      price: parts(card.lines),
    });
  if (show === 'bill')
    return fill(words.bill, {
      printed: sum(printed),
      recount: sum(recount),
      buys: parts(bought.lines),
      missing: parts(missing.lines),
    });
  if (show === 'rounds')
    return fill(words.rounds, {
      list: rounds
        .map(({ told, buys }) => fill(words.round, { share: told, buys: parts(buys.lines) }))
        .join(words.list),
    });
  return fill(words.split, {
    number: [split.number.text.text, said(split.number.lines)].join(words.space),
    each: split.each,
    caveat: parts(split.caveat.lines),
  });
}
