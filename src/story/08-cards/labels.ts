import type { CardsWords } from '#charts/cards/types.ts';
import type { Caption } from '#stage/scene.ts';
import type { Lang } from '#facts/types.ts';
import { evidence } from '../timeline-words.ts';

interface CardsLabels {
  captions: Record<'thirty-thousand' | 'missing-zero' | 'poured' | 'five', Caption>;
  /** Under the number of cards, in short lines. */
  total: string[];
  /** Under the price of one card: `{yuan}`; and which card. */
  card: string[];
  /** Who reckoned which sum, and the hedge before it. */
  printed: [name: string, hedge: string];
  recount: [name: string, hedge: string];
  /** Beside the digits of either: one digit short; `{cards}` of a kind, times `{price}` each. */
  short: string;
  product: [cards: string, price: string];
  /** Under what the printed sum buys, `{sum}` and `{cards}`; and under the nought, `{cards}`. */
  bought: [string, string];
  missing: [string, string];
  /** Where room is short: `{cards}`. */
  missingShort: string;
  /** Of each round: its share, what is said of it, that in short, the cards, and its name in the reader's reckoning. */
  zhipu: {
    share: string;
    lines: string[];
    /** The same in running words. */
    told: string;
    brief: string;
    buys: [string, string];
    buysShort: string;
    pays: string;
  };
  moonshot: { lines: string[]; told: string; brief: string; buys: [string, string]; pays: string };
  split: { lines: string[]; one: string; many: string; stamp: string; caveat: [string, string] };
  /** Where room is short: `{sum}` or `{cards}`. */
  boughtShort: string;
  price: { label: string; said: string; pattern: string };
  cards: { label: string; said: string; pattern: string };
  /** Rows of the table, by id. */
  rows: Record<string, string>;
  words: CardsWords;
}

