import { roughText } from '../labels/rough.ts';
import type { Voice } from '../types.ts';
import type { FundingData, FundingNumber, FundingView, Sums } from './types.ts';

/** The money of a small story in two languages for the tests of this folder; nothing else may import it. */

type Lang = 'en' | 'zh';

const texts = {
  en: {
    years: ['2021', '2022', '2023', 'early 2024'],
    notes: [
      'our floor: it was more than double',
      'before a fall of 4.5%',
      'a paper’s count',
      'one firm alone',
    ],
    sums: ['more than ¥51.4bn', 'about ¥26.9bn', '¥25.7bn', 'more than $1bn'],
    shorts: ['>¥51.4bn', '≈¥26.9bn', '¥25.7bn', '>$1bn'],
    parts: ['Zhipu', 'Moonshot', 'Baichuan', 'MiniMax, 01.AI', 'Everyone else', 'Moonshot, early 2024'],
    brief: 'the other two',
    raised: [
      'more than ¥2.5bn',
      'nearly ¥2bn',
      'more than $300m',
      'about ¥3.3bn',
      '157 squares',
      'reported, more than $1bn',
    ],
    raisedShort: ['>¥2.5bn', 'nearly ¥2bn', '>$300m', '≈¥3.3bn', '157 squares', 'reported, >$1bn'],
    five: 'Five firms',
    worth: ['as it announced its round', 'reported; the firm: not all of it right', 'reported'],
    lines: ['the club, early in the article', 'the club, at its end'],
    number: ['more than 28%', '>28%', 'of all that the year', 'before had raised'],
    voices: ['Wu Shichun, fund manager', 'raising, placing, getting out: all hard', 'to Time Finance'],
  },
  zh: {
    years: ['2021年', '2022年', '2023年', '2024年初'],
    notes: ['我们算的下限：不止两倍', '此后降了4.5%', '晚点的统计', '月之暗面，据报道'],
    sums: ['超过514亿元', '约269亿元', '257亿元', '超过10亿美元'],
    shorts: ['超514亿元', '约269亿元', '257亿元', '超10亿美元'],
    parts: ['智谱', '月之暗面', '百川智能', 'MiniMax、零一万物', '其余所有公司', '月之暗面，2024年初'],
    brief: '另外两家',
    raised: ['超过25亿元', '近20亿元', '超过3亿美元', '约33亿元', '157格', '据报道，超过10亿美元'],
    raisedShort: ['超25亿元', '近20亿元', '超3亿美元', '约33亿元', '157格', '据报道，超10亿美元'],
    five: '五家公司',
    worth: ['公布融资时', '据报道；公司说不尽准确', '据报道'],
    lines: ['俱乐部，文章开头', '俱乐部，文章末尾'],
    number: ['超过28%', '超28%', '与前一年的', '总额相比'],
    voices: ['基金创始人吴世春', '募资、投资、退出，样样难', '对时代财经说'],
  },
};

const sums = (full: string, short: string, voice: Voice, ours = false): Sums => {
  const printed = { full: roughText(full, voice), short: roughText(short, voice), ours };
  return { printed, cny: { ...printed, ours: true }, usd: { ...printed, ours: true } };
};

const partIds = ['zhipu', 'moonshot', 'baichuan', 'two', 'rest', 'moonshot-round'] as const;
const squares = [25, 20, 21.6, 33.4, 157, 72];

