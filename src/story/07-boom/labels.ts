import type { FundingWords } from '#charts/funding/types.ts';
import type { Caption } from '#stage/scene.ts';
import type { Lang } from '#facts/types.ts';
import { evidence } from '../timeline-words.ts';

type FirmId = 'zhipu' | 'moonshot' | 'baichuan';
type VoiceId = 'wu-shichun' | 'emotibot' | 'zhou-ming';

interface BoomLabels {
  captions: Record<'fall' | 'five' | 'three' | 'round' | 'club' | 'others', Caption>;
  /** Under the sums of the years, the earliest first; `{fall}` and `{half}` are figures. */
  notes: { peak: string; before: string; boom: string; later: string };
  firms: Record<FirmId, string>;
  /** The five together, the two of them without sums of their own, and everybody else. */
  five: string;
  two: string;
  /** The two where room is short. */
  twoBrief: string;
  rest: string;
  /** `{squares}` of all others. */
  restSum: string;
  /** `{year}` of the later round, its name where room is short, and its `{sum}`. */
  later: string;
  laterBrief: string;
  laterSum: string;
  earlyYear: string;
  worth: Record<FirmId, string>;
  lines: Record<'yuan' | 'dollar', string>;
  /** What the number of a step says, in short lines. */
  says: Record<'five' | 'three' | 'round' | 'club', string[]>;
  /** Of each: who or what, what is said, who says so. */
  voices: Record<VoiceId, [name: string, said: string, by: string]>;
  money: { prompt: string; printed: string; cny: string; usd: string };
  words: FundingWords;
}

