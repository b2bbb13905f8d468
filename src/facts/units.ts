/**
 * Every unit the register knows and how each prints. Loaded by the browser: keep it small. A new unit is one
 * line here, nothing else.
 */
import type { Lang } from './types.ts';

/** How the words around a number are put in one language. `#` stands for the number, or for a whole range. */
export interface UnitWords {
  many: string;
  /** For exactly 1, where that differs. */
  one?: string;
  /** In labels of a picture: for exactly 1, and for the rest. */
  short?: [one: string, many: string];
  /** Around a number written in words: for exactly 1, and for the rest. */
  spelled?: [one: string, many: string];
  /** Put around each end of a range, before the rest: $2m–$12m, 34%至42%. */
  each?: string;
}

export interface Unit {
  /**
   * `amount`: a quantity · `money`: scaled to m and bn even in running text · `share`: 0.4 prints as 40% ·
   * `year`: a calendar year · `date`: ISO text · `none`: a bare number, or a statement without one.
   */
  sort: 'amount' | 'money' | 'share' | 'year' | 'date' | 'none';
  /** `count`: of whole things, fewer and not less · `span`: of time, which Chinese calls long, not many. */
  of?: 'count' | 'span';
  words: Record<Lang, UnitWords>;
}

/** @param short in labels: for 1 and, where it differs, for the rest */
const amount = (one: string, many: string, zh: string, short?: string, shorts = short): Unit => ({
  sort: 'amount',
  words: {
    en: { one: `# ${one}`, many: `# ${many}`, ...(short && { short: [`# ${short}`, `# ${shorts}`] }) },
    zh: { many: `#${zh}` },
  },
});

type Words = Parameters<typeof amount>;
const count = (...words: Words): Unit => ({ ...amount(...words), of: 'count' });
const span = (...words: Words): Unit => ({ ...amount(...words), of: 'span' });

const money = (sign: string, one: string, many: string, zh: string): Unit => ({
  sort: 'money',
  words: { en: { many: '#', each: `${sign}#`, spelled: [`# ${one}`, `# ${many}`] }, zh: { many: `#${zh}` } },
});

const bare = (sort: Unit['sort'], zh = '#'): Unit => ({
  sort,
  words: { en: { many: '#' }, zh: { many: zh } },
});

const table = {
  none: bare('none'),
  date: bare('date'),
  year: bare('year', '#年'),
  share: {
    sort: 'share',
    words: {
      en: { many: '#%', spelled: ['# per cent', '# per cent'] },
      zh: { many: '#', each: '#%', spelled: ['百分之#', '百分之#'] },
    },
  },
  seconds: span('second', 'seconds', '秒', 's'),
  minutes: span('minute', 'minutes', '分钟', 'min'),
  hours: span('hour', 'hours', '小时', 'h'),
  days: span('day', 'days', '天'),
  weeks: span('week', 'weeks', '周'),
  months: span('month', 'months', '个月'),
  years: span('year', 'years', '年'),
  kilometres: amount('kilometre', 'kilometres', '公里', 'km'),
  cny: money('¥', 'yuan', 'yuan', '元'),
  usd: money('$', 'US dollar', 'US dollars', '美元'),
  cnyPerShare: {
    sort: 'money',
    words: {
      en: { many: '# a share', each: '¥#', spelled: ['# yuan a share', '# yuan a share'] },
      zh: { many: '每股#元' },
    },
  },
  hkd: money('HK$', 'Hong Kong dollar', 'Hong Kong dollars', '港元'),
  people: count('person', 'people', '人'),
  companies: count('company', 'companies', '家公司'),
  deals: count('deal', 'deals', '笔'),
  founders: count('founder', 'founders', '位创始人'),
  users: count('user', 'users', '用户'),
  visits: count('visit', 'visits', '次访问'),
  factories: count('factory', 'factories', '座工厂'),
  characters: count('Chinese character', 'Chinese characters', '字', 'character', 'characters'),
  words: count('word', 'words', '个单词'),
  parameters: count('parameter', 'parameters', '个参数'),
  pairs: count('pair', 'pairs', '对'),
  terabytes: amount('terabyte', 'terabytes', 'TB', 'TB'),
  times: amount('time', 'times', '倍'),
  frames: count('frame', 'frames', '帧'),
  passes: count('pass', 'passes', '步'),
  runs: count('run', 'runs', '次训练'),
  cards: count('card', 'cards', '张卡'),
  patches: count('patch', 'patches', '个图像块'),
  tokens: count('token', 'tokens', '个token'),
} satisfies Record<string, Unit>;

export type UnitId = keyof typeof table;

/** The units by id. */
export const units: Record<UnitId, Unit> = table;

/** Whether the register knows a unit. */
export const isUnit = (id: string): id is UnitId => Object.hasOwn(table, id);
