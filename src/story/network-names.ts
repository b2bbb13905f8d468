import type { Bilingual } from '#facts/types.ts';

/** How a name is set in a network: a shorter form where room is short, a break at `|` where it may take two lines. */
export const networkNames: Record<string, { short?: Bilingual; folded?: Bilingual }> = {
  tsinghua: { short: { en: 'Tsinghua', zh: '清华' }, folded: { en: 'Tsinghua|University', zh: '清华|大学' } },
  'tsinghua-cs': {
    short: { en: 'Tsinghua CS', zh: '清华计算机系' },
    folded: { en: 'Tsinghua|computer science', zh: '清华|计算机系' },
  },
  keg: {
    short: { en: 'Knowledge lab', zh: '知识工程实验室' },
    folded: { en: 'Knowledge|engineering lab', zh: '知识工程|实验室' },
  },
  baai: {
    short: { en: 'BAAI', zh: '智源研究院' },
    folded: { en: 'Academy of AI|(BAAI)', zh: '智源|研究院' },
  },
  'zhang-peng-zhipu': {
    short: { en: 'Zhang Peng (Zhipu)', zh: '张鹏（智谱）' },
    folded: { en: 'Zhang Peng|(Zhipu AI)', zh: '张鹏|（智谱AI）' },
  },
  'zhang-peng-founderpark': {
    short: { en: 'Zhang Peng (FP)', zh: '张鹏（FP）' },
    folded: { en: 'Zhang Peng|(Founder Park)', zh: '张鹏|（Founder Park）' },
  },
  shengshu: { short: { en: 'Shengshu', zh: '生数科技' } },
  moonshot: { short: { en: 'Moonshot', zh: '月之暗面' } },
  lingxin: { short: { en: 'Lingxin', zh: '聆心智能' } },
  deeplang: { short: { en: 'DeepLang', zh: '深言科技' } },
  lyb: {
    short: { en: 'Light Years', zh: '光年之外' },
    folded: { en: 'Light Years|Beyond', zh: '光年|之外' },
  },
  'south-gate': { short: { en: 'South gate', zh: '南门' } },
  'east-gate': { short: { en: 'East gate', zh: '东门' } },
  'alibaba-cloud': { short: { en: 'Alibaba Cloud', zh: '阿里云' } },
  damo: {
    short: { en: 'DAMO self-driving', zh: '达摩院自动驾驶' },
    folded: { en: 'DAMO Academy|self-driving team', zh: '达摩院|自动驾驶团队' },
  },
  facebook: { short: { en: 'Facebook', zh: 'Facebook' } },
  hongshan: { short: { en: 'HongShan', zh: '红杉中国' } },
  qiming: { short: { en: 'Qiming', zh: '启明创投' } },
  chuangzhi: {
    short: { en: 'Chuangzhi Tansuo', zh: '创智探索' },
    folded: { en: 'Chuangzhi|Tansuo', zh: '创智探索|科技' },
  },
  cas: {
    short: { en: 'Academy of Sciences', zh: '中科院' },
    folded: { en: 'Chinese Academy|of Sciences', zh: '中国|科学院' },
  },
  cuhk: {
    short: { en: 'CUHK', zh: '港中大' },
    folded: { en: 'Chinese University|of Hong Kong', zh: '香港|中文大学' },
  },
  'shanda-innovation': {
    short: { en: 'Shanda Institute', zh: '盛大创新院' },
    folded: { en: 'Shanda Innovation|Institute', zh: '盛大|创新院' },
  },
  sinovation: { short: { en: 'Sinovation', zh: '创新工场' } },
  xianyuan: { short: { en: 'Xianyuan', zh: '衔远科技' } },
  cxmt: { short: { en: 'CXMT', zh: '长鑫存储' } },
  zheng: { short: { en: 'Zheng', zh: '郑姓合伙人' } },
  recurrent: { short: { en: 'Recurrent', zh: '循环智能' } },
};
