import { tidy } from '../labels/boxes.ts';
import { roughText } from '../labels/rough.ts';
import { growth, voiceSize } from '../labels/voice.ts';
import { heightOf, widthOf } from '../funding/lettering.ts';
import { withRoom } from '../funding/raised.ts';
import { fill } from '../timeline/words.ts';
import type { Box, Emphasis, Size, Text } from '../types.ts';
import { numeral } from './numerals.ts';
import type { Plan } from './plan.ts';
import { saidOf, type Reckoned } from './reckon.ts';
import type { CardsBill, CardsData, CardsSetting, CardsView, CardsWording } from './types.ts';
import { together, wordsIn, type Worded } from './wording.ts';

/** One digit, or the room of one that is missing. */
export interface Digit {
  id: string;
  text: string;
  x: number;
  look: 'plain' | 'missing' | 'found';
}

/** A sum written out. */
export interface DigitRow {
  id: string;
  /** Around all its digits. */
  box: Box;
  /** Where its letters stand, the width of a digit's cell, and the size of its type. */
  baseline: number;
  cell: number;
  size: number;
  digits: Digit[];
  facts: string[];
  emphasis: Emphasis;
}

const SIGN = '¥';
/** Digits of the largest bill that controls can make. */
const MOST = 11;
/** A digit's cell beside its height, and its type. */
const WIDE = 0.71;
const TYPE = 0.92;

/** The two sums, one over the other; what the printed one buys; and the reader's own reckoning. */
export function billOf(
  data: CardsData,
  view: CardsView,
  plan: Plan,
  sum: Reckoned,
  frame: Size,
): Worded & { rows: DigitRow[] } {
  if (view.show !== 'bill') return { labels: [], signed: new Map(), rows: [] };
  const { printed, recount, words } = data;
  const { head, row, reckon, grid, foot } = plan;
  const yours: CardsBill = {
    ...recount,
    value: sum.bill,
    ...(!sum.given && {
      name: roughText(words.yours, 'name'),
      hedge: sum.price.given ? recount.hedge : roughText('', 'note'),
      aside: [],
    }),
  };
  const bills = [sum.given ? printed : { ...printed, aside: [] }, yours];
  const [name, note] = [voiceSize('name', frame.width), voiceSize('note', frame.width)];
  const gap = 8 * growth(frame.width);
  const sizes = [name, note];
  const named = [printed, recount].map(({ name: first, hedge, ours }) => [withRoom(first, ours), hedge]);
  const tall = row >= heightOf(sizes) + 2;
  const column = Math.max(...named.map((lines) => widthOf(tall ? lines : lines.slice(0, 1), sizes)));
  const left = head.x + column + 1.5 * gap;
  const cell = Math.floor(Math.min((row - 4) * WIDE, (head.x + head.width - left) / (MOST + 0.8)) * 2) / 2;
  const size = Math.round(Math.min((row - 4) * TYPE, (cell / WIDE) * TYPE));
  const first = left + 0.9 * cell;
  // As high as its digits, half way down a row that is higher.
  const high = tidy(Math.min(row - 4, cell / WIDE));
  const rows = bills.map((bill, index): DigitRow => {
    const y = reckon + index * row;
    const text = String(bill.value);
    const whole = String(recount.value).length;
    const digits = [
      { id: 'sign', text: SIGN, x: tidy(left + 0.4 * cell), look: 'plain' as const },
      ...[...text].map((digit, at): Digit => ({
        id: String(at),
        text: digit,
        x: tidy(first + (at + 0.5) * cell),
        look: index === 1 && sum.given && at === printed.value.toString().length ? 'found' : 'plain',
      })),
      ...(index === 0 && sum.given
        ? [{ id: 'missing', text: '', x: tidy(first + (whole - 0.5) * cell), look: 'missing' as const }]
        : []),
    ];
    const many = digits.length - 1;
    return {
      id: bill.id,
      box: {
        x: tidy(left),
        y: tidy(y + (row - high) / 2),
        width: tidy(first - left + many * cell),
        height: high,
      },
      baseline: tidy(y + row / 2 + size * 0.33),
      cell: tidy(cell),
      size,
      digits,
      facts: bill.facts,
      emphasis: view.emphasis.includes(bill.id) ? 2 : 1,
    };
  });
  const beside = rows.flatMap(({ box, id }, index) => {
    const bill = bills[index];
    if (!bill) return [];
    const x = box.x + box.width + 2 * gap;
    const at = { y: reckon + index * row + 2, height: row - 4 };
    const own = { ...at, x: head.x, width: column + 1 };
    const aside = { ...at, x, width: head.x + head.width - x };
    const lines = bill.hedge.text ? [bill.name, bill.hedge] : [bill.name];
    const plain = { evidence: bill.evidence, facts: bill.facts };
    return [
      wordsIn({ ...plain, id, lines, short: [bill.name], ...(bill.ours && { ours: true }) }, own, frame, {
        sits: 'middle',
      }),
      ...(bill.aside.length
        ? [
            wordsIn({ ...plain, id: `${id}:aside`, lines: bill.aside, short: bill.aside }, aside, frame, {
              sits: 'middle',
              emphasis: 1,
            }),
          ]
        : []),
    ];
  });
  const half = grid.width * 0.48 - gap;
  const under = { ...foot, x: grid.x, width: half };
  const right = { ...foot, x: grid.x + half + 2 * gap, width: grid.width - half - 2 * gap };
  const below = sum.given
    ? [
        wordsIn(data.bought, under, frame),
        wordsIn(data.missing, right, frame, { end: true, role: 'compute' }),
      ]
    : [
        wordsIn(boughtBy(data, sum), under, frame),
        wordsIn(payersOf(data, sum), right, frame, { end: true, role: 'money' }),
      ];
  return { ...together(...beside, ...below, ...settings(data, view, plan, sum, frame)), rows };
}

