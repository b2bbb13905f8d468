import type {
  FundingData,
  FundingFirm,
  FundingLine,
  FundingPart,
  FundingSet,
  FundingVoice,
  FundingYear,
  Sum,
  Sums,
} from '#charts/funding/types.ts';
import type { Voice } from '#charts/types.ts';
import type { Desk } from '#stage/scene.ts';
import { labels } from './labels.ts';

/** One square of the picture, in yuan. */
const SQUARE = 100_000_000;
const RATE = 'article-rate';

/** The firms of the articles' Tsinghua family among the five. */
const three = ['zhipu', 'moonshot', 'baichuan'] as const;

/** How a sum that an article prints in one currency is given in the others. */
interface Given {
  /** The sum itself is ours. */
  ours?: boolean;
  /** Facts that give it in yuan and in dollars; without one it is turned at the article's own rate. */
  cny?: string;
  usd?: string;
  /** Such a fact is a sum of ours as well. */
  oursToo?: boolean;
}

/**
 * A sum in every currency: as printed, and in yuan and dollars. What an article does not print is ours.
 *
 * @param pattern says more of it around `{sum}`
 */
function sumsOf(desk: Desk, voice: Voice, printed: string, given: Given = {}, pattern = '{sum}'): Sums {
  const said = (text: string) => desk.text(pattern.replace('{sum}', text), voice);
  const sum = (full: string, short: string, ours: boolean): Sum => ({
    full: said(full),
    short: said(short),
    ours,
  });
  const inMoney = (unit: 'cny' | 'usd'): Sum => {
    const id = given[unit] ?? printed;
    const full = desk.converted(id, unit, RATE);
    const turned = full !== desk.figure(id);
    const ours = Boolean(given.ours) || turned || (id !== printed && Boolean(given.oursToo));
    return sum(full, desk.converted(id, unit, RATE, 'short'), ours);
  };
  return {
    printed: sum(desk.figure(printed), desk.figure(printed, 'short'), Boolean(given.ours)),
    cny: inMoney('cny'),
    usd: inMoney('usd'),
  };
}

/** What the scene's pictures are drawn from. */
export const boomData = (desk: Desk): FundingData => ({
  years: years(desk),
  parts: parts(desk),
  sets: sets(desk),
  firms: firms(desk),
  lines: lines(desk),
  voices: voices(desk),
  words: labels[desk.lang].words,
});

function years(desk: Desk): FundingYear[] {
  const { notes, earlyYear } = labels[desk.lang];
  const name = (text: string) => desk.text(text, 'name');
  // The article names the year of comparison; the two after it are the one before the boom and the boom.
  const base = desk.figure('ai-funding-base-year', 'year');
  const first = desk.number('ai-funding-base-year');
  const year = (after: number) => base.replace(String(first), String(first + after));
  const note = (text: string) => desk.text(text, 'note');
  return [
    {
      id: 'year-2021',
      year: name(base),
      value: desk.number('ai-funding-2021'),
      open: true,
      sum: sumsOf(desk, 'figure', 'ai-funding-2021', { ours: true }),
      note: note(notes.peak),
      evidence: 'derived',
      facts: ['ai-funding-2021', 'ai-funding-half-of-peak'],
    },
    {
      id: 'year-2022',
      year: name(year(1)),
      value: desk.number('ai-funding-2022'),
      open: false,
      sum: sumsOf(desk, 'figure', 'ai-funding-2022', { ours: true }),
      note: note(notes.before.replace('{fall}', desk.figure('ai-funding-fall'))),
      evidence: 'derived',
      facts: ['ai-funding-2022', 'ai-funding-fall'],
    },
    {
      id: 'year-2023',
      year: name(year(2)),
      value: desk.number('ai-funding'),
      open: false,
      sum: sumsOf(desk, 'figure', 'ai-funding'),
      note: note(notes.boom),
      parts: ['zhipu', 'moonshot', 'baichuan', 'two', 'rest'],
      evidence: 'claimed',
      facts: ['ai-funding'],
    },
    {
      id: 'year-2024',
      year: name(earlyYear.replace('{year}', desk.figure('sora-shown', 'year'))),
      value: desk.number('moonshot-round-yuan'),
      open: true,
      sum: sumsOf(desk, 'figure', 'moonshot-round-reported', { cny: 'moonshot-round-yuan', oursToo: true }),
      note: note(notes.later),
      parts: ['moonshot-round'],
      evidence: 'reported',
      facts: ['moonshot-round-reported', 'moonshot-round-yuan'],
    },
  ];
}

