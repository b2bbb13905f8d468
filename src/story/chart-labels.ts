import type { Bilingual } from '#facts/types.ts';

/** What a scene is called where it stands as a chart of its own. */
export interface ChartLabel extends Bilingual {
  /** The step whose picture stands for the whole: the one that tells most by itself. */
  shows: string;
}

const labels: Record<string, ChartLabel> = {
  minute: { en: 'The longest generated clip', zh: '生成的片段能有多长', shows: 'sixty' },
  forecast: { en: 'A forecast, overtaken', zh: '一夜过时的预测', shows: 'overnight' },
  ideas: { en: 'Early ideas, late products', zh: '想法早，产品晚', shows: 'late' },
  institute: { en: 'One institute and its companies', zh: '一家研究院和它的公司', shows: 'hub' },
  walk: { en: 'Large models beside a campus', zh: '校园旁边的大模型', shows: 'around' },
  rush: { en: 'The rush of the founders', zh: '涌来的创业者', shows: 'weeks' },
  boom: { en: 'Where the money went', zh: '钱去了哪里', shows: 'round' },
  cards: { en: 'The bill for the cards', zh: '显卡的账单', shows: 'missing-zero' },
  tokens: { en: 'What a clip takes to compute', zh: '做一段视频要多少算力', shows: 'passes' },
  headset: { en: 'One headset and the AI phone', zh: '一台头显与AI手机', shows: 'two-stories' },
  holds: { en: 'What the story rests on', zh: '这个故事靠什么站住', shows: 'seams' },
  retreat: { en: 'What the platforms put down', zh: '大厂放下了什么', shows: 'cold' },
};

/** What a scene is called as a chart. @throws naming the scene that has no name */
export function chartLabel(scene: string): ChartLabel {
  const label = labels[scene];
  if (!label) throw new Error(`src/story/chart-labels.ts has no name for scene “${scene}”`);
  return label;
}
