import type { Lang } from '#facts/types.ts';

/** What the story is about, as search engines ask: names, the most important first. */
export const about: Record<Lang, readonly string[]> = {
  en: [
    'Sora',
    'Generated video',
    'Large language models in China',
    'Tsinghua University',
    'AI chips',
    'AI phones',
  ],
  zh: ['Sora', '视频生成', '中国的大模型', '清华大学', '算力与芯片', 'AI手机'],
};