/** Words inside the pictures of this scene. */
export const labels: Record<Lang, BoomLabels> = {
  en: {
    captions: {
      fall: {
        title: 'All money raised for AI in China',
        note: 'A torn end: more than this, and nobody says how much',
      },
      five: { title: 'Where that year’s money went', note: 'One square is a hundred million yuan' },
      three: { title: 'Where that year’s money went', note: 'One square is a hundred million yuan' },
      round: { title: 'A year’s money, and one round', note: 'One square is a hundred million yuan' },
      club: { title: 'What the three were said to be worth', note: 'And the line they had passed' },
      others: {
        title: 'The same years, seen from elsewhere',
        note: 'Dark: the five. Dashed: one firm’s round',
      },
    },
    notes: {
      peak: 'our floor: it was more than double',
      before: 'before a fall of {fall}',
      boom: 'LatePost’s count',
      later: 'Moonshot alone, reported',
    },
    firms: { zhipu: 'Zhipu', moonshot: 'Moonshot', baichuan: 'Baichuan' },
    five: 'Five firms',
    two: 'MiniMax, 01.AI',
    twoBrief: 'the other two',
    rest: 'Everyone else',
    restSum: '{squares} squares',
    later: 'Moonshot, early {year}',
    laterBrief: 'Moonshot',
    laterSum: 'reported, {sum}',
    earlyYear: 'early {year}',
    worth: {
      zhipu: 'as it announced its round',
      baichuan: 'reported; the firm: not all of it right',
      moonshot: 'reported',
    },
    lines: { yuan: 'the club, early in the article', dollar: 'the club, near its end' },
    says: {
      five: ['of the year’s money,', 'by the article’s count'],
      three: ['of what the five', 'disclosed'],
      round: ['of all that the year', 'before had raised'],
      club: ['of the way, at the highest'],
    },
    voices: {
      'wu-shichun': [
        'Wu Shichun, fund founder',
        'raising, placing, getting out: all hard',
        'to Time Finance',
      ],
      emotibot: ['Emotibot', 'parts of it at a standstill for {months}', 'reported'],
      'zhou-ming': ['Zhou Ming, Langboat', 'for years next to nobody put money in AI', 'a mood, not a count'],
    },
    money: { prompt: 'Sums in', printed: 'As printed', cny: '¥', usd: '$' },
    words: {
      evidence: evidence.en,
      bars: 'Bars, as high as the money raised for AI in China: {list}.',
      bar: '{name}, {sum}{said}',
      squares: 'The money of the boom year in equal squares: {list}.',
      part: '{name}, {squares} squares, {sum}{said}',
      counted: '{name}, {squares} squares{said}',
      later: 'Beside it, from the year after: {list}.',
      club: 'Bars of what firms are worth: {list}. Across them two lines: {lines}.',
      worth: '{name}, {sum}{said}',
      line: 'a line',
      number: 'The number: {name} {said}.',
      voices: 'Below, three voices: {list}.',
      voice: '{name}: {claim} ({by})',
      said: ' ({list})',
      and: ', ',
      total: 'All AI funding, {name}',
      raised: '{name}: raised',
      value: '{name}: worth',
      space: ' ',
      list: '; ',
      sentence: ' ',
    },
  },
  zh: {
    captions: {
      fall: { title: '国内AI领域的全部融资', note: '柱顶撕开：只知道不止这些，没人说有多少' },
      five: { title: '那年的钱去了哪里', note: '一格一亿元' },
      three: { title: '那年的钱去了哪里', note: '一格一亿元' },
      round: { title: '全年的钱，与后来一轮', note: '一格一亿元' },
      club: { title: '据说各家值多少', note: '以及它们越过的那条线' },
      others: { title: '同样几年，换个地方看', note: '深色是那五家，虚线是一家公司的一轮' },
    },
    notes: {
      peak: '我们算的下限：不止两倍',
      before: '此后降了{fall}',
      boom: '晚点的统计',
      later: '月之暗面，据报道',
    },
    firms: { zhipu: '智谱', moonshot: '月之暗面', baichuan: '百川智能' },
    five: '五家公司',
    two: 'MiniMax、零一万物',
    twoBrief: '另外两家',
    rest: '其余所有公司',
    restSum: '{squares}格',
    later: '月之暗面，{year}初',
    laterBrief: '月之暗面',
    laterSum: '据报道，{sum}',
    earlyYear: '{year}初',
    worth: {
      zhipu: '公布融资时',
      baichuan: '据报道；公司说不尽准确',
      moonshot: '据报道',
    },
    lines: { yuan: '俱乐部，文章开头', dollar: '俱乐部，临近结尾' },
    says: {
      five: ['占全年的钱，', '按文章的算法'],
      three: ['占五家披露的', '融资'],
      round: ['与前一年的', '总额相比'],
      club: ['最高的一家，走到这里'],
    },
    voices: {
      'wu-shichun': ['基金创始人吴世春', '募资、投资、退出，样样难', '对时代财经说'],
      emotibot: ['竹间智能', '部分岗位停工{months}', '据报道'],
      'zhou-ming': ['澜舟科技周明', '好几年几乎没人投AI', '说的是心情，不是统计'],
    },
    money: { prompt: '金额写作', printed: '照原文', cny: '人民币', usd: '美元' },
    words: {
      evidence: evidence.zh,
      bars: '几根柱子，高度是国内AI融资额：{list}。',
      bar: '{name}，{sum}{said}',
      squares: '热潮那年的钱，拆成一样大的方格：{list}。',
      part: '{name}，{squares}格，{sum}{said}',
      counted: '{name}，{squares}格{said}',
      later: '旁边是次年的：{list}。',
      club: '几根横条，是公司的估值：{list}。两条线穿过它们：{lines}。',
      worth: '{name}，{sum}{said}',
      line: '一条线',
      number: '数字：{name}，{said}。',
      voices: '下面是三种声音：{list}。',
      voice: '{name}：{claim}（{by}）',
      said: '（{list}）',
      and: '，',
      total: '{name}AI融资总额',
      raised: '{name}：融资',
      value: '{name}：估值',
      space: '',
      list: '；',
      sentence: '',
    },
  },
};