function parts(desk: Desk): FundingPart[] {
  const { firms: names, two, twoBrief, rest, restSum, later, laterBrief, laterSum } = labels[desk.lang];
  const name = (text: string) => desk.text(text, 'name');
  const yuan = {
    zhipu: desk.number('zhipu-raised'),
    moonshot: desk.number('moonshot-raised'),
    baichuan: desk.number('baichuan-raised') * desk.number(RATE),
  };
  const five = desk.number('five-raised');
  const all = desk.number('ai-funding');
  const ofThree = yuan.zhipu + yuan.moonshot + yuan.baichuan;
  const squares = restSum.replace('{squares}', String((all - five) / SQUARE));
  const others: Sum = { full: desk.text(squares, 'note'), short: desk.text(squares, 'note'), ours: true };
  const reported = sumsOf(
    desk,
    'note',
    'moonshot-round-reported',
    { cny: 'moonshot-round-yuan', oursToo: true },
    laterSum,
  );
  return [
    ...three.map((id): FundingPart => ({
      id,
      of: 'five',
      squares: yuan[id] / SQUARE,
      name: name(names[id]),
      role: 'tsinghua',
      sum: sumsOf(desk, 'note', `${id}-raised`),
      evidence: id === 'zhipu' ? 'claimed' : 'stated',
      facts: [`${id}-raised`, ...(id === 'baichuan' ? [RATE] : [])],
    })),
    {
      id: 'two',
      of: 'five',
      squares: (five - ofThree) / SQUARE,
      name: name(two),
      brief: name(twoBrief),
      sum: sumsOf(desk, 'note', 'left-for-two', { ours: true }),
      evidence: 'derived',
      facts: ['left-for-two'],
    },
    {
      id: 'rest',
      of: 'rest',
      squares: (all - five) / SQUARE,
      name: name(rest),
      sum: { printed: others, cny: others, usd: others },
      evidence: 'derived',
      facts: ['funding-squares', 'five-squares'],
    },
    {
      id: 'moonshot-round',
      of: 'later',
      squares: desk.number('moonshot-squares'),
      name: name(later.replace('{year}', desk.figure('sora-shown', 'year'))),
      brief: name(laterBrief),
      role: 'tsinghua',
      sum: reported,
      evidence: 'reported',
      facts: ['moonshot-round-reported', 'moonshot-squares'],
    },
  ];
}

const sets = (desk: Desk): FundingSet[] => [
  {
    id: 'five',
    parts: [...three, 'two'],
    role: 'other',
    name: desk.text(labels[desk.lang].five, 'name'),
    sum: sumsOf(desk, 'note', 'five-raised'),
    facts: ['five-raised', 'five-squares'],
  },
  { id: 'three', parts: [...three], role: 'tsinghua', facts: ['three-firms-raised', 'three-squares'] },
];

function firms(desk: Desk): FundingFirm[] {
  const { firms: names, worth } = labels[desk.lang];
  const firm = (
    id: (typeof three)[number],
    known: Pick<FundingFirm, 'value' | 'open' | 'sum' | 'evidence' | 'facts'>,
  ): FundingFirm => ({
    id,
    name: desk.text(names[id], 'name'),
    role: 'tsinghua',
    note: desk.text(worth[id], 'note'),
    ...known,
  });
  return [
    firm('zhipu', {
      value: desk.number('zhipu-valuation'),
      open: true,
      sum: sumsOf(desk, 'note', 'zhipu-valuation'),
      evidence: 'stated',
      facts: ['zhipu-valuation'],
    }),
    firm('baichuan', {
      value: desk.number('baichuan-valuation-yuan'),
      open: true,
      sum: sumsOf(desk, 'note', 'baichuan-valuation', { cny: 'baichuan-valuation-yuan' }),
      evidence: 'reported',
      facts: ['baichuan-valuation', 'baichuan-valuation-yuan', 'baichuan-response'],
    }),
    firm('moonshot', {
      value: desk.number('moonshot-valuation-yuan'),
      open: false,
      sum: sumsOf(desk, 'note', 'moonshot-valuation-reported', { cny: 'moonshot-valuation-yuan' }),
      evidence: 'reported',
      facts: ['moonshot-valuation-reported', 'moonshot-valuation-yuan'],
    }),
  ];
}

function lines(desk: Desk): FundingLine[] {
  const { lines: notes } = labels[desk.lang];
  return [
    {
      id: 'yuan-line',
      value: desk.number('ten-billion-club'),
      sum: sumsOf(desk, 'figure', 'ten-billion-club', { usd: 'yuan-club-dollars', oursToo: true }),
      note: desk.text(notes.yuan, 'note'),
      evidence: 'reported',
      facts: ['ten-billion-club', 'yuan-club-dollars'],
    },
    {
      id: 'dollar-line',
      value: desk.number('dollar-club-yuan'),
      sum: sumsOf(desk, 'figure', 'dollar-club', { cny: 'dollar-club-yuan', oursToo: true }),
      note: desk.text(notes.dollar, 'note'),
      evidence: 'disputed',
      facts: ['dollar-club', 'dollar-club-yuan'],
    },
  ];
}

function voices(desk: Desk): FundingVoice[] {
  const words = labels[desk.lang].voices;
  const voice = (
    id: keyof typeof words,
    evidence: FundingVoice['evidence'],
    facts: string[],
  ): FundingVoice => {
    const [name, said, by] = words[id];
    const claim = said.replace('{months}', desk.figure('emotibot-halt-months'));
    return {
      id,
      name: desk.text(name, 'name'),
      claim: desk.text(claim, 'name'),
      by: desk.text(by, 'note'),
      role: 'other',
      evidence,
      facts,
    };
  };
  return [
    voice('wu-shichun', 'claimed', ['wu-shichun']),
    voice('emotibot', 'reported', ['emotibot-halt-months']),
    voice('zhou-ming', 'disputed', ['zhou-zero']),
  ];
}