/** What the printed sum buys at the reader's price. */
function boughtBy({ bought, printed, words }: CardsData, sum: Reckoned): CardsWording {
  const text = roughText(fill(words.buys, { n: numeral(sum.bought, words) }), 'name');
  return { ...bought, lines: [text], short: [text], facts: printed.facts };
}

/** Who could pay the reader's bill. */
function payersOf({ rounds }: CardsData, { payers }: Reckoned): CardsWording {
  const lines = payers.map(({ text }, index) => roughText(text, index ? 'note' : 'name'));
  const facts = rounds.flatMap((round) => round.facts);
  return { id: 'payers', lines, short: lines, ours: true, evidence: 'derived', facts };
}

/** What stands over each control: the article's number until the reader takes another. */
function settings(data: CardsData, view: CardsView, plan: Plan, sum: Reckoned, frame: Size): Worded[] {
  if (!view.reckon || !plan.reckon) return [];
  return (['price', 'cards'] as const).map((which) => {
    const setting: CardsSetting = data[which];
    const { value, end } = saidOf(data, which, sum);
    const own = sum[which].given;
    const lines = (text: Text): Text[] => [text];
    const wording: CardsWording = {
      id: `reckon:${which}`,
      lines: lines(own ? setting.said : roughText(value + end, 'name')),
      short: lines(own ? setting.short : roughText(value, 'name')),
      evidence: 'stated',
      facts: setting.facts,
    };
    return wordsIn(wording, settingBox(which, plan, frame), frame, { emphasis: 1 });
  });
}

/** Where one of the two controls stands. */
export function settingBox(which: 'price' | 'cards', { head, reckon }: Plan, frame: Size): Box {
  const gap = 20 * growth(frame.width);
  const width = Math.min((head.width - gap) / 2, 300 * growth(frame.width));
  return {
    x: tidy(head.x + (which === 'price' ? 0 : width + gap)),
    y: 0,
    width: tidy(width),
    height: reckon,
  };
}
