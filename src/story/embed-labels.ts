import type { Lang } from '#facts/types.ts';

/** Interface words of an embed that no other page has, typed, so that a language cannot lack one. */
export const embedLabels: Record<Lang, { cite: string }> = {
  en: { cite: 'Cite' },
  zh: { cite: '引用' },
};
