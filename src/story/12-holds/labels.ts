import type { SeamsWords } from '#charts/seams/types.ts';
import type { Caption } from '#stage/scene.ts';
import type { Lang } from '#facts/types.ts';

/** Of each: what it is about, the same where room is short, and why we hold what we hold, in short lines. */
type Reason = [topic: string, brief: string, ...why: string[]];

interface HoldsLabels {
  /** `{when}` is where the waves begin. */
  captions: Record<'seams' | 'corrected' | 'sixteen', Caption>;
  /** Short names of the articles by id. */
  articles: Record<
    'new-investors' | 'time-finance' | 'guangzhui' | 'beijing-business-today' | 'sora-essay',
    string
  >;
  /** `{cards}` and `{price}`, `{yuan}`, are figures. */
  reasons: Record<'zero' | 'currency' | 'year' | 'adviser', Reason>;
  /** What is no figure: whose student Zhu Jun was, as printed, and what we hold. */
  student: string;
  professor: string;
  waves: Record<'missed' | 'caught' | 'open', [name: string, said: string, brief: string]>;
  roads: Record<'zhipu' | 'moonshot' | 'baichuan', [name: string, said: string]>;
  second: string;
  strip: { said: string; open: string };
  words: SeamsWords;
}

/** Words inside the pictures of this scene. */
export const labels: Record<Lang, HoldsLabels> = {
  en: {
    captions: {
      seams: {
        title: 'Everybody in it, and what it rests on',
        note: 'Bars: steps of the story, as full as their facts stand',
      },
      corrected: {
        title: 'What was printed, and what we hold',
        note: 'Hatched and struck: as the article has it',
      },
      sixteen: {
        title: 'Open ends',
        note: 'Waves from {when}: shapes only, no heights given',
      },
    },
    articles: {
      'new-investors': 'Two new investors',
      'time-finance': 'Time Finance',
      guangzhui: 'Guangzhui',
      'beijing-business-today': 'Beijing Business Today',
      'sora-essay': 'Essay on Sora',
    },
    reasons: {
      zero: [
        'The zero',
        'The zero: a bill for cards',
        '{cards} at {price} apiece:',
        'the article’s own factors give {times} its sum',
      ],
      currency: [
        'The currency',
        'The currency: a valuation club',
        'All three firms pass the line in yuan; in dollars',
        'the highest of them stands at {share} of it',
      ],
      year: [
        'The year',
        'The year: the first wave’s low',
        'Another article has the shares fall later,',
        'one firm’s when it was only just listed',
      ],
      adviser: [
        'The adviser',
        'The adviser: Zhu Jun of Shengshu',
        'Elsewhere his posts are given, and no teacher;',
        'the tie stays in the network, hatched',
      ],
    },
    student: 'a student of Sun’s',
    professor: 'a professor himself',
    waves: {
      missed: ['First wave', 'China missed it', 'missed'],
      caught: ['Second wave', 'China caught it in part', 'in part'],
      open: ['This wave', 'not spelled out', 'unsaid'],
    },
    roads: {
      zhipu: ['Zhipu', 'uses for companies'],
      moonshot: ['Moonshot', 'technology at full force'],
      baichuan: ['Baichuan', 'a view between the two'],
    },
    second: '{n} s',
    strip: { said: 'as Vidu’s makers say', open: 'to be continued' },
    words: {
      'doubt-stated': '{n} stated',
      'doubt-implied': '{n} read from context',
      'doubt-reported': '{n} reported',
      'doubt-claimed': '{n} claimed',
      'doubt-disputed': '{n} disputed',
      'all-names': 'names',
      'all-ties': 'ties',
      'all-facts': 'facts',
      'all-steps': 'steps',
      'of-names': 'of {n} names',
      'of-ties': 'of {n} ties',
      'of-facts': 'of {n} facts',
      'of-steps': 'of {n} steps',
      articles: 'The articles: switch one off to see what stands without it',
      article: 'Article {number}, {name}: {n} facts need it',
      'article-facts': '{n} facts',
      left: 'What stands: {names} names, {ties} ties, {facts} facts, {steps} steps whole',
      'corrected-to': 'is put right as',
      'says-seams': 'The whole network: {names} names and {ties} ties. In doubt: {doubts}.',
      'says-rests':
        'Under it the {articles} articles it rests on, {facts} facts, and a bar for each of {steps} steps of the story.',
      'says-corrected': 'A list of corrections. {list}.',
      'says-correction': '{topic}: printed {printed}, held {held}',
      'says-sixteen':
        'A line rises and falls twice and rises once more, with an open end: {waves}. It parts into: {roads}. Below, the strip of {cells} cells from the opening, filled to {number}; over its empty cells: {open}.',
      'says-wave': '{name}, {said}',
      'says-road': '{name}, {said}',
      list: '; ',
      sentence: ' ',
    },
  },
  zh: {
    captions: {
      seams: {
        title: '所有人，以及靠什么站住',
        note: '一根柱是故事的一步，事实还在多少，就有多满',
      },
      corrected: { title: '印出来的，和我们采用的', note: '斜纹加删除线，是文章原来的写法' },
      sixteen: { title: '没有画完的两样', note: '浪从{when}画起，只取形状：作者没有给高低' },
    },
    articles: {
      'new-investors': '两位新投资人',
      'time-finance': '时代财经',
      guangzhui: '光锥智能',
      'beijing-business-today': '北京商报',
      'sora-essay': 'Sora评论',
    },
    reasons: {
      zero: ['一个零', '一个零：显卡账单', '{cards}，每张{price}：', '照文中自己的数，该是印出来的{times}'],
      currency: [
        '币种',
        '币种：估值俱乐部',
        '按人民币，三家公司都过了线；按美元，',
        '最高的一家也只走到{share}',
      ],
      year: ['年份', '年份：上一波的低谷', '另一篇里，股价大跌要晚得多，', '其中一家那时上市不久'],
      adviser: ['师承', '师承：生数的朱军', '另一篇写了朱军的职务，没提老师；', '这条线留在网上，画成斜纹'],
    },
    student: '孙茂松的学生',
    professor: '清华教授',
    waves: {
      missed: ['第一波', '中国没赶上', '没赶上'],
      caught: ['第二波', '中国赶上一部分', '赶上一些'],
      open: ['这一波', '作者没说破', '没说破'],
    },
    roads: {
      zhipu: ['智谱', '给企业找用处'],
      moonshot: ['月之暗面', '把技术用到极致'],
      baichuan: ['百川智能', '两者之间另找角度'],
    },
    second: '{n}秒',
    strip: { said: 'Vidu一方的说法', open: '未完待续' },
    words: {
      'doubt-stated': '文章明说{n}',
      'doubt-implied': '从上下文读出{n}',
      'doubt-reported': '转述{n}',
      'doubt-claimed': '一方说法{n}',
      'doubt-disputed': '有疑问{n}',
      'all-names': '名字',
      'all-ties': '关系',
      'all-facts': '事实',
      'all-steps': '故事步骤',
      'of-names': '名字，共{n}',
      'of-ties': '关系，共{n}',
      'of-facts': '事实，共{n}',
      'of-steps': '步骤，共{n}',
      articles: '五篇文章：关掉一篇，看看还剩什么',
      article: '第{number}篇，{name}：{n}条事实离不开它',
      'article-facts': '{n}条事实',
      left: '还站得住的：{names}个名字，{ties}条关系，{facts}条事实，完整的故事{steps}步',
      'corrected-to': '改为',
      'says-seams': '整张网络，{names}个名字、{ties}条关系。存疑的有：{doubts}。',
      'says-rests': '下面是它所依据的{articles}篇文章、{facts}条事实，以及故事的{steps}步，一步一根柱。',
      'says-corrected': '一张更正表。{list}。',
      'says-correction': '{topic}，原文写{printed}，我们采用{held}',
      'says-sixteen':
        '一条线两起两落，又升起来，末端没有画完：{waves}。末端分成几路：{roads}。下面是开头那条{cells}格的带子，填到{number}，空格上写着“{open}”。',
      'says-wave': '{name}，{said}',
      'says-road': '{name}，{said}',
      list: '；',
      sentence: '',
    },
  },
};
