/**
 * Every unit the register knows and how each prints. Loaded by the browser: keep it small. A new unit is one
 * line here, nothing else.
 */
import type { Lang } from './types.ts';

/** How the words around a number are put in one language. */
export interface UnitWords {
  /** After a number: `#` stands for it. `one` is used for exactly 1. */
  one: string;
  many: string;
  /** In labels of a picture. */
  short: string;
  /** After a number written in words. */
  spelled: string;
}

export interface Unit {
  /**
   * `amount`: a quantity · `money`: scaled to m and bn even in running text · `share`: 0.4 prints as 40% ·
   * `year`: a calendar year · `date`: ISO text · `none`: a bare number, or a statement without one.
   */
  sort: 'amount' | 'money' | 'share' | 'year' | 'date' | 'none';
  /** True for spans of time, which Chinese calls long where it calls other amounts many. */
  span?: boolean;
  words: Record<Lang, UnitWords>;
}

const all = (text: string): UnitWords => ({ one: text, many: text, short: text, spelled: text });

const amount = (one: string, many: string, zh: string, short = many): Unit => ({
  sort: 'amount',
  words: {
    en: { one: `# ${one}`, many: `# ${many}`, short: `# ${short}`, spelled: `# ${many}` },
    zh: all(`#${zh}`),
  },
});

const span = (one: string, many: string, zh: string, short = many): Unit => ({
  ...amount(one, many, zh, short),
  span: true,
});

const money = (sign: string, many: string, zh: string): Unit => ({
  sort: 'money',
  words: { en: { ...all(`${sign}#`), spelled: `# ${many}` }, zh: all(`#${zh}`) },
});

const bare = (sort: Unit['sort'], en = '#', zh = en): Unit => ({ sort, words: { en: all(en), zh: all(zh) } });

const table = {
  none: bare('none'),
  date: bare('date'),
  year: bare('year', '#', '#年'),
  share: {
    sort: 'share',
    words: { en: { ...all('#%'), spelled: '# per cent' }, zh: { ...all('#%'), spelled: '百分之#' } },
  },
  seconds: span('second', 'seconds', '秒', 's'),
  minutes: span('minute', 'minutes', '分钟', 'min'),
  hours: span('hour', 'hours', '小时', 'h'),
  days: span('day', 'days', '天'),
  weeks: span('week', 'weeks', '周'),
  months: span('month', 'months', '个月'),
  years: span('year', 'years', '年'),
  kilometres: amount('kilometre', 'kilometres', '公里', 'km'),
  cny: money('¥', 'yuan', '元'),
  usd: money('$', 'US dollars', '美元'),
  hkd: money('HK$', 'Hong Kong dollars', '港元'),
  people: amount('person', 'people', '人'),
  companies: amount('company', 'companies', '家公司'),
  deals: amount('deal', 'deals', '笔'),
  cards: amount('card', 'cards', '张卡'),
  patches: amount('patch', 'patches', '个图像块'),
  tokens: amount('token', 'tokens', '个token'),
} satisfies Record<string, Unit>;

export type UnitId = keyof typeof table;

/** The units by id. */
export const units: Record<UnitId, Unit> = table;

/** Whether the register knows a unit. */
export const isUnit = (id: string): id is UnitId => Object.hasOwn(table, id);