/** The data in one language. */
export function sampleData(lang: Lang): FundingData {
  const said = texts[lang];
  const at = (list: string[], index: number): string => list[index] ?? '';
  const fact = (id: string) => [`fact-${id}`];
  return {
    years: [514e8, 269e8, 257e8, 72e8].map((value, index) => ({
      id: `year-${2021 + index}`,
      year: roughText(at(said.years, index), 'name'),
      value,
      open: index === 0 || index === 3,
      sum: sums(at(said.sums, index), at(said.shorts, index), 'figure', index < 2),
      note: roughText(at(said.notes, index), 'note'),
      ...(index === 2 && { parts: partIds.slice(0, 5) }),
      ...(index === 3 && { parts: [partIds[5]] }),
      evidence: (['derived', 'derived', 'claimed', 'reported'] as const)[index] ?? 'stated',
      facts: fact(`year-${index}`),
    })),
    parts: partIds.map((id, index) => ({
      id,
      of: index < 4 ? 'five' : index === 4 ? 'rest' : 'later',
      squares: squares[index] ?? 0,
      name: roughText(at(said.parts, index), 'name'),
      ...(id === 'two' && { brief: roughText(said.brief, 'name') }),
      ...(index < 3 && { role: 'tsinghua' as const }),
      sum: sums(at(said.raised, index), at(said.raisedShort, index), 'note', index === 3 || index === 4),
      evidence: index === 0 ? 'claimed' : index === 5 ? 'reported' : index > 2 ? 'derived' : 'stated',
      facts: fact(id),
    })),
    sets: [
      {
        id: 'five',
        parts: partIds.slice(0, 4),
        role: 'other',
        name: roughText(said.five, 'name'),
        sum: sums(
          lang === 'en' ? 'about ¥10bn' : '约100亿元',
          lang === 'en' ? '≈¥10bn' : '约100亿元',
          'note',
        ),
        facts: fact('five'),
      },
      { id: 'three', parts: partIds.slice(0, 3), role: 'tsinghua', facts: fact('three') },
    ],
    firms: [100e8, 130e8, 180e8].map((value, index) => ({
      id: (['zhipu', 'baichuan', 'moonshot'] as const)[index] ?? '',
      name: roughText(at(said.parts, [0, 2, 1][index] ?? 0), 'name'),
      role: 'tsinghua',
      value,
      open: index < 2,
      sum: sums(at(said.raised, index), at(said.raisedShort, index), 'note'),
      note: roughText(at(said.worth, index), 'note'),
      evidence: index ? 'reported' : 'stated',
      facts: fact(`worth-${index}`),
    })),
    lines: [100e8, 720e8].map((value, index) => ({
      id: index ? 'dollar-line' : 'yuan-line',
      value,
      sum: sums(index ? '$10bn' : '¥10bn', index ? '$10bn' : '¥10bn', 'figure'),
      note: roughText(at(said.lines, index), 'note'),
      evidence: index ? 'disputed' : 'reported',
      facts: fact(`line-${index}`),
    })),
    voices: (['wu-shichun', 'emotibot', 'zhou-ming'] as const).map((id, index) => ({
      id,
      name: roughText(at(said.voices, 0), 'name'),
      claim: roughText(at(said.voices, 1), 'name'),
      by: roughText(at(said.voices, 2), 'note'),
      role: 'other',
      evidence: (['claimed', 'reported', 'disputed'] as const)[index] ?? 'claimed',
      facts: fact(id),
    })),
    words: {
      evidence: {
        stated: 'stated',
        implied: 'read from context',
        reported: 'reported',
        claimed: 'claimed',
        counted: 'counted',
        disputed: 'disputed',
        derived: 'our arithmetic',
      },
      bars: 'Bars: {list}.',
      bar: '{name}, {sum}{said}',
      squares: 'Squares: {list}.',
      part: '{name}, {squares} squares, {sum}{said}',
      counted: '{name}, {squares} squares{said}',
      later: 'Beside: {list}.',
      club: 'Worth: {list}. Lines: {lines}.',
      worth: '{name}, {sum}{said}',
      line: 'a line',
      number: 'The number: {name} {said}.',
      voices: 'Voices: {list}.',
      voice: '{name}: {claim} ({by})',
      said: ' ({list})',
      and: ', ',
      total: 'All, {name}',
      raised: '{name}: raised',
      value: '{name}: worth',
      space: ' ',
      list: '; ',
      sentence: ' ',
    },
  };
}

/** One view of each kind the chart knows. */
export function sampleViews(lang: Lang) {
  const [text = '', short = '', ...lines] = texts[lang].number;
  const number: FundingNumber = {
    text: roughText(text, 'number'),
    short: roughText(short, 'number'),
    lines: lines.map((line) => roughText(line, 'note')),
    facts: ['fact-number'],
    evidence: 'derived',
  };
  const choices: NonNullable<FundingView['choices']> = {
    prompt: 'Sums in',
    whole: 'As printed',
    of: [
      { id: 'cny', label: '¥' },
      { id: 'usd', label: '$' },
    ],
  };
  return {
    fall: { show: 'bars', years: ['year-2021', 'year-2022', 'year-2023'], emphasis: ['year-2023'] },
    five: { show: 'squares', contours: ['five'], emphasis: ['five'], quiet: ['rest'], number, choices },
    three: {
      show: 'squares',
      apart: true,
      contours: ['three'],
      emphasis: ['three'],
      quiet: ['rest'],
      number,
      choices,
    },
    round: {
      show: 'squares',
      apart: true,
      later: true,
      emphasis: ['moonshot', 'moonshot-round'],
      quiet: ['rest'],
      number,
      choices,
    },
    club: {
      show: 'club',
      emphasis: ['zhipu', 'baichuan', 'moonshot', 'yuan-line', 'dollar-line'],
      number,
      choices,
    },
    others: {
      show: 'bars',
      years: ['year-2021', 'year-2022', 'year-2023', 'year-2024'],
      emphasis: ['year-2021', 'wu-shichun', 'emotibot', 'zhou-ming'],
      quiet: ['rest'],
      voices: ['wu-shichun', 'emotibot', 'zhou-ming'],
    },
  } satisfies Record<string, FundingView>;
}