/** Words inside the pictures of this scene. */
export const labels: Record<Lang, CardsLabels> = {
  en: {
    captions: {
      'thirty-thousand': { title: 'The cards for one ChatGPT', note: 'Every dot is one card' },
      'missing-zero': {
        title: 'The bill for one ChatGPT, in cards',
        note: 'The article’s sum, and its own price times its own number',
      },
      poured: {
        title: 'What a round would buy of them',
        note: 'A thought experiment: no firm spends a whole round on cards',
      },
      five: {
        title: 'The same work, on the card made for China',
        note: 'Each dot becomes five, as on a die',
      },
    },
    total: ['one article’s estimate;', 'it names no source'],
    card: ['{yuan}', 'one H100'],
    printed: ['As printed', 'at least'],
    recount: ['Recounted', 'more than'],
    short: 'one digit short',
    product: ['{cards}', '× {price} each'],
    bought: ['{sum} buys {cards}', 'a tenth of them'],
    missing: ['The missing zero: {cards}', 'a larger dot counts no more than a small one'],
    boughtShort: '{cards}',
    missingShort: 'Zero: {cards}',
    zhipu: {
      share: '{low}–{high}%',
      lines: ['Zhipu’s {sum},', 'as it announced'],
      told: '{share}: Zhipu’s {sum}, as it announced',
      brief: 'Zhipu, announced',
      buysShort: '{low}–{high}',
      buys: ['{low}–{high} cards', 'at the dollar price or the yuan price'],
      pays: 'Zhipu’s round',
    },
    moonshot: {
      lines: ['of the cards: Moonshot’s round,', 'reported, {sum}'],
      told: '{share} of the cards: Moonshot’s round, reported, {sum}',
      brief: 'Moonshot, reported',
      buys: ['{cards}', 'at the dollar price'],
      pays: 'Moonshot’s, reported,',
    },
    split: {
      lines: ['with the H20,', 'for the same work'],
      one: 'H100',
      many: 'H20',
      stamp: 'filled: what the picture holds',
      caveat: [
        '{cut} less performance, by the essay’s figure',
        'It does not say at what: the gap depends on the task',
      ],
    },
    price: { label: 'Price of a card', said: '{price} a card', pattern: '¥{n} a card' },
    cards: { label: 'Number of cards', said: '{cards}', pattern: '{n} cards' },
    rows: {
      cards: 'Cards to make a ChatGPT, as the article reckons',
      price: 'Price of an H100',
      'price-yuan': 'Price of an H100 in yuan',
      printed: 'Bill for the cards, as printed',
      bill: 'Bill for the cards, recounted',
      'bill-dollars': 'Bill for the cards, in dollars',
      bought: 'Cards the printed sum buys',
      missing: 'Cards it leaves unpaid',
      'zhipu-money': 'Zhipu’s funding',
      'zhipu-low': 'Zhipu’s funding in cards, dollar price',
      'zhipu-high': 'Zhipu’s funding in cards, yuan price',
      'zhipu-share-low': 'Share of the cards, dollar price',
      'zhipu-share-high': 'Share of the cards, yuan price',
      'moonshot-money': 'Moonshot’s round',
      'moonshot-cards': 'Moonshot’s round in cards, dollar price',
      'moonshot-share': 'Share of the cards',
      cut: 'Performance cut in the H20',
      each: 'H20 cards for one H100',
      swapped: 'Cards needed with the H20',
    },
    words: {
      evidence: evidence.en,
      cards: 'A field of {count} dots, one for each card: {number}. One dot is drawn large: {price}.',
      bill:
        'Two sums in digits, one over the other. {printed}. {recount}: one digit more. In the field of dots the first ' +
        'fills a tenth ({buys}); the rest is drawn as a large nought ({missing}).',
      rounds: 'Two sums of money poured over the dots from the left: {list}.',
      round: '{share} ({buys})',
      split:
        'Each dot has become {each}, and the field runs out of the picture: {number}. Beside it, small, how little of ' +
        'it is seen. {caveat}.',
      yours: 'Your bill',
      buys: 'The printed sum buys {n}',
      pays: '{name} covers {share}',
      paysTimes: '{name} pays {times} times over',
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
  },
  zh: {
    captions: {
      'thirty-thousand': { title: '做一个ChatGPT要用的卡', note: '一点就是一张卡' },
      'missing-zero': { title: '做一个ChatGPT，卡的账单', note: '文章印的总价，和它自己的单价乘张数' },
      poured: { title: '一轮融资能买其中多少', note: '只是设想：没有哪家会把一轮的钱全拿去买卡' },
      five: { title: '同样的活，换成对华特供卡', note: '原先一点，变成骰子上的五点' },
    },
    total: ['一篇文章的估计，', '没有交代来源'],
    card: ['{yuan}', '一张H100'],
    printed: ['原文', '至少'],
    recount: ['重算', '超过'],
    short: '少了一位',
    product: ['{cards}', '× 每张{price}'],
    bought: ['{sum}够买{cards}', '只有十分之一'],
    missing: ['漏掉的零：{cards}', '点有大小，都只算一张'],
    boughtShort: '{sum}够买{cards}',
    missingShort: '那个零：{cards}',
    zhipu: {
      share: '{low}%至{high}%',
      lines: ['智谱宣布融到的', '{sum}'],
      told: '{share}：智谱宣布融到的{sum}',
      brief: '智谱宣布的融资',
      buysShort: '{low}至{high}张',
      buys: ['{low}至{high}张', '分别按美元单价和人民币单价'],
      pays: '智谱这笔融资',
    },
    moonshot: {
      lines: ['的卡，月之暗面这一轮买得下', '据报道，{sum}'],
      told: '{share}的卡：月之暗面这一轮，据报道{sum}',
      brief: '月之暗面，据报道',
      buys: ['{cards}', '按美元单价'],
      pays: '月之暗面那轮（据报道）',
    },
    split: {
      lines: ['换成H20，', '才干得了同样的活'],
      one: 'H100',
      many: 'H20',
      stamp: '实心：画面装得下的',
      caveat: ['照那篇评论的数字，性能低{cut}', '没有说是哪种性能：任务不同，差距也不同'],
    },
    price: { label: '每张卡的价钱', said: '每张{price}', pattern: '每张{n}元' },
    cards: { label: '卡的张数', said: '{cards}', pattern: '{n}张卡' },
    rows: {
      cards: '做一个ChatGPT的用卡数，文章的估计',
      price: 'H100单价',
      'price-yuan': 'H100单价（人民币）',
      printed: '显卡账单，原文所写',
      bill: '显卡账单，重算',
      'bill-dollars': '显卡账单（美元）',
      bought: '原文总价能买的卡',
      missing: '它没有付到的卡',
      'zhipu-money': '智谱的融资',
      'zhipu-low': '智谱融资能买的卡，美元单价',
      'zhipu-high': '智谱融资能买的卡，人民币单价',
      'zhipu-share-low': '占卡数的比例，美元单价',
      'zhipu-share-high': '占卡数的比例，人民币单价',
      'moonshot-money': '月之暗面一轮融资',
      'moonshot-cards': '月之暗面一轮能买的卡，美元单价',
      'moonshot-share': '占卡数的比例',
      cut: 'H20被砍去的性能',
      each: '抵一张H100的H20',
      swapped: '换成H20所需的卡',
    },
    words: {
      evidence: evidence.zh,
      cards: '一片点，共{count}个，一点是一张卡：{number}。其中一点放大：{price}。',
      bill:
        '两个数上下排开，逐位写出。{printed}；{recount}，多一位。在这片点里，前一个只占十分之一（{buys}）；' +
        '其余画成一个大大的零（{missing}）。',
      rounds: '两笔融资，从左边倒在这些点上：{list}。',
      round: '{share}（{buys}）',
      split: '每一点都变成{each}点，画面装不下：{number}。旁边的小图，标出看得到的部分。{caveat}。',
      yours: '你的账单',
      buys: '印出来的总价够买{n}张',
      pays: '{name}够付{share}',
      paysTimes: '{name}够付{times}倍',
      least: '，这里的下限',
      most: '，这里的上限',
      said: '{value}。账单{bill}。{list}',
      money: '{n}元',
      scales: [
        [1e8, '亿'],
        [1e4, '万'],
      ],
      grouped: false,
      list: '；',
      space: '',
    },
  },
};
